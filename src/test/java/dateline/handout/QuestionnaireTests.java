package dateline.handout;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.handout.Handout.Questionnaire;
import dateline.quiz.Quiz;
import dateline.quiz.Version;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionnaireTests {
    private final HandoutPrinter printer = new HandoutPrinter(Path.of("templates"));

    @Test
    void every_form_of_item_is_printed_with_what_pupils_need() {
        try (PrintedPdf pdf = print(Handmade.everyForm(), Part.QUESTIONS)) {
            assertThat(pdf.text())
                    .containsSubsequence(
                            "Questionnaire · Sujet A",
                            "Toutes les formes",
                            "Nom Prénom Classe Date",
                            "1. Quelle ville accueille la foire ?",
                            "A Nantes",
                            "B Tours",
                            "C Angers",
                            "2. Le gel a duré trois heures.",
                            "Vrai",
                            "Faux",
                            "Justification",
                            "3. Le gel a duré",
                            "heures.",
                            "4. Associez",
                            "5. Numérotez",
                            "La vendange",
                            "La taille",
                            "Le gel")
                    .contains("Note / 5", "Nantes", "Paris", "A le Rhin", "B la Seine", "C la Loire")
                    .doesNotContain("_____", "Parce que", "l. 14");
        }
    }

    @Test
    void the_key_gives_the_answer_to_each_question_as_pupils_mark_it() {
        try (PrintedPdf pdf = print(Handmade.everyForm(), Part.KEY)) {
            assertThat(pdf.text())
                    .contains("1 B Tours l. 14")
                    .contains("2 Vrai")
                    .contains("3 A 3")
                    .contains("C · B Nantes → la Loire · Paris → la Seine")
                    .contains("3 · 1 · 2 La taille → Le gel → La vendange")
                    .doesNotContain("Nom", "Quelle ville");
        }
    }

    @Test
    void the_explained_key_gives_reason_evidence_and_a_line_for_each_wrong_option() {
        try (PrintedPdf pdf = print(Handmade.everyForm(), Part.EXPLANATIONS)) {
            assertThat(pdf.text())
                    .containsSubsequence(
                            "1. Quelle ville accueille la foire ?",
                            "B Tours",
                            "Parce que le texte le dit.",
                            "« Le gel vient tôt",
                            "l. 14",
                            "A Nantes — La foire n’y est pas.",
                            "C Angers",
                            "2. Le gel a duré");
        }
    }

    @Test
    void an_item_without_evidence_is_explained_without_a_quotation() {
        var task = Handmade.everyForm().items().get(0).task();
        Quiz quiz = Handmade.quiz("Sans preuve", List.of(Handmade.item("x", "Où ?", task, null)));
        try (PrintedPdf pdf = print(quiz, Part.values())) {
            assertThat(pdf.text()).contains("Où").doesNotContain("«", "l. ");
        }
    }

    @Test
    void each_part_begins_on_its_own_page_and_counts_its_own_pages() {
        try (PrintedPdf pdf = print(Handmade.quizOf(20), Part.values())) {
            List<String> pages = Stream.iterate(1, number -> number + 1)
                    .limit(pdf.pages())
                    .map(pdf::page)
                    .toList();
            assertThat(pages.get(0)).contains("Questionnaire · Sujet A", "page 1 sur 2");
            assertThat(pages.get(1)).contains("page 2 sur 2").startsWith("Le gel de mai Questionnaire · Sujet A");
            assertThat(pages.get(2)).contains("Corrigé · Sujet A", "page 1 sur 1");
            assertThat(pages.get(3)).contains("Corrigé expliqué · Sujet A", "page 1 sur");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 60})
    void every_question_stands_whole_on_one_page_and_all_are_there_in_order(int count) {
        try (PrintedPdf pdf = print(Handmade.quizOf(count), Part.QUESTIONS)) {
            int found = 0;
            for (int page = 1; page <= pdf.pages(); page++) {
                String text = pdf.page(page);
                while (text.contains((found + 1) + ". Énoncé numéro " + (found + 1) + " ?")) {
                    found++;
                    assertThat(text).contains("Juste " + found, "Fausse " + found + "-1", "Fausse " + found + "-3");
                }
                assertThat(text).contains("page " + page + " sur " + pdf.pages(), "Sujet A");
            }
            assertThat(found).isEqualTo(count);
        }
    }

    @Test
    void a_quiz_is_set_closer_before_one_question_alone_goes_to_a_second_page() {
        int count = 1;
        PrintedPdf pdf = print(Handmade.quizOf(count), Part.QUESTIONS);
        while (pdf.pages() == 1) {
            pdf.close();
            pdf = print(Handmade.quizOf(++count), Part.QUESTIONS);
        }
        assertThat(pdf.page(2)).contains("Énoncé numéro " + (count - 1), "Énoncé numéro " + count);
        pdf.close();
    }

    @Test
    void a_quiz_without_questions_is_an_empty_sheet_not_an_error() {
        try (PrintedPdf pdf = print(Handmade.quizOf(0), Part.values())) {
            assertThat(pdf.pages()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource(Version.class)
    void a_version_prints_its_own_order_with_its_own_key_under_the_same_code(Version version) {
        Quiz quiz = Handmade.quizOf(12);
        byte[] printed = printer.print(new Questionnaire(quiz, Set.of(Part.values()), version, Paper.A4));
        try (PrintedPdf pdf = new PrintedPdf(printed);
                PrintedPdf first = print(quiz, Part.QUESTIONS)) {
            String stem = version.of(quiz).items().get(0).stem();
            assertThat(pdf.page(1)).contains("Sujet " + version, "1. " + stem);
            assertThat(code(pdf)).isEqualTo(code(first));
        }
    }

    @Test
    void another_quiz_has_another_code() {
        try (PrintedPdf one = print(Handmade.quizOf(3), Part.QUESTIONS);
                PrintedPdf other = print(Handmade.quizOf(4), Part.QUESTIONS)) {
            assertThat(code(one)).isNotEqualTo(code(other));
        }
    }

    @ParameterizedTest
    @CsvSource({"A4, 595, 842", "LETTER, 612, 792"})
    void paper_has_the_size_that_was_asked_for(Paper paper, int width, int height) {
        byte[] printed =
                printer.print(new Questionnaire(Handmade.everyForm(), Set.of(Part.QUESTIONS), Version.A, paper));
        try (PrintedPdf pdf = new PrintedPdf(printed)) {
            assertThat(Math.round(pdf.document().getPage(0).getMediaBox().getWidth()))
                    .isEqualTo(width);
            assertThat(Math.round(pdf.document().getPage(0).getMediaBox().getHeight()))
                    .isEqualTo(height);
        }
    }

    private static String code(PrintedPdf pdf) {
        return pdf.page(1).replaceFirst(".*\\b([2-9A-HJ-NP-Z]{5}) · .*", "$1");
    }

    private PrintedPdf print(Quiz quiz, Part... parts) {
        return new PrintedPdf(printer.print(new Questionnaire(quiz, Set.of(parts), Version.A, Paper.A4)));
    }
}
