package dateline.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.web.Visitor;
import dateline.web.Visitor.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "dateline.output-dir=target/outputs/${random.uuid}",
            "dateline.templates=src/test/resources/broken-templates"
        })
class BrokenTemplateTests {
    @LocalServerPort
    int port;

    @Test
    void a_broken_template_is_named_and_other_handouts_are_printed() {
        Visitor visitor = new Visitor(port);
        Answer broken = visitor.get("/api/articles/rgpd-2018/fact-sheet.pdf");
        assertThat(broken.status()).isEqualTo(500);
        assertThat(broken.problem()).isEqualTo("broken-template");
        assertThat(broken.json().path("detail").asString()).contains("sheet.html");
        assertThat(broken.text()).doesNotContain("Exception");
        String quiz = visitor.post("/api/quizzes", "{\"articleId\": \"rgpd-2018\", \"questions\": 2}")
                .header("Location");
        assertThat(visitor.get(quiz + "/handout.pdf").status()).isEqualTo(200);
    }
}
