package dateline.handout;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.handout.Handout.Questionnaire;
import dateline.quiz.Item.Choices;
import dateline.quiz.Item.Form;
import dateline.quiz.Item.Option;
import dateline.quiz.Quiz;
import dateline.quiz.Version;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Whatever people paste is printed, and never obeyed. */
class HostileTextTests {
    private final HandoutPrinter printer = new HandoutPrinter(Path.of("templates"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script> & <b>gras</b>",
                "]]> <!-- --> &amp; &#x0; <?xml?> <!DOCTYPE a>",
                "${7*7} [[${7*7}]] __${7*7}__ #{foot.page} ~{frame :: field} *{x} @{y}",
                "\"guillemets\" 'droits' } @page { size: 1mm } </style>",
                "file:///etc/hosts url(http://localhost/) <img src='x'/>",
            })
    void markup_and_expressions_are_text(String text) {
        byte[] pdf = print(text);
        try (PrintedPdf printed = new PrintedPdf(pdf)) {
            assertThat(printed.text()).contains("1. " + text, "A " + text, text + " — " + text);
            assertThat(printed.document().getDocumentInformation().getTitle()).isEqualTo(text);
        }
        assertThat(Conformance.findings(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L’œuvre coûte 9\u202f000 € ; « oui » ! Où ? – ça… 1er, n° 5, ½, ², Æ, Ÿ",
                "Київ, Жовтень, Їжак, ґанок — Россия, ёлка",
                "Αθήνα, Ελλάδα, ώρα, Ωδή",
                "Łódź, Škoda, İstanbul, Đà Nẵng, Ångström, ß, ñ, ¿qué?",
            })
    void the_scripts_of_europe_are_printed_as_they_are(String text) {
        byte[] pdf = print(text);
        try (PrintedPdf printed = new PrintedPdf(pdf)) {
            assertThat(printed.text()).contains("1. " + text, "A " + text);
        }
        assertThat(Conformance.findings(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void what_no_typeface_of_ours_has_is_shown_as_boxes_and_the_rest_stays() {
        byte[] pdf = print("Vu 👍🏽 à 北京, العربية ou עברית : oui");
        try (PrintedPdf printed = new PrintedPdf(pdf)) {
            assertThat(printed.text()).contains("1. Vu □□ à □□, □□□□□□□ ou □□□□□ : oui");
        }
        assertThat(Conformance.findings(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Conformance.findings(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void characters_that_no_document_may_have_are_left_out() {
        try (PrintedPdf printed = new PrintedPdf(print("Un\u0000 deux\u0008 trois\ufffe \ud83d quatre\u00ad cinq"))) {
            assertThat(printed.text()).containsPattern("1\\. Un ?deux ?trois .*quatre ?cinq");
        }
    }

    @Test
    void a_word_without_end_stays_on_the_paper() {
        String word = "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz".repeat(4);
        try (PrintedPdf printed = new PrintedPdf(print(word))) {
            assertThat(printed.text().replace(" ", "")).contains("1." + word, "A" + word);
            assertThat(printed.widestReach()).isLessThan(595 - 40);
        }
    }

    @Test
    void a_blank_title_gives_way_to_the_title_of_the_article() {
        Quiz quiz = Handmade.quiz(" ", Handmade.everyForm().items());
        try (PrintedPdf printed =
                new PrintedPdf(printer.print(new Questionnaire(quiz, EnumSet.of(Part.KEY), Version.A, Paper.A4)))) {
            assertThat(printed.text()).contains("Le gel de mai");
        }
    }

    private byte[] print(String text) {
        Choices task = new Choices(
                Form.MULTIPLE_CHOICE,
                new Option(text, text),
                List.of(new Option(text, text), new Option("x", "")),
                List.of(0, 1, 2),
                false);
        Quiz quiz = Handmade.quiz(text, List.of(Handmade.item("q", text, task)));
        return printer.print(new Questionnaire(quiz, EnumSet.allOf(Part.class), Version.A, Paper.A4));
    }
}
