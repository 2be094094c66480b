package dateline.handout;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.handout.Handout.Questionnaire;
import dateline.handout.Handout.Sheet;
import dateline.quiz.Version;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What holds of every handout as a file. */
class PdfTests {
    private static final List<Handout> HANDOUTS = List.of(
            new Sheet(Handmade.sheet("pourparlers-geneve-2022"), Edition.FULL, Paper.A4),
            new Sheet(Handmade.sheet("pourparlers-geneve-2022"), Edition.PUPIL, Paper.LETTER),
            new Sheet(Handmade.sheet("geneva-talks-2022"), Edition.SUMMARY, Paper.A4),
            new Questionnaire(Handmade.everyForm(), Set.of(Part.values()), Version.A, Paper.A4),
            new Questionnaire(Handmade.quizOf(60), Set.of(Part.values()), Version.C, Paper.LETTER));

    private final HandoutPrinter printer = new HandoutPrinter(Path.of("templates"));

    @ParameterizedTest
    @FieldSource("HANDOUTS")
    void it_is_valid_pdf_ua_for_readers_who_listen_and_pdf_a_for_archives(Handout handout) {
        byte[] pdf = printer.print(handout);
        assertThat(Conformance.findings(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Conformance.findings(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("HANDOUTS")
    void it_embeds_subsets_of_our_typefaces_and_no_other(Handout handout) {
        try (PrintedPdf pdf = new PrintedPdf(printer.print(handout))) {
            assertThat(pdf.fonts()).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(pdf.fonts())
                    .extracting(PDFont::getName)
                    .allMatch(name -> name.matches("[A-Z]{6}\\+Source(Serif4|Sans3)-\\w+"));
        }
    }

    @ParameterizedTest
    @FieldSource("HANDOUTS")
    void it_says_what_it_is_and_in_which_language(Handout handout) {
        try (PrintedPdf pdf = new PrintedPdf(printer.print(handout))) {
            PDDocumentInformation about = pdf.document().getDocumentInformation();
            assertThat(about.getTitle()).isIn(titles());
            assertThat(about.getSubject()).contains("article");
            assertThat(about.getAuthor()).isEqualTo("Dateline");
            assertThat(pdf.document().getDocumentCatalog().getLanguage()).isIn("fr", "en");
            assertThat(pdf.bookmarks()).isNotEmpty().doesNotContain("");
        }
    }

    private static List<String> titles() {
        return Stream.concat(
                        Stream.of("Le gel de mai", "Toutes les formes"),
                        Stream.of("pourparlers-geneve-2022", "geneva-talks-2022")
                                .map(id -> Handmade.sheet(id).article().title()))
                .toList();
    }

    @ParameterizedTest
    @FieldSource("HANDOUTS")
    void its_headings_go_down_one_level_at_a_time_and_its_row_heads_are_marked(Handout handout) {
        try (PrintedPdf pdf = new PrintedPdf(printer.print(handout))) {
            List<Integer> levels = pdf.tags().stream()
                    .filter(tag -> tag.matches("H\\d"))
                    .map(tag -> tag.charAt(1) - '0')
                    .toList();
            assertThat(levels).startsWith(1);
            for (int i = 1; i < levels.size(); i++) {
                assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
            }
            assertThat(pdf.scopes()).isNotEmpty().allMatch(scope -> scope.matches("Row|Column"));
        }
    }

    @Test
    void questions_and_options_are_lists() {
        try (PrintedPdf pdf = new PrintedPdf(
                printer.print(new Questionnaire(Handmade.everyForm(), Set.of(Part.QUESTIONS), Version.A, Paper.A4)))) {
            assertThat(pdf.tags()).contains("L", "LI", "Lbl", "LBody");
            assertThat(pdf.tags().stream().filter("Lbl"::equals)).hasSize(5);
        }
    }

    @Test
    void two_threads_print_what_one_prints() throws InterruptedException, ExecutionException {
        List<String> alone = HANDOUTS.stream().map(this::words).toList();
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Callable<String>> prints = Stream.of(HANDOUTS, HANDOUTS, HANDOUTS)
                    .flatMap(List::stream)
                    .map(handout -> (Callable<String>) () -> words(handout))
                    .toList();
            List<Future<String>> printed = two.invokeAll(prints);
            for (int i = 0; i < printed.size(); i++) {
                assertThat(printed.get(i).get()).isEqualTo(alone.get(i % HANDOUTS.size()));
            }
        } finally {
            two.shutdown();
        }
    }

    @Test
    void warming_up_prints_without_harm() {
        printer.warmUp();
        assertThat(words(HANDOUTS.get(3))).contains("Toutes les formes");
    }

    private String words(Handout handout) {
        try (PrintedPdf pdf = new PrintedPdf(printer.print(handout))) {
            return pdf.text();
        }
    }
}
