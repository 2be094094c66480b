package dateline.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.web.RunningDateline;
import dateline.web.Visitor;
import dateline.web.Visitor.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningDateline
class AnnotationsApiTests {
    private static final String TEXT = "Hier, Ana Silva est arrivée à Nice. Ana Silva repart demain.";

    @LocalServerPort
    int port;

    private Visitor visitor;
    private String address;

    @BeforeEach
    void bring() {
        visitor = new Visitor(port);
        Answer brought = visitor.post("/api/articles", ArticlesApiTests.body("text", TEXT, "title", "Nice"));
        address = brought.header("Location") + "/annotations";
    }

    @Test
    void what_is_put_is_what_comes_back() {
        assertThat(visitor.put(address, page(6, 15, "Ana Silva")).status()).isEqualTo(200);
        Answer back = visitor.get(address);
        assertThat(back.header("Content-Type")).startsWith("application/ld+json");
        assertThat(back.json().at("/items/0/body/actor").asString()).isEqualTo("silva");
        assertThat(back.json().at("/items/0/target/selector/0/start").asInt()).isEqualTo(6);
        assertThat(back.json().path("items")).hasSize(1);
    }

    @Test
    void an_annotation_goes_where_its_words_stand_and_says_so() {
        Answer answer = visitor.put(address, page(0, 4, "Nice"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("moved").path(0).asString()).isEqualTo("a1");
        assertThat(visitor.get(address)
                        .json()
                        .at("/items/0/target/selector/0/start")
                        .asInt())
                .isEqualTo(TEXT.indexOf("Nice"));
    }

    @Test
    void words_that_do_not_stand_in_the_text_are_refused_by_their_row_and_nothing_changes() {
        visitor.put(address, page(6, 15, "Ana Silva"));
        Answer answer = visitor.put(address, page(0, 4, "Rome"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.fields()).containsExactly("a1");
        assertThat(visitor.get(address).text()).contains("Ana Silva").doesNotContain("Rome");
    }

    @Test
    void words_that_stand_twice_are_not_guessed_at_when_their_place_is_wrong() {
        assertThat(visitor.put(address, page(36, 45, "Ana Silva")).json().path("moved"))
                .isEmpty();
        Answer unclear = visitor.put(address, page(20, 29, "Ana Silva"));
        assertThat(unclear.status()).isEqualTo(422);
        assertThat(unclear.fields()).containsExactly("a1");
        assertThat(visitor.get(address)
                        .json()
                        .at("/items/0/target/selector/0/start")
                        .asInt())
                .isEqualTo(36);
    }

    @Test
    void a_change_to_an_older_text_is_stale_even_where_its_places_mean_nothing_any_more() {
        assertThat(visitor.put(address, "{\"items\": []}", "If-Match", "\"1\"").status())
                .isEqualTo(200);
        Answer late = visitor.put(address, page(900, 904, "Rome"), "If-Match", "\"1\"");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.problem()).isEqualTo("stale-revision");
    }

    @Test
    void refused_rows_are_left_out_only_when_asked() {
        Answer answer = visitor.put(address + "?skipRefused=true", page(0, 4, "Rome"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/refused/0/row").asString()).isEqualTo("a1");
        assertThat(answer.json().path("annotations").asInt()).isZero();
    }

    @Test
    void a_change_based_on_an_old_revision_is_refused_and_overwrites_nothing() {
        String first = visitor.get(address).header("ETag");
        assertThat(visitor.put(address, page(6, 15, "Ana Silva"), "If-Match", first)
                        .status())
                .isEqualTo(200);
        Answer late = visitor.put(address, "{\"items\": []}", "If-Match", first);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.problem()).isEqualTo("stale-revision");
        assertThat(visitor.get(address).json().path("items")).hasSize(1);
    }

    @Test
    void the_revision_may_stand_in_the_body() {
        assertThat(visitor.put(address, "{\"items\": [], \"revision\": 1}").status())
                .isEqualTo(200);
        assertThat(visitor.put(address, "{\"items\": [], \"revision\": 1}").status())
                .isEqualTo(409);
        assertThat(visitor.put(address, "{\"items\": [], \"revision\": \"2\"}").status())
                .isEqualTo(200);
    }

    @Test
    void a_shipped_article_keeps_its_changed_annotations() {
        String shipped = "/api/articles/premieres-images-webb/annotations";
        Answer before = visitor.get(shipped);
        assertThat(before.json().path("items").size()).isGreaterThan(10);
        Answer changed = visitor.put(shipped, before.text(), "If-Match", before.header("ETag"));
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(visitor.get(shipped).json().path("items"))
                .isEqualTo(before.json().path("items"));
        assertThat(visitor.get(shipped).header("ETag")).isNotEqualTo(before.header("ETag"));
    }

    @Test
    void brat_goes_out_and_comes_back_in() {
        visitor.put(address, page(6, 15, "Ana Silva"));
        Answer brat = visitor.get(address + "?format=brat");
        assertThat(brat.text()).contains("Ana Silva");
        assertThat(brat.header("Content-Disposition")).contains(".ann\"");
        visitor.put(address, "{\"items\": []}");
        Answer back = visitor.sendFile("PUT", address + "?format=brat", "nice.ann", brat.bytes());
        assertThat(back.status()).as(back.text()).isEqualTo(200);
        assertThat(visitor.get(address).json().at("/items/0/body/actor").asString())
                .isEqualTo("silva");
    }

    @Test
    void an_unknown_format_is_answered_with_the_known_ones() {
        Answer answer = visitor.get(address + "?format=docx");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("w3c, brat");
    }

    @Test
    void a_format_that_is_only_read_is_not_written() {
        assertThat(visitor.get(address + "?format=doccano").status()).isEqualTo(422);
    }

    @Test
    void what_is_no_page_of_annotations_is_refused() {
        assertThat(visitor.put(address, "{\"annotations\": []}").problem()).isEqualTo("unreadable-annotations");
        assertThat(visitor.put(address, "[1, 2]").problem()).isEqualTo("malformed-json");
    }

    private static String page(int start, int end, String quote) {
        return """
                {"items": [{"id": "a1", "creator": "teacher", "body": {"type": "dateline:Actor", "actor": "silva"},
                  "target": {"selector": [{"type": "TextPositionSelector", "start": %d, "end": %d},
                    {"type": "TextQuoteSelector", "exact": "%s"}]}}]}""".formatted(start, end, quote);
    }
}
