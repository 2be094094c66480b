package dateline.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.library.DatelineSettings;
import dateline.web.RunningDateline;
import dateline.web.Visitor;
import dateline.web.Visitor.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningDateline
class HandoutsApiTests {
    private static final String TALKS = "/api/articles/pourparlers-geneve-2022";

    @LocalServerPort
    int port;

    @Autowired
    DatelineSettings settings;

    @Autowired
    JdbcClient jdbc;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @ParameterizedTest
    @CsvSource({"full, 210", "pupil, 210", "key, 210", "summary, 210", "'full&paper=letter', 216", "'', 210"})
    void a_fact_sheet_is_printed_in_each_edition_and_its_copy_is_kept(String edition, int width) throws IOException {
        Answer pdf = visitor.get(TALKS + "/fact-sheet.pdf?edition=" + edition);
        assertThat(pdf.status()).as(pdf.text()).isEqualTo(200);
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        try (PDDocument read = Loader.loadPDF(pdf.bytes())) {
            assertThat(Math.round(read.getPage(0).getMediaBox().getWidth() / 72 * 25.4))
                    .isEqualTo(width);
            assertThat(new PDFTextStripper().getText(read)).contains("Blinken");
        }
        String name = fileName(pdf);
        assertThat(name).matches("[a-z0-9-]+\\.pdf").contains("pourparlers");
        assertThat(settings.outputDir().resolve("handouts").resolve(name)).hasBinaryContent(pdf.bytes());
    }

    @Test
    void a_quiz_is_printed_with_the_parts_asked_for_and_no_others() throws IOException {
        Answer made = makeQuiz();
        String reason = made.json().at("/items/0/options/1/rationale").asString();
        Answer questions = visitor.get(made.header("Location") + "/handout.pdf");
        Answer all =
                visitor.get(made.header("Location") + "/handout.pdf?parts=questions,key&parts=explanations&version=b");
        assertThat(text(questions)).doesNotContain(reason);
        assertThat(text(all)).contains(reason);
        assertThat(fileName(all)).isNotEqualTo(fileName(questions));
        try (var copies = Files.list(settings.outputDir().resolve("handouts"))) {
            String id = made.json().path("id").asString();
            assertThat(copies.filter(copy -> copy.toString().endsWith("-" + id + ".pdf")))
                    .hasSize(2);
        }
    }

    @Test
    void a_printed_quiz_says_when() {
        Answer made = makeQuiz();
        assertThat(made.json().has("lastPrinted")).isFalse();
        visitor.get(made.header("Location") + "/handout.pdf");
        assertThat(visitor.get(made.header("Location")).json().has("lastPrinted"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "edition=golden, edition, 'full, pupil, key, summary'",
        "paper=a5, paper, 'a4, letter'",
    })
    void an_unknown_word_is_answered_with_the_known_ones(String query, String field, String known) {
        Answer answer = visitor.get(TALKS + "/fact-sheet.pdf?" + query);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.fields()).containsExactly(field);
        assertThat(answer.text()).contains(known);
    }

    @Test
    void every_wrong_word_for_a_quiz_is_named_at_once() {
        Answer answer = visitor.get(makeQuiz().header("Location") + "/handout.pdf?parts=cover,key&version=E&paper=x");
        assertThat(answer.fields()).containsExactlyInAnyOrder("parts", "version", "paper");
    }

    @Test
    void what_is_not_there_cannot_be_printed() {
        assertThat(visitor.get("/api/articles/none/fact-sheet.pdf").problem()).isEqualTo("unknown-article");
        assertThat(visitor.get("/api/quizzes/none/handout.pdf").problem()).isEqualTo("unknown-quiz");
        assertThat(visitor.get(TALKS + "/fact-sheet.pdf", "Accept", "text/html").status())
                .isEqualTo(406);
    }

    @Test
    void a_folder_that_takes_no_copy_and_a_database_that_takes_no_note_do_not_stop_the_download() throws IOException {
        Answer made = makeQuiz();
        Path handouts = settings.outputDir().resolve("handouts");
        Path aside = settings.outputDir().resolve("aside");
        Files.createDirectories(handouts);
        Files.move(handouts, aside);
        Files.writeString(handouts, "in the way");
        jdbc.sql("create trigger full before update on quiz begin select raise(abort, 'full'); end")
                .update();
        Answer pdf = visitor.get(made.header("Location") + "/handout.pdf");
        jdbc.sql("drop trigger full").update();
        Files.delete(handouts);
        Files.move(aside, handouts);
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(text(pdf)).contains("1");
    }

    private Answer makeQuiz() {
        return visitor.post(
                "/api/quizzes", "{\"articleId\": \"pourparlers-geneve-2022\", \"questions\": 4, \"seed\": 3}");
    }

    private static String text(Answer pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }

    private static String fileName(Answer pdf) {
        return pdf.header("Content-Disposition").replaceFirst("attachment; filename=\"([^\"]+)\".*", "$1");
    }
}
