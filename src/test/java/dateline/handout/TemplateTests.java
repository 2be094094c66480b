package dateline.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.handout.Handout.Questionnaire;
import dateline.quiz.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTests {
    private static final Handout QUIZ =
            new Questionnaire(Handmade.everyForm(), Set.of(Part.QUESTIONS), Version.A, Paper.A4);

    @TempDir
    private Path folder;

    @BeforeEach
    void make_the_folder_of_changed_templates() throws IOException {
        Files.createDirectory(folder.resolve("handouts"));
    }

    @Test
    void without_copies_the_packaged_templates_are_used() {
        assertThat(words(QUIZ)).contains("Toutes les formes", "Justification");
    }

    @Test
    void a_copy_in_the_folder_wins() throws IOException {
        change("questionnaire", "<ol class=\"items\">", "<p>Lycée Jean-Moulin</p><ol class=\"items\">");
        assertThat(words(QUIZ)).contains("Lycée Jean-Moulin 1. Quelle ville");
    }

    @Test
    void a_copy_of_one_template_leaves_the_others_packaged() throws IOException {
        change("frame", ">Prénom</th:block>", ">Prénom</th:block> (en capitales)");
        assertThat(words(QUIZ)).contains("Prénom (en capitales)", "1. Quelle ville");
    }

    @ParameterizedTest
    @CsvSource({
        "${question.stem}, ${question.stm}, questionnaire.html, 27",
        "#{pupil.score}, #{pupil.scor}, questionnaire.html, 22",
        "frame :: opening, frame :: opning, questionnaire.html, 23",
        "<ol class=\"items\">, <ol class=\"items\"><b>, questionnaire.html, 44",
    })
    void a_broken_copy_is_named_with_the_line_of_its_fault(String old, String broken, String template, int line)
            throws IOException {
        change("questionnaire", old, broken);
        assertThatThrownBy(() -> words(QUIZ)).isInstanceOfSatisfying(BrokenTemplateException.class, fault -> {
            assertThat(fault.template()).isEqualTo(template);
            assertThat(fault.line()).hasValue(line);
            assertThat(fault).hasMessageContaining(template);
        });
    }

    @Test
    void a_fault_in_a_piece_is_found_in_the_piece() throws IOException {
        change("frame", "${frame.source}", "${frame.sauce}");
        assertThatThrownBy(() -> words(QUIZ))
                .isInstanceOfSatisfying(BrokenTemplateException.class, fault -> assertThat(fault.template())
                        .isEqualTo("frame.html"));
    }

    @Test
    void a_copy_that_writes_raw_markup_cannot_break_out_of_the_page() throws IOException {
        change("questionnaire", "<ol class=\"items\">", "<p th:utext=\"'&lt;i'\">x</p><ol class=\"items\">");
        assertThatThrownBy(() -> words(QUIZ))
                .isInstanceOfSatisfying(BrokenTemplateException.class, fault -> assertThat(fault.template())
                        .isEqualTo("questionnaire.html"));
    }

    @Test
    void an_address_in_a_copy_is_not_fetched() throws IOException {
        Path picture = Files.writeString(folder.resolve("secret.svg"), "<svg/>");
        change("questionnaire", "<ol class=\"items\">", "<img alt=\"logo\" src=\"" + picture.toUri() + "\"/><ol>");
        try (PrintedPdf pdf = new PrintedPdf(new HandoutPrinter(folder).print(QUIZ))) {
            assertThat(pdf.document().getPage(0).getResources().getXObjectNames())
                    .isEmpty();
            assertThat(pdf.text()).contains("Quelle ville");
        }
    }

    private void change(String template, String old, String changed) throws IOException {
        String packaged = Files.readString(Path.of("templates/handouts", template + ".html"));
        assertThat(packaged).contains(old);
        Files.writeString(folder.resolve("handouts").resolve(template + ".html"), packaged.replace(old, changed));
    }

    private String words(Handout handout) {
        try (PrintedPdf pdf = new PrintedPdf(new HandoutPrinter(folder).print(handout))) {
            return pdf.text();
        }
    }
}
