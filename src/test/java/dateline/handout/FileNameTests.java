package dateline.handout;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.factsheet.FactSheet;
import dateline.handout.Handout.Questionnaire;
import dateline.handout.Handout.Sheet;
import dateline.quiz.Quiz;
import dateline.quiz.Version;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {
    @ParameterizedTest
    @CsvSource({
        "pourparlers-geneve-2022, FULL, fiche-pourparlers-geneve-2022.pdf",
        "pourparlers-geneve-2022, PUPIL, fiche-pourparlers-geneve-2022-a-completer.pdf",
        "pourparlers-geneve-2022, KEY, fiche-pourparlers-geneve-2022-corrige.pdf",
        "geneva-talks-2022, SUMMARY, fact-sheet-geneva-talks-2022-main-points.pdf",
    })
    void a_fact_sheet_is_named_after_article_and_edition_in_its_language(
            String article, Edition edition, String expected) {
        FactSheet sheet = Handmade.sheet(article);
        assertThat(new Sheet(sheet, edition, Paper.A4).fileName()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "L’Œuvre d’été : où ?, QUESTIONS, A, questionnaire-l-oeuvre-d-ete-ou-sujet-A.pdf",
        "Straße & Ærø, KEY, B, questionnaire-strasse-aero-sujet-B-corrige.pdf",
        "../../etc/passwd, EXPLANATIONS, C, questionnaire-etc-passwd-sujet-C-corrige-explique.pdf",
        "Київ, KEY EXPLANATIONS, D, questionnaire-gel-de-mai-sujet-D-corrige-explique.pdf",
        "Le gel, QUESTIONS KEY, A, questionnaire-le-gel-sujet-A-et-corrige.pdf",
    })
    void a_quiz_is_named_after_title_version_and_parts(String title, String parts, Version version, String expected) {
        Quiz quiz = Handmade.quiz(title, List.of());
        var wanted = Arrays.stream(parts.split(" ")).map(Part::valueOf).collect(Collectors.toSet());
        assertThat(new Questionnaire(quiz, wanted, version, Paper.A4).fileName())
                .isEqualTo(expected);
    }

    @Test
    void a_long_title_is_cut_between_words() {
        String name = FileName.plain("un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze", "");
        assertThat(name).isEqualTo("un-deux-trois-quatre-cinq-six-sept-huit-neuf-dix-onze-douze");
    }

    @Test
    void a_cut_leaves_no_elided_article_behind() {
        String title = "Données personnelles : les nouvelles règles européennes s’appliquent";
        assertThat(FileName.plain(title, "")).isEqualTo("donnees-personnelles-les-nouvelles-regles-europeennes");
    }

    @Test
    void a_title_without_a_single_letter_of_ours_falls_back() {
        assertThat(FileName.plain("北京", "XYZ")).isEqualTo("XYZ");
        assertThat(FileName.plain("a".repeat(300), "")).hasSize(60);
    }
}
