package dateline.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.language.Languages;
import dateline.quiz.Item.Choices;
import dateline.quiz.Item.Form;
import dateline.quiz.Item.Idea;
import dateline.quiz.Item.Level;
import dateline.quiz.Item.Option;
import dateline.quiz.Item.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ItemCheckerTests {
    private static final ItemChecker CHECKER =
            new ItemChecker(Languages.forTag("fr").orElseThrow());

    @Test
    void a_good_item_has_no_flaw() {
        assertThat(check("Dans quelle ville la rencontre est-elle prévue ?", "Genève|Berlin|Kiev"))
                .isEmpty();
    }

    /** Options are separated by bars; the first one is the key. */
    @ParameterizedTest
    @CsvSource({
        "NO_QUESTION, La ville de la rencontre, Genève|Berlin|Kiev",
        "NEGATIVE_STEM, Quelle ville n’est pas citée ?, Genève|Berlin|Kiev",
        "RELATIVE_DATE, Où se voient-ils vendredi ?, Genève|Berlin|Kiev",
        "ALL_OR_NONE, Qui parle ?, Ana|Luc|Aucune de ces réponses",
        "COMBINED_OPTIONS, Qui parle ?, Ana|Luc|A et B",
        "TOO_FEW_OPTIONS, Qui parle ?, Ana|Luc",
        "SAME_OPTIONS, Dans quel pays ?, La Russie|La Pologne|la Russie",
        "OVERLAPPING_OPTIONS, Où ?, Genève|La vieille ville de Genève|Berlin",
        "MIXED_OPTIONS, Combien ?, 12 jours|Un mois entier|14 jours",
        "UNSORTED_NUMBERS, Combien ?, 12 jours|30 jours|14 jours",
        "LONGEST_IS_RIGHT, Pourquoi ?, Parce que le niveau de l’eau du fleuve a baissé|Par jeu|Par erreur",
        "UNEVEN_OPTIONS, Qui ?, Ana|Luc|Le président du conseil général de la région",
        "ABSOLUTE_WORD, Que dit-elle ?, Que l’eau monte|Que l’eau déborde toujours|Que l’eau baisse",
        "VAGUE_WORD, Que dit-elle ?, Que l’eau monte|Que l’eau déborde souvent|Que l’eau baisse",
        "ECHO, Pourquoi les digues cèdent-elles ?, Les digues vieillissent|Le vent souffle|Le temps passe",
        "CONSPICUOUS_KEY, Que coûte-t-il ?, Près de 300 euros|Très cher|Trop peu",
        "NEGATIVE_OPTION, Que dit-il ?, Que l’eau monte|Que l’eau ne monte pas|Que l’eau baisse",
    })
    void a_flaw_is_found(Flaw flaw, String stem, String options) {
        assertThat(check(stem, options)).contains(flaw);
    }

    @Test
    void a_letter_in_the_explanation_is_found() {
        Item item = item("Qui parle ?", "Ana|Luc|Eva", "La réponse A est la bonne.");
        assertThat(CHECKER.check(item)).containsExactly(Flaw.LETTER_IN_EXPLANATION);
    }

    @ParameterizedTest
    @EnumSource(Flaw.class)
    void every_flaw_has_its_advice_in_both_languages(Flaw flaw) {
        for (Locale locale : List.of(Locale.ROOT, Locale.ENGLISH)) {
            assertThat(ResourceBundle.getBundle("messages/flaws", locale).getString("flaw." + flaw.name()))
                    .isNotBlank();
        }
    }

    private static Set<Flaw> check(String stem, String options) {
        return CHECKER.check(item(stem, options, ""));
    }

    private static Item item(String stem, String options, String explanation) {
        List<Option> all = Arrays.stream(options.split("\\|"))
                .map(text -> new Option(text, ""))
                .toList();
        List<Integer> order = IntStream.range(0, all.size()).boxed().toList();
        Choices choices = new Choices(Form.MULTIPLE_CHOICE, all.get(0), all.subList(1, all.size()), order, false);
        return new Item(
                "own", new Idea("OWN", Subject.ACTORS, Level.REMEMBER, Set.of()), stem, choices, explanation, null);
    }
}
