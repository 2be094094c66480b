package dateline.web;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.web.Visitor.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"dateline.output-dir=target/outputs/${random.uuid}", "dateline.hosts=dateline.school.example"})
class SafetyTests {
    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "127.0.0.1",
                "LOCALHOST",
                "[::1]",
                "dateline.school.example",
                "Dateline.School.Example"
            })
    void our_own_names_are_answered(String host) {
        assertThat(ask("GET /api/articles HTTP/1.1", "Host: " + host + ":" + port))
                .startsWith("HTTP/1.1 200");
        assertThat(ask("GET /api/articles HTTP/1.1", "Host: " + host)).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.2", "school.example"})
    void any_other_name_is_not(String host) {
        String answer = ask("GET /api/articles HTTP/1.1", "Host: " + host + ":" + port);
        assertThat(answer).startsWith("HTTP/1.1 421").contains("wrong-host").doesNotContain("counts");
        assertThat(ask("GET / HTTP/1.1", "Host: " + host)).startsWith("HTTP/1.1 421");
    }

    @Test
    void a_request_without_a_name_is_not_answered() {
        assertThat(ask("GET /api/articles HTTP/1.1")).startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://evil.example",
        "Origin, null",
        "Origin, http://localhost",
        "Origin, ://",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
    })
    void the_api_refuses_what_comes_from_another_site(String header, String value) {
        assertThat(visitor.get("/api/articles", header, value).problem()).isEqualTo("cross-site");
        Answer post = visitor.post("/api/articles", "{\"text\": \"a\"}", header, value);
        assertThat(post.status()).isEqualTo(403);
        assertThat(visitor.delete("/api/articles/rgpd-2018", header, value).status())
                .isEqualTo(403);
        assertThat(visitor.get("/api/articles/rgpd-2018").status()).isEqualTo(200);
    }

    @Test
    void the_api_answers_our_own_pages_and_scripts_without_a_token() {
        assertThat(visitor.get("/api/articles", "Sec-Fetch-Site", "same-origin").status())
                .isEqualTo(200);
        assertThat(visitor.get("/api/articles", "Sec-Fetch-Site", "none").status())
                .isEqualTo(200);
        assertThat(visitor.post("/api/articles", "{\"text\": \"a\"}", "Origin", "http://localhost:" + port)
                        .status())
                .isEqualTo(201);
        assertThat(visitor.post("/api/articles", "{\"text\": \"a\"}").status()).isEqualTo(201);
    }

    @Test
    void no_other_site_may_read_us() {
        Answer preflight = visitor.send(
                "OPTIONS",
                "/api/articles",
                BodyPublishers.noBody(),
                "Origin",
                "https://evil.example",
                "Access-Control-Request-Method",
                "PUT");
        assertThat(preflight.status()).isEqualTo(403);
        assertThat(preflight.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void a_page_form_without_its_token_is_refused_and_with_it_accepted() {
        Answer page = visitor.get("/articles/new");
        String cookie = page.header("Set-Cookie").replaceFirst(";.*", "");
        String token = page.text().replaceFirst("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]+)\".*", "$1");
        String form = "title=Un+titre&text=Un+texte+assez+court.&language=fr";
        String type = "application/x-www-form-urlencoded";
        Answer without = visitor.post("/articles/new", form, "Content-Type", type);
        assertThat(without.status()).isEqualTo(403);
        Answer guessed = visitor.post("/articles/new", form + "&_csrf=guess", "Content-Type", type, "Cookie", cookie);
        assertThat(guessed.status()).isEqualTo(403);
        Answer with = visitor.post(
                "/articles/new",
                form + "&_csrf=" + java.net.URLEncoder.encode(token, java.nio.charset.StandardCharsets.UTF_8),
                "Content-Type",
                type,
                "Cookie",
                cookie);
        assertThat(with.status()).isBetween(302, 303);
    }

    @Test
    void the_token_is_kept_from_scripts_and_other_sites_and_there_is_no_session() {
        Answer page = visitor.get("/articles/new");
        assertThat(page.response().headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("XSRF-TOKEN=")
                .contains("HttpOnly", "SameSite=Strict");
        assertThat(visitor.get("/api/articles").header("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/articles/new", "/api/articles", "/nothing", "/api/nothing", "/css/dateline.css"})
    void everything_carries_the_headers_that_keep_browsers_from_harm(String path) {
        Answer answer = visitor.get(path);
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'")
                .contains("object-src 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Server")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/articles/rgpd-2018"})
    void pages_have_no_inline_script_or_style(String path) {
        assertThat(visitor.get(path).text())
                .doesNotContainPattern("<style|\\sstyle=|\\son[a-z]+=|javascript:|<script(?![^>]*\\ssrc=)");
    }

    @Test
    void pages_are_not_cached_and_files_named_by_their_content_are_for_good() {
        Answer page = visitor.get("/");
        assertThat(page.header("Cache-Control")).contains("no-store");
        String stylesheet = page.text().replaceFirst("(?s).*href=\"(/css/[^\"]+)\".*", "$1");
        assertThat(stylesheet).matches("/css/dateline-[0-9a-f]{32}\\.css");
        assertThat(visitor.get(stylesheet).header("Cache-Control")).contains("max-age=31536000", "immutable");
        assertThat(visitor.get("/css/dateline.css").header("Cache-Control")).isEqualTo("no-cache");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../application.yaml",
                "/css/../application.yaml",
                "/css/%2e%2e/application.yaml",
                "/application.yaml",
                "/templates/error.html",
                "/actuator",
                "/h2-console"
            })
    void nothing_but_what_is_meant_to_be_seen_is_served(String path) {
        String answer = ask("GET " + path + " HTTP/1.1", "Host: localhost");
        assertThat(answer).containsPattern("^HTTP/1.1 4\\d\\d").doesNotContain("spring:");
    }

    private String ask(String... lines) {
        return visitor.raw(lines);
    }
}
