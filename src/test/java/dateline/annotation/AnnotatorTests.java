package dateline.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.annotation.Annotation.ActorMention;
import dateline.annotation.Annotation.ActorMention.Profile;
import dateline.annotation.Annotation.PlaceMention;
import dateline.annotation.Annotation.Quotation;
import dateline.article.Article;
import dateline.article.ArticleText;
import dateline.vocabulary.ActorKind;
import dateline.vocabulary.Gender;
import dateline.vocabulary.Office;
import dateline.vocabulary.Origin;
import dateline.vocabulary.RankClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotatorTests {
    @Test
    void a_title_before_a_name_is_its_role_and_short_names_are_the_same_person() {
        List<Annotation> found = french(
                "La ministre norvégienne des Affaires étrangères, Kirsten Hagen, arrive jeudi à Oslo. Hagen a parlé.");
        assertThat(actors(found)).contains("kirsten-hagen: Kirsten Hagen", "kirsten-hagen: Hagen");
        Profile hagen = profile(found, "kirsten-hagen");
        assertThat(hagen.kind()).isEqualTo(ActorKind.PERSON);
        assertThat(hagen.name().gender()).isEqualTo(Gender.FEMININE);
        Office office = Objects.requireNonNull(hagen.office());
        assertThat(office.role()).isEqualTo("ministre norvégienne des Affaires étrangères");
        assertThat(office.affiliation()).hasToString("la Norvège");
        assertThat(office.rank()).isEqualTo(RankClass.MINISTER);
        assertThat(office.sole()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Bastien Lauriac, président de la Fédération française de voile, a démissionné. | président de la Fédération française de voile",
                "fr | La maire (divers gauche), Bastien Lauriac, a parlé. | maire",
                "en | The Norwegian prime minister, Bastien Lauriac, arrived. | Norwegian prime minister",
                "en | Sen. Bastien Lauriac voted against it. | senator",
                "en | Bastien Lauriac, a marine biologist at the University of Bergen, agreed. | marine biologist at the University of Bergen",
            })
    void a_role_is_read_from_what_stands_beside_the_name(String language, String text, String role) {
        assertThat(profile(annotate(language, text), "bastien-lauriac").office())
                .extracting(Office::role)
                .isEqualTo(role);
    }

    @Test
    void an_acronym_in_brackets_is_the_organisation_before_it() {
        List<Annotation> found = english("The Coastal Safety Agency (CSA) fined the port. The CSA said so on Monday.");
        assertThat(actors(found).stream().map(line -> line.split(": ")[0]).distinct())
                .hasSize(1);
    }

    @Test
    void a_capital_that_acts_is_its_state_and_one_where_something_happens_is_a_town() {
        List<Annotation> found = french("Moscou refuse tout compromis. La rencontre a eu lieu à Moscou.");
        assertThat(actors(found)).containsExactly("russie: Moscou");
        assertThat(profile(found, "russie").name()).hasToString("la Russie");
        assertThat(places(found)).containsExactly("Moscou");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | La fusée est partie de Kourou, en Guyane, le 25 décembre. | Kourou
            en | The rocket had come from Kourou, in France, on 25 December. | Kourou
            """)
    void a_name_before_the_place_that_it_lies_in_is_a_town(String language, String text, String town) {
        assertThat(places(annotate(language, text))).contains(town);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Gazprom, en Russie, a annoncé une hausse des prix. | Gazprom
            fr | Durand, en Italie, a déclaré que tout irait bien. | Durand
            """)
    void a_name_that_acts_before_the_place_where_it_is_is_no_town(String language, String text, String name) {
        assertThat(places(annotate(language, text))).doesNotContain(name);
    }

    @Test
    void two_officials_without_names_stay_two() {
        List<Annotation> found = french(
                "Un haut responsable du ministère de la Défense a dit que l’accord tient. "
                        + "Un deuxième haut responsable a affirmé que tout est à refaire. Le responsable a ajouté que rien ne presse.");
        List<String> speakers = quotations(found).map(Quotation::speaker).toList();
        assertThat(speakers).hasSize(3);
        assertThat(speakers.get(0)).isNotEqualTo(speakers.get(1));
        assertThat(speakers.get(2)).isEqualTo(speakers.get(1));
        assertThat(profile(found, Objects.requireNonNull(speakers.get(0))).named())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "« Nous irons jusqu’au bout », a déclaré Nadia Ferrand.",
                "Nadia Ferrand a déclaré : « Nous irons jusqu’au bout. »",
                "\"Nous irons jusqu’au bout\", s’emporte Nadia Ferrand.",
                "Selon Nadia Ferrand, « nous irons jusqu’au bout ».",
                "Nadia Ferrand est ferme. « Nous irons jusqu’au bout », a-t-elle prévenu.",
            })
    void the_speaker_of_quoted_words_is_found_before_behind_and_by_pronoun(String text) {
        assertThat(quotations(french(text)).toList()).singleElement().satisfies(said -> {
            assertThat(said.speaker()).isEqualTo("nadia-ferrand");
            assertThat(said.direct()).isTrue();
            assertThat(said.mark().quote())
                    .containsIgnoringCase("nous irons jusqu’au bout")
                    .doesNotContain("«", "\"");
        });
    }

    @Test
    void reported_speech_is_a_quotation_that_is_not_literal() {
        assertThat(quotations(english("Nadia Ferrand warned that the bridge could fall."))
                        .toList())
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.mark().quote()).isEqualTo("the bridge could fall");
                    assertThat(said.direct()).isFalse();
                    assertThat(said.speaker()).isEqualTo("nadia-ferrand");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Les lecteurs de « La Chute » se pressent au musée.",
                "Le train « Étoile du Sud » part à midi.",
            })
    void titles_and_terms_in_quotation_marks_are_nobodys_words(String text) {
        assertThat(quotations(french(text))).isEmpty();
    }

    @Test
    void photographers_and_agencies_in_credits_are_no_actors() {
        List<Annotation> found = french(
                "Nadia Ferrand à Lyon. (Photo par Paul Kessler/AFP/Getty Images)\n\n" + "Nadia Ferrand a quitté Lyon.");
        assertThat(actors(found)).isNotEmpty().allMatch(line -> line.startsWith("nadia-ferrand"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Envoyez un SMS avant lundi.", "En janvier, les Russes fêtent Noël.", "L’ADN parle."})
    void months_faiths_and_acronyms_of_things_are_no_actors(String text) {
        assertThat(actors(french(text))).isEmpty();
    }

    @Test
    void suggestions_are_numbered_in_reading_order_and_quote_their_words() {
        Article article = article("fr", "🙂 Nadia Ferrand a dit « oui, c’est décidé » à Genève.");
        List<Annotation> found = Annotator.annotate(article);
        for (int at = 0; at < found.size(); at++) {
            Mark mark = found.get(at).mark();
            assertThat(mark.id()).isEqualTo("a" + (at + 1));
            assertThat(mark.origin()).isEqualTo(Origin.SUGGESTED);
            assertThat(article.text().slice(mark.span())).isEqualTo(mark.quote());
        }
        assertThat(found).isNotEmpty();
    }

    @Test
    void a_group_that_is_counted_is_an_actor_and_a_figure() {
        List<Annotation> found =
                english("Two chemists at the University of Bergen warned that the river was in danger from lead.");
        assertThat(only(ActorMention.class, found).filter(mention -> mention.profile() != null))
                .anySatisfy(mention -> assertThat(mention.mark().quote()).startsWith("chemists"));
        assertThat(quotations(found).map(Quotation::speaker))
                .singleElement()
                .asString()
                .startsWith("chemists");
    }

    @Test
    void an_office_that_repeats_words_of_another_does_no_harm() {
        assertThat(french("La présidente de la cour d’assises d’Ille-et-Vilaine, Anne Roux, est venue. "
                        + "La présidente a parlé."))
                .isNotEmpty();
    }

    @Test
    void the_same_text_gives_the_same_suggestions() {
        Article article =
                article("en", "NATO and Russia met in Vienna. Jens Hansen, a diplomat, said that it went well.");
        assertThat(Annotator.annotate(article)).isEqualTo(Annotator.annotate(article));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "«", "\"\"\"", "... , ; :", "İSTANBUL ı", "A", "🙂🙂", "(((", "Le"})
    void odd_texts_do_no_harm(String text) {
        assertThat(Stream.of("fr", "en").flatMap(language -> annotate(language, text).stream()))
                .isNotNull();
    }

    @Test
    void a_language_without_pack_gives_no_suggestions() {
        assertThat(Annotator.annotate(article("tlh", "Nadia Ferrand"))).isEmpty();
    }

    private static List<String> actors(List<Annotation> found) {
        return only(ActorMention.class, found)
                .filter(mention -> mention.mark().confidence() >= 0.6)
                .map(mention -> mention.actor() + ": " + mention.mark().quote())
                .toList();
    }

    private static List<String> places(List<Annotation> found) {
        return only(PlaceMention.class, found)
                .map(mention -> mention.name().text())
                .toList();
    }

    private static Stream<Quotation> quotations(List<Annotation> found) {
        return only(Quotation.class, found);
    }

    private static Profile profile(List<Annotation> found, String actor) {
        return only(ActorMention.class, found)
                .filter(mention -> mention.actor().equals(actor))
                .map(ActorMention::profile)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static <T extends Annotation> Stream<T> only(Class<T> kind, List<Annotation> found) {
        return found.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static List<Annotation> french(String text) {
        return annotate("fr", text);
    }

    private static List<Annotation> english(String text) {
        return annotate("en", text);
    }

    private static List<Annotation> annotate(String language, String text) {
        return Annotator.annotate(article(language, text));
    }

    private static Article article(String language, String text) {
        return new Article("essai", "Essai", language, LocalDate.of(2024, 3, 5), "", new ArticleText(text));
    }
}
