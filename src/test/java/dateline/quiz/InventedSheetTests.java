package dateline.quiz;

import static dateline.quiz.SheetWriter.f;
import static dateline.quiz.SheetWriter.m;
import static dateline.quiz.SheetWriter.many;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.language.Languages;
import dateline.quiz.Draft.Choice;
import dateline.vocabulary.ActorKind;
import dateline.vocabulary.Comparison;
import dateline.vocabulary.Deadline;
import dateline.vocabulary.Deadline.Relation;
import dateline.vocabulary.Factuality;
import dateline.vocabulary.Modality;
import dateline.vocabulary.Norm;
import dateline.vocabulary.Norm.Conditions;
import dateline.vocabulary.PlaceKind;
import dateline.vocabulary.Quantity;
import dateline.vocabulary.RankClass;
import dateline.vocabulary.Threshold;
import dateline.vocabulary.Timex;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a single fact, written for the test. */
class InventedSheetTests {
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 12);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            avec de l’eau de pluie | true
            s’il n’a pas plu depuis un mois | true
            dans certains cas | false
            en cas de besoin, par exemple un incendie | false
            pour les petits jardiniers | false
            les potagers | false
            """)
    void an_exception_is_put_beside_its_rule_where_it_is_a_circumstance_and_no_example(String unless, boolean made) {
        assertThat(drafts(rule(Modality.MUST_NOT, null, unless), Template.RULE_EXEMPT))
                .hasSize(made ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"MUST, true", "MAY, false"})
    void how_long_a_right_lasts_may_be_longer_in_the_case_of_its_exception(Modality modality, boolean made) {
        Deadline month = new Deadline(new Timex("P1M"), Relation.WITHIN_AFTER, f("la demande"));
        assertThat(drafts(rule(modality, month, "en cas de recours"), Template.RULE_EXEMPT))
                .hasSize(made ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"2024-03-11, false", "2024-03-12, true", "2024-12-31, true"})
    void a_duty_whose_last_day_is_over_is_not_asked_about(String day, boolean asked) {
        Deadline due = new Deadline(new Timex(day), Relation.BEFORE, f("la date limite"));
        assertThat(Duty.all(scene(rule(Modality.MUST, due, null)))).hasSize(asked ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource(Comparison.class)
    void every_threshold_of_an_age_has_its_words(Comparison comparison) {
        Threshold age = new Threshold(comparison, new Quantity(BigDecimal.valueOf(70), "ans"), m("l’âge"));
        SheetWriter writer = written("Le préfet interdit aux jardiniers d’arroser.")
                .rule(
                        "interdit aux jardiniers d’arroser",
                        new Norm(
                                m("le préfet"),
                                many("les jardiniers"),
                                Modality.MUST_NOT,
                                "arroser les pelouses",
                                new Conditions(age, null, null, f("une amende de 30 euros"))));
        assertThat(Stream.of(Template.values()).flatMap(template -> drafts(writer, template)))
                .allSatisfy(draft -> assertThat(draft.explanation()).doesNotContain("{"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | à Mérignac, dans la banlieue de Bordeaux
            fr | à Mérignac, en banlieue de Bordeaux
            fr | à Mérignac, à dix kilomètres de Bordeaux
            fr | à Mérignac, au nord-ouest de Bordeaux
            en | in Mérignac, on the outskirts of Bordeaux
            en | in Mérignac, a suburb of Bordeaux
            en | in Mérignac, ten miles from Bordeaux
            """)
    void a_town_is_no_answer_beside_one_that_lies_in_it_or_close_to_it(String language, String where) {
        SheetWriter writer = new SheetWriter(language, PUBLISHED, where + ". Arles. Tours. 4 mars.")
                .place("merignac", "Mérignac", PlaceKind.CITY)
                .place("bordeaux", "Bordeaux", PlaceKind.CITY)
                .place("arles", "Arles", PlaceKind.CITY)
                .place("tours", "Tours", PlaceKind.CITY)
                .event("4 mars", "2024-03-04", f("la réunion des riverains"), Factuality.REPORTED, "merignac");
        assertThat(drafts(writer, Template.EVT_PLACE).flatMap(InventedSheetTests::options))
                .containsExactlyInAnyOrder("Mérignac", "Arles", "Tours");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-W03 | dans la semaine du 15 janvier 2024
            2024-W03-WE | durant le week-end du 20 janvier 2024
            2024-SP | au printemps 2024
            2023-FA | à l’automne 2023
            2024-Q1 | au premier trimestre 2024
            2024-03-08TNI | dans la nuit du vendredi 8 mars 2024
            2024-03-08TEV | le vendredi 8 mars 2024 au soir
            202 | dans les années 2020
            """)
    void the_time_of_an_event_stands_behind_its_preposition(String value, String words) {
        Scene scene = scene(written("La réunion a eu lieu alors.")
                .event("alors", value, f("la réunion des riverains"), Factuality.REPORTED, null));
        assertThat(scene.happenings()).hasSize(1).allSatisfy(happening -> assertThat(
                        scene.dates().on(happening).replace('\u00A0', ' '))
                .isEqualTo(words));
    }

    @Test
    void a_figure_names_its_source_first_where_that_is_somebody_of_the_article() {
        SheetWriter writer = written("Selon Paul Ferrand, les travaux coûtent 40 euros. Le tarif est de 50 euros.")
                .person("ferrand", m("Paul Ferrand"), "maire de Lyon", null, RankClass.OFFICIAL)
                .figure("40 euros", 40, "euros", m("le coût des travaux selon Paul Ferrand"))
                .figure("50 euros", 50, "euros", m("le tarif de la cantine selon le quotient familial"));
        assertThat(drafts(writer, Template.FIG_VALUE).map(Draft::stem))
                .containsExactly(
                        "Selon Paul Ferrand, quel est le coût des travaux\u202F?",
                        "Selon l’article, quel est le tarif de la cantine selon le quotient familial\u202F?");
    }

    @ParameterizedTest
    @CsvSource({"16, 12, 18", "51, 15, 160"})
    void wrong_ages_are_of_the_age_of_the_right_one(int age, int least, int most) {
        SheetWriter writer = written("L’âge moyen est de " + age + " ans.")
                .figure(age + " ans", age, "ans", m("l’âge moyen des conseillers municipaux"));
        assertThat(drafts(writer, Template.FIG_VALUE)).hasSize(1).allSatisfy(draft -> assertThat(
                        ((Choice) draft.material()).pool())
                .hasSizeGreaterThanOrEqualTo(Sieve.FEWEST)
                .allMatch(option -> option.rank() >= least && option.rank() <= most));
    }

    @Test
    void a_body_that_deals_with_what_another_claims_is_no_answer_to_who_claims_it() {
        SheetWriter writer = written("""
                        La Ligue affirme que la pollution du lac menace les pêcheurs. \
                        Le Conseil a débattu de la pollution et des pêcheurs. La Chambre parle de ses comptes. Le Bureau parle de ses locaux.""")
                .actor("ligue", f("la Ligue"), ActorKind.ORGANISATION, null)
                .actor("conseil", m("le Conseil"), ActorKind.ORGANISATION, null)
                .actor("chambre", f("la Chambre"), ActorKind.ORGANISATION, null)
                .actor("bureau", m("le Bureau"), ActorKind.ORGANISATION, null)
                .said("la pollution du lac menace", "ligue", null, "la pollution du lac menace les pêcheurs", false);
        assertThat(drafts(writer, Template.CLAIM_SPEAKER).flatMap(InventedSheetTests::options))
                .containsExactlyInAnyOrder("La Ligue", "La Chambre", "Le Bureau");
    }

    @Test
    void the_only_head_of_a_firm_is_not_asked_about_beside_other_bodies() {
        SheetWriter writer = offices(RankClass.EXECUTIVE);
        assertThat(drafts(writer, Template.ACT_AFFIL).map(Draft::stem))
                .isNotEmpty()
                .noneMatch(stem -> stem.contains("Hugo Lambert"));
        assertThat(drafts(offices(RankClass.OFFICIAL), Template.ACT_AFFIL).map(Draft::stem))
                .anyMatch(stem -> stem.contains("Hugo Lambert"));
    }

    @Test
    void a_body_in_one_sentence_with_somebody_is_no_wrong_answer_to_where_he_belongs() {
        assertThat(drafts(offices(RankClass.OFFICIAL), Template.ACT_AFFIL)
                        .filter(draft -> draft.stem().contains("Hugo Lambert"))
                        .flatMap(InventedSheetTests::options))
                .contains("La Compagnie", "La Chambre")
                .doesNotContain("La Ligue");
    }

    /** Three persons, each of a body; the first is named in one sentence with the body of the second. */
    private static SheetWriter offices(RankClass rank) {
        return written("""
                        Hugo Lambert, de la Compagnie, a rencontré la Ligue. Anne Petit préside la Ligue. Jean Roy préside la \
                        Chambre. Luc Morel dirige le Bureau.""")
                .person("lambert", m("Hugo Lambert"), "directeur de la Compagnie", f("la Compagnie"), rank)
                .person("petit", f("Anne Petit"), "présidente de la Ligue", f("la Ligue"), RankClass.OFFICIAL)
                .person("roy", m("Jean Roy"), "président de la Chambre", f("la Chambre"), RankClass.OFFICIAL)
                .person("morel", m("Luc Morel"), "chef du Bureau", m("le Bureau"), RankClass.OFFICIAL)
                .actor("compagnie", f("la Compagnie"), ActorKind.ORGANISATION, null)
                .actor("ligue", f("la Ligue"), ActorKind.ORGANISATION, null)
                .actor("chambre", f("la Chambre"), ActorKind.ORGANISATION, null)
                .actor("bureau", m("le Bureau"), ActorKind.ORGANISATION, null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            REPORTED | Combien de jours après la réunion des riverains a lieu la remise du rapport
            PLANNED | Combien de jours après la réunion des riverains la remise du rapport est-elle prévue
            """)
    void what_is_planned_is_counted_to_as_planned(Factuality how, String stem) {
        SheetWriter writer = written("La réunion a eu lieu le 4 mars. La remise du rapport : le 20 mars.")
                .event("4 mars", "2024-03-04", f("la réunion des riverains"), Factuality.REPORTED, null)
                .event("20 mars", "2024-03-20", f("la remise du rapport"), how, null);
        assertThat(drafts(writer, Template.DATE_INTERVAL).map(Draft::stem)).containsExactly(stem + "\u202F?");
    }

    private static SheetWriter rule(Modality modality, @Nullable Deadline due, @Nullable String unless) {
        return written("Le préfet interdit aux jardiniers d’arroser.")
                .rule(
                        "interdit aux jardiniers d’arroser",
                        new Norm(
                                m("le préfet"),
                                many("les jardiniers"),
                                modality,
                                "arroser les pelouses",
                                new Conditions(null, due, unless, null)));
    }

    private static SheetWriter written(String text) {
        return new SheetWriter("fr", PUBLISHED, text);
    }

    private static Stream<Draft> drafts(SheetWriter writer, Template template) {
        return template.drafts(scene(writer));
    }

    private static Scene scene(SheetWriter writer) {
        var sheet = writer.sheet();
        return new Scene(sheet, Languages.forTag(sheet.article().language()).orElseThrow(), 7);
    }

    private static Stream<String> options(Draft draft) {
        Choice choice = (Choice) draft.material();
        return Stream.concat(List.of(choice.key()).stream(), choice.pool().stream())
                .map(Candidate::text);
    }
}
