package dateline.factsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.annotation.Annotation;
import dateline.annotation.Annotation.ActorMention;
import dateline.annotation.Annotation.ActorMention.Profile;
import dateline.annotation.Annotation.Quotation;
import dateline.annotation.Annotation.TimeMention;
import dateline.annotation.Mark;
import dateline.article.Article;
import dateline.article.ArticleText;
import dateline.vocabulary.ActorKind;
import dateline.vocabulary.Event;
import dateline.vocabulary.Factuality;
import dateline.vocabulary.Gender;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.Office;
import dateline.vocabulary.Origin;
import dateline.vocabulary.RankClass;
import dateline.vocabulary.Timex;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FactSheetCompilerTests {
    private static final String TEXT = "Vendredi, la ministre Ana Silva verra Luc Roy. "
            + "Mme Silva a promis une réponse en 42 jours.\nRoy était à Nice mercredi.";

    @Test
    void mentions_of_one_actor_are_merged_with_the_described_one_as_first_evidence() {
        FactSheet sheet = compile(actor("Mme Silva", "silva", null), actor("Ana Silva", "silva", minister()));
        assertThat(sheet.actors()).singleElement().satisfies(silva -> {
            assertThat(silva.name()).hasToString("Ana Silva");
            assertThat(silva.aliases()).containsExactly("Mme Silva");
            assertThat(silva.evidence().quote()).isEqualTo("Ana Silva");
            assertThat(silva.places()).hasSize(2);
        });
    }

    @Test
    void an_actor_whom_nobody_describes_is_a_doubt_and_is_not_named() {
        FactSheet sheet = compile(actor("Luc Roy", "roy", null));
        assertThat(sheet.doubts()).extracting(Doubt::kind).containsExactly(Doubt.Kind.UNKNOWN_ACTOR);
        assertThat(sheet.actors().get(0).identity().named()).isFalse();
    }

    @Test
    void two_different_offices_are_a_doubt_and_neither_is_kept() {
        Profile other = new Profile(
                minister().name(), ActorKind.PERSON, true, new Office("juge", null, RankClass.JUDGE, false));
        FactSheet sheet = compile(actor("Ana Silva", "silva", minister()), actor("Mme Silva", "silva", other));
        assertThat(sheet.doubts()).extracting(Doubt::kind).containsExactly(Doubt.Kind.TWO_OFFICES);
        assertThat(sheet.actors().get(0).office()).isEmpty();
    }

    @Test
    void dates_are_sorted_on_the_calendar_and_durations_stand_apart() {
        FactSheet sheet = compile(
                time("Vendredi", "2022-01-21", "la rencontre"),
                time("42 jours", "P42D", null),
                time("mercredi", "2022-01-19", "l’étape"));
        assertThat(sheet.dates()).extracting(date -> date.value().value()).containsExactly("2022-01-19", "2022-01-21");
        assertThat(sheet.durations()).extracting(Fact.Duration::expression).containsExactly("42 jours");
    }

    @Test
    void two_mentions_of_one_event_are_one_fact() {
        FactSheet sheet =
                compile(time("Vendredi", "2022-01-21", "la rencontre"), time("mercredi", "2022-01-21", "la rencontre"));
        assertThat(sheet.dates()).singleElement().satisfies(date -> assertThat(date.expressions())
                .containsExactly("Vendredi", "mercredi"));
    }

    @Test
    void a_date_without_value_is_a_doubt_not_a_fact() {
        FactSheet sheet = compile(new TimeMention(mark("Vendredi", Origin.AUTHOR, 1), null, null));
        assertThat(sheet.dates()).isEmpty();
        assertThat(sheet.doubts()).extracting(Doubt::kind).containsExactly(Doubt.Kind.UNRESOLVED_DATE);
    }

    @Test
    void an_unsure_suggestion_is_a_doubt_and_a_sure_one_a_fact() {
        FactSheet sheet = compile(
                new ActorMention(mark("Ana Silva", Origin.SUGGESTED, 0.9), "silva", minister()),
                new ActorMention(mark("Luc Roy", Origin.SUGGESTED, 0.3), "roy", null));
        assertThat(sheet.actors()).hasSize(1);
        assertThat(sheet.doubts()).extracting(Doubt::kind).containsExactly(Doubt.Kind.UNSURE_SUGGESTION);
    }

    @Test
    void words_of_nobody_are_kept_and_doubted() {
        FactSheet sheet =
                compile(new Quotation(mark("promis une réponse", Origin.AUTHOR, 1), "inconnu", null, null, false));
        assertThat(sheet.statements().get(0).speaker()).isEmpty();
        assertThat(sheet.doubts()).extracting(Doubt::kind).containsExactly(Doubt.Kind.UNKNOWN_SPEAKER);
    }

    @Test
    void evidence_names_line_paragraph_and_the_whole_sentence() {
        Evidence evidence =
                compile(actor("Roy était", "roy", null)).actors().get(0).evidence();
        assertThat(evidence.paragraph()).isEqualTo(2);
        assertThat(evidence.line()).isEqualTo(3);
        assertThat(evidence.sentence()).isEqualTo("Roy était à Nice mercredi.");
    }

    private static FactSheet compile(Annotation... annotations) {
        Article article = new Article("essai", "Essai", "fr", LocalDate.of(2022, 1, 18), "", new ArticleText(TEXT));
        return FactSheetCompiler.compile(article, List.of(annotations));
    }

    private static Profile minister() {
        return new Profile(
                new NounPhrase("Ana Silva", Gender.FEMININE, false),
                ActorKind.PERSON,
                true,
                new Office("ministre", null, RankClass.MINISTER, true));
    }

    private static ActorMention actor(String words, String key, @Nullable Profile profile) {
        return new ActorMention(mark(words, Origin.AUTHOR, 1), key, profile);
    }

    private static TimeMention time(String words, String value, @Nullable String phrase) {
        Event event = phrase == null
                ? null
                : new Event(
                        phrase + " a lieu",
                        new NounPhrase(phrase, Gender.FEMININE, false),
                        Factuality.PLANNED,
                        null,
                        true);
        return new TimeMention(mark(words, Origin.AUTHOR, 1), new Timex(value), event);
    }

    private static Mark mark(String words, Origin origin, double confidence) {
        ArticleText text = new ArticleText(TEXT);
        int at = text.toString().indexOf(words);
        return new Mark("a" + at, text.spanOfUtf16(at, at + words.length()), words, origin, confidence);
    }
}
