package dateline.web;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.web.Visitor.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningDateline
class ErrorTests {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/articles/none, 404, unknown-article",
        "GET, /api/articles/none/fact-sheet, 404, unknown-article",
        "GET, /api/articles/none/annotations, 404, unknown-article",
        "DELETE, /api/articles/none, 404, unknown-article",
        "GET, /api/articles/%20%27or%201=1--, 404, unknown-article",
        "GET, /api/quizzes/none, 404, unknown-quiz",
        "DELETE, /api/quizzes/none, 404, unknown-quiz",
        "POST, /api/quizzes/none/restore, 404, unknown-quiz",
        "GET, /api/nothing, 404, not-found",
        "GET, /api, 404, not-found",
        "PATCH, /api/articles, 405, wrong-method",
        "DELETE, /api/quizzes, 405, wrong-method",
        "GET, /api/articles/a;b, 400, bad-request",
    })
    void what_is_not_there_is_a_problem_with_a_lasting_name(String method, String path, int status, String slug) {
        Answer answer = visitor.send(method, path, BodyPublishers.noBody());
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.problem()).isEqualTo(slug);
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.json().path("title").asString("")).isNotEmpty();
        assertThat(answer.json().path("detail").asString("")).isNotEmpty();
        assertNothingInside(answer);
    }

    @Test
    void what_the_server_refuses_by_itself_shows_nothing_inside() {
        Answer answer = visitor.get("/api/articles/..%2f..%2fetc");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).doesNotContain("Tomcat");
        assertNothingInside(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"text\": ",
                "[]",
                "7",
                "\"text\"",
                "{\"text\": \"a\"} trailing",
                "{'text': 'a'}",
                "\u0000"
            })
    void malformed_json_is_said_to_be_so(String body) {
        Answer answer = visitor.post("/api/articles", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("malformed-json");
        assertNothingInside(answer);
    }

    @Test
    void json_that_is_nested_beyond_reason_is_refused() {
        assertThat(visitor.post("/api/articles", "{\"text\":" + "[".repeat(100_000))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_body_of_another_type_is_refused() {
        assertThat(visitor.post("/api/articles", "<text/>", "Content-Type", "application/xml")
                        .problem())
                .isEqualTo("wrong-content-type");
        assertThat(visitor.post("/api/articles", "text=a", "Content-Type", "application/x-www-form-urlencoded")
                        .status())
                .isEqualTo(415);
        assertThat(visitor.post("/api/articles", "{\"text\":\"a\"}", "Content-Type", "text/plain")
                        .status())
                .isEqualTo(415);
        assertThat(visitor.send("POST", "/api/articles", BodyPublishers.noBody())
                        .status())
                .isEqualTo(415);
    }

    @Test
    void an_answer_of_a_type_we_do_not_have_is_refused_in_json_all_the_same() {
        Answer answer = visitor.get("/api/articles", "Accept", "image/png");
        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.problem()).isEqualTo("wrong-accept");
    }

    @Test
    void a_huge_body_is_refused_whether_it_says_its_length_or_not() {
        byte[] huge = ("{\"text\": \"" + "a".repeat(3_000_000) + "\"}").getBytes();
        Answer announced = visitor.send(
                "POST", "/api/articles", BodyPublishers.ofByteArray(huge), "Content-Type", "application/json");
        assertThat(announced.status()).isEqualTo(413);
        Answer streamed = visitor.send(
                "POST",
                "/api/articles",
                BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(huge)),
                "Content-Type",
                "application/json");
        assertThat(streamed.status()).isEqualTo(413);
        assertThat(streamed.problem()).isEqualTo("too-large");
    }

    @Test
    void a_huge_file_is_refused() {
        Answer answer = visitor.sendFile("POST", "/api/articles", "huge.txt", new byte[25_000_000]);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.problem()).isEqualTo("too-large");
    }

    @Test
    void a_broken_upload_is_refused() {
        Answer answer = visitor.send(
                "POST",
                "/api/articles",
                BodyPublishers.ofString("--x\r\nContent-Disp"),
                "Content-Type",
                "multipart/form-data; boundary=x");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("bad-request");
    }

    @ParameterizedTest
    @CsvSource({
        "en, No such article",
        "'en-GB,en;q=0.9', No such article",
        "fr, Article introuvable",
        "de, Article introuvable",
        "'de, en;q=0.5', No such article",
        "'', Article introuvable",
        "'*', Article introuvable",
        "'!!', Article introuvable",
    })
    void problems_speak_the_language_of_the_visitor_and_french_otherwise(String accepted, String title) {
        Answer answer = accepted.isEmpty()
                ? visitor.get("/api/articles/none")
                : visitor.get("/api/articles/none", "Accept-Language", accepted);
        assertThat(answer.json().path("title").asString()).isEqualTo(title);
    }

    @Test
    void a_database_that_refuses_is_named_and_everything_goes_on_after_it() {
        jdbc.sql(
                        "create trigger full before insert on article begin select raise(abort, 'database or disk is full'); end")
                .update();
        Answer answer = visitor.post("/api/articles", "{\"text\": \"Un texte.\"}");
        jdbc.sql("drop trigger full").update();
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("no-storage");
        assertNothingInside(answer);
        assertThat(visitor.post("/api/articles", "{\"text\": \"Un texte.\"}").status())
                .isEqualTo(201);
    }

    @Test
    void people_get_a_page_in_their_language_where_scripts_get_json() {
        Answer page = visitor.get("/nothing/here", "Accept", "text/html", "Accept-Language", "en");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.text()).contains("<html").contains("lang=\"en\"");
        assertNothingInside(page);
    }

    @Test
    void people_are_told_too_when_the_database_refuses() {
        jdbc.sql("alter table quiz rename to hidden").update();
        Answer page = visitor.get("/", "Accept", "text/html");
        jdbc.sql("alter table hidden rename to quiz").update();
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.text()).contains("La base de données ne répond pas");
        assertNothingInside(page);
    }

    private static void assertNothingInside(Answer answer) {
        assertThat(answer.text())
                .doesNotContain("Exception", "springframework", "java.", "null", "SQL", "\tat ")
                .doesNotContainIgnoringCase("invalid");
    }
}
