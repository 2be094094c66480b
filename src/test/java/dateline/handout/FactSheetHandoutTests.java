package dateline.handout;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.TextSpan;
import dateline.corpus.Corpus;
import dateline.factsheet.Doubt;
import dateline.factsheet.Evidence;
import dateline.factsheet.FactSheet;
import dateline.factsheet.FactSheetCompiler;
import dateline.handout.Handout.Sheet;
import dateline.library.AnnotatedArticle;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FactSheetHandoutTests {
    private final HandoutPrinter printer = new HandoutPrinter(Path.of("templates"));

    static List<Corpus> articles() {
        return Corpus.shipped();
    }

    @Test
    void facts_stand_in_their_sections_with_their_lines() {
        try (PrintedPdf pdf = print(talks(), Edition.FULL)) {
            assertThat(pdf.text())
                    .containsSubsequence(
                            "Fiche · article du mardi 18 janvier 2022",
                            "Ukraine : Blinken et Lavrov se donnent rendez-vous à Genève",
                            "Acteurs",
                            "La Russie",
                            "Sergueï Lavrov Ministre russe des Affaires étrangères l. 3",
                            "Dates",
                            "vendredi 21 janvier 2022 Antony Blinken et Sergueï Lavrov se retrouvent à Genève prévu l. 4",
                            "Règles",
                            "Qui Les États participants de l’OSCE",
                            "Doivent Notifier par écrit un exercice militaire",
                            "Seuil Au moins 9\u202f000 soldats (l’effectif)",
                            "Quand Au moins 42 jours avant le début de l’exercice",
                            "Texte Le Document de Vienne l. 47",
                            "Paroles",
                            "Sergueï Ryabkov « impasse » l. 18",
                            "Chiffres",
                            "Causes et effets")
                    .contains("Lieux", "Durées", "48 heures")
                    .doesNotContain("À vérifier", "Prénom");
        }
    }

    @Test
    void an_english_article_has_english_labels() {
        try (PrintedPdf pdf = print(Handmade.sheet("geneva-talks-2022"), Edition.FULL)) {
            assertThat(pdf.text())
                    .contains(
                            "Fact sheet · article of",
                            "Actors",
                            "Rules",
                            "Must",
                            "At least 42 days before the start of the exercise");
            assertThat(pdf.page(1)).contains("Source: ", "page 1 of 2");
        }
    }

    @Test
    void pupils_look_for_names_dates_and_thresholds_and_find_them_in_the_key() {
        String answer = "Au moins 9\u202f000 soldats (l’effectif";
        try (PrintedPdf pupil = print(talks(), Edition.PUPIL);
                PrintedPdf key = print(talks(), Edition.KEY)) {
            assertThat(pupil.text())
                    .contains("Fiche à compléter", "Nom Prénom Classe Date")
                    .doesNotContain("9\u202f000", "42 jours", "vendredi 21 janvier 2022", "100\u202f000");
            assertThat(pupil.text()).contains("Antony Blinken et Sergueï Lavrov se retrouvent à Genève « vendredi »");
            assertThat(key.text()).contains(answer, "vendredi 21 janvier 2022", "« vendredi »", "Fiche complétée");
            assertThat(pupil.text()).contains("« Deux jours plus tard »").doesNotContain("« 17 décembre »");
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void a_summary_is_one_page_and_a_whole_sheet_at_most_two(Corpus corpus) {
        AnnotatedArticle article = corpus.read();
        FactSheet sheet = FactSheetCompiler.compile(article.article(), article.annotations());
        try (PrintedPdf full = print(sheet, Edition.FULL);
                PrintedPdf summary = print(sheet, Edition.SUMMARY)) {
            assertThat(full.pages()).isLessThanOrEqualTo(2);
            assertThat(summary.pages()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void no_fact_is_missing_from_the_whole_sheet(Corpus corpus) {
        AnnotatedArticle article = corpus.read();
        FactSheet sheet = FactSheetCompiler.compile(article.article(), article.annotations());
        try (PrintedPdf pdf = print(sheet, Edition.FULL)) {
            String text = pdf.text().toLowerCase(java.util.Locale.ROOT);
            assertThat(sheet.actors()).allSatisfy(actor -> assertThat(text)
                    .contains(plain(actor.name().text())));
            assertThat(sheet.places()).allSatisfy(place -> assertThat(text)
                    .contains(plain(place.name().text())));
            assertThat(sheet.rules()).allSatisfy(rule -> assertThat(text)
                    .contains(plain(rule.norm().action())));
            assertThat(sheet.figures()).allSatisfy(figure -> assertThat(text)
                    .contains(plain(figure.meaning().text())));
            assertThat(sheet.dates()).allSatisfy(date -> date.event()
                    .ifPresent(event -> assertThat(text).contains(plain(event.clause()))));
        }
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').toLowerCase(java.util.Locale.ROOT);
    }

    @ParameterizedTest
    @EnumSource(Edition.class)
    void doubts_are_for_teachers(Edition edition) {
        Evidence evidence = new Evidence(new TextSpan(0, 3), "un jour", 7, 1, "Un jour viendra.");
        FactSheet sheet = talks();
        FactSheet doubtful = new FactSheet(
                sheet.article(),
                sheet.story(),
                sheet.detail(),
                List.of(new Doubt(Doubt.Kind.UNRESOLVED_DATE, List.of(evidence))));
        try (PrintedPdf pdf = print(doubtful, edition)) {
            assertThat(pdf.text().contains("À vérifier Date sans valeur certaine « un jour » l. 7"))
                    .isEqualTo(edition == Edition.FULL);
        }
    }

    @Test
    void a_sheet_without_facts_has_no_empty_sections() {
        try (PrintedPdf pdf =
                new PrintedPdf(printer.print(Specimen.handouts().findFirst().orElseThrow()))) {
            assertThat(pdf.text()).isEqualTo("Fiche Specimen");
        }
    }

    private static FactSheet talks() {
        return Handmade.sheet("pourparlers-geneve-2022");
    }

    private PrintedPdf print(FactSheet sheet, Edition edition) {
        return new PrintedPdf(printer.print(new Sheet(sheet, edition, Paper.A4)));
    }
}
