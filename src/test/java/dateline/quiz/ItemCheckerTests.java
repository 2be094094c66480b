package dateline.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dateline.language.Languages;
import dateline.quiz.Item.Choices;
import dateline.quiz.Item.Form;
import dateline.quiz.Item.Idea;
import dateline.quiz.Item.Level;
import dateline.quiz.Item.Option;
import dateline.quiz.Item.Ordering;
import dateline.quiz.Item.Subject;
import dateline.quiz.Item.Task;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ItemCheckerTests {
    private static final ItemChecker CHECKER =
            new ItemChecker(Languages.forTag("fr").orElseThrow());

    @Test
    void a_good_item_has_no_flaw() {
        assertThat(CHECKER.check(asked("Dans quelle ville la rencontre est-elle prévue ?", "Genève|Berlin|Kiev")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_flaw_is_found(Flaw flaw, Item item) {
        assertThat(CHECKER.check(item)).contains(flaw);
    }

    @ParameterizedTest
    @EnumSource(Flaw.class)
    void every_flaw_has_an_example_that_is_found(Flaw flaw) {
        assertThat(examples().filter(example -> example.get()[0] == flaw))
                .isNotEmpty()
                .allSatisfy(example ->
                        assertThat(CHECKER.check((Item) example.get()[1])).contains(flaw));
    }

    /** Options are separated by bars; the first one is the key. */
    static Stream<Arguments> examples() {
        return Stream.of(
                arguments(Flaw.NO_QUESTION, asked("La ville de la rencontre", "Genève|Berlin|Kiev")),
                arguments(Flaw.NO_SINGLE_BLANK, cloze("Ils se voient à Genève.", "Genève|Berlin|Kiev")),
                arguments(Flaw.NO_SINGLE_BLANK, cloze("Ils vont de _____ à _____.", "Genève|Berlin|Kiev")),
                arguments(Flaw.NEGATIVE_STEM, asked("Quelle ville n’est pas citée ?", "Genève|Berlin|Kiev")),
                arguments(Flaw.NEGATIVE_STEM, asked("Quelle ville n'est pas citée ?", "Genève|Berlin|Kiev")),
                arguments(Flaw.NEGATIVE_STEM, asked("Quelle affirmation est fausse ?", "Il neige|Il pleut|Il vente")),
                arguments(Flaw.RELATIVE_DATE, asked("Où se voient-ils vendredi ?", "Genève|Berlin|Kiev")),
                arguments(Flaw.RELATIVE_DATE, asked("Qui parle aujourd'hui ?", "Ana|Luc|Eva")),
                arguments(Flaw.LONG_STEM, asked("Qui parle, " + "on se le demande, ".repeat(12) + "?", "Ana|Luc|Eva")),
                arguments(Flaw.OPEN_ARTICLE, cloze("Ils se voient à l’_____.", "ambassade|école|opéra")),
                arguments(Flaw.OPEN_ARTICLE, cloze("Ils se voient à l'_____.", "ambassade|école|opéra")),
                arguments(Flaw.OPEN_ARTICLE, asked("Ils se voient dans la :", "mairie|rue|salle")),
                arguments(Flaw.ALL_OR_NONE, asked("Qui parle ?", "Ana|Luc|Aucune de ces réponses")),
                arguments(Flaw.COMBINED_OPTIONS, asked("Qui parle ?", "Ana|Luc|A et B")),
                arguments(Flaw.TOO_FEW_OPTIONS, asked("Qui parle ?", "Ana|Luc")),
                arguments(Flaw.SAME_OPTIONS, asked("Dans quel pays ?", "La Russie|La Pologne|la Russie")),
                arguments(Flaw.SAME_OPTIONS, ordering("Une étape|Une étape|Une autre")),
                arguments(Flaw.OVERLAPPING_OPTIONS, asked("Où ?", "Genève|La vieille ville de Genève|Berlin")),
                arguments(Flaw.MIXED_OPTIONS, asked("Combien ?", "12 jours|Un mois entier|14 jours")),
                arguments(Flaw.UNSORTED_NUMBERS, asked("Combien ?", "12 jours|30 jours|14 jours")),
                arguments(Flaw.UNSORTED_NUMBERS, asked("Combien ?", "2 jours|1 jour|3 jours")),
                arguments(Flaw.UNSORTED_NUMBERS, asked("En quelle année ?", "2019|2021|2020")),
                arguments(
                        Flaw.LONGEST_IS_RIGHT,
                        asked("Pourquoi ?", "Parce que le niveau de l’eau du fleuve a baissé|Par jeu|Par erreur")),
                arguments(Flaw.UNEVEN_OPTIONS, asked("Qui ?", "Ana|Luc|Le président du conseil général de la région")),
                arguments(Flaw.ABSOLUTE_WORD, asked("Que dit-on ?", "L’eau monte|L’eau déborde toujours|L’eau baisse")),
                arguments(Flaw.VAGUE_WORD, asked("Que dit-on ?", "L’eau monte|L’eau déborde souvent|L’eau baisse")),
                arguments(
                        Flaw.ECHO,
                        asked(
                                "Pourquoi les digues cèdent-elles ?",
                                "Les digues vieillissent|Le vent souffle|Le temps passe")),
                arguments(Flaw.CONSPICUOUS_KEY, asked("Que coûte-t-il ?", "Près de 300 euros|Très cher|Trop peu")),
                arguments(Flaw.NEGATIVE_OPTION, asked("Que dit-on ?", "L’eau monte|L’eau ne monte pas|L’eau baisse")),
                arguments(
                        Flaw.LETTER_IN_EXPLANATION,
                        item("Qui parle ?", choices("Ana|Luc|Eva"), "La réponse A est la bonne.")));
    }

    @Test
    void an_option_that_points_to_all_or_none_is_told_once() {
        assertThat(CHECKER.check(asked("Qui parle ?", "Ana|Luc|Aucune de ces réponses")))
                .containsExactly(Flaw.ALL_OR_NONE);
        assertThat(CHECKER.check(asked("Qui parle ?", "Ana|Luc|Toutes ces réponses")))
                .containsExactly(Flaw.ALL_OR_NONE);
    }

    /** What a teacher may well write: no advice is better than a false one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "fr; Indiquez la ville de la rencontre.; Genève|Berlin|Kiev",
                "fr; La rencontre a lieu à …; Genève|Berlin|Kiev",
                "fr; La rencontre a lieu à :; Genève|Berlin|Kiev",
                "fr; Quelle ville n’est PAS citée ?; Genève|Berlin|Kiev",
                "fr; Qui a dit : « Nous n’oublierons jamais » ?; Ana|Luc|Eva",
                "fr; Qui a montré de faux papiers ?; Ana|Luc|Eva",
                "fr; Où se voient-ils le vendredi\u00A021 janvier 2022 ?; Genève|Berlin|Kiev",
                "fr; Où est-elle la veille de la rencontre ?; À Genève|À Berlin|À Kiev",
                "fr; À quel rythme se réunissent-ils ?; Tous les deux ans|Deux fois par mois|Une fois par an",
                "fr; Le règlement s’applique depuis le _____ 2018.; 25 mai|1er janvier|14 juillet",
                "fr; Vrai ou faux : le fleuve a débordé.; Vrai|Faux|Cela reste à voir",
                "fr; À quelle hauteur ?; 2 mètres|80 centimètres|90 centimètres",
                "fr; Quand ?; Le 21 janvier 2022|Le 19 janvier 2022|Le 20 janvier 2022",
                "en; Name the city of the meeting.; Geneva|Berlin|Kyiv",
                "en; Which city is NOT mentioned?; Geneva|Berlin|Kyiv",
                "en; Where do they meet on Friday, 21 January 2022?; Geneva|Berlin|Kyiv",
                "en; Where do they meet on Friday, January 21, 2022?; Geneva|Berlin|Kyiv",
                "en; Where is she the day before the meeting?; Geneva|Berlin|Kyiv",
                "en; How often do they meet?; Every two years|Twice a month|Once a year",
            })
    void good_items_of_a_teacher_have_no_flaw(String language, String stem, String options) {
        ItemChecker checker = new ItemChecker(Languages.forTag(language).orElseThrow());
        assertThat(checker.check(asked(stem, options))).isEmpty();
    }

    @Test
    void what_is_not_written_yet_has_no_flaw() {
        for (Item unfinished : List.of(
                asked("", " | | | "),
                asked("La ville de la rencontre", " | "),
                asked("Quelle ville n’est pas citée ?", "Genève| |Kiev"),
                asked(" ", "Genève|Genève|A et B"),
                cloze("", "Genève|Berlin|Kiev"),
                ordering(" |Une étape|Une étape"))) {
            assertThat(CHECKER.check(unfinished)).as(unfinished.toString()).isEmpty();
        }
    }

    private static Item asked(String stem, String options) {
        return item(stem, choices(options), "");
    }

    private static Item cloze(String stem, String options) {
        Choices asked = choices(options);
        return item(stem, new Choices(Form.CLOZE, asked.key(), asked.distractors(), asked.order(), false), "");
    }

    private static Item ordering(String steps) {
        return item("Remettez les étapes dans l’ordre.", new Ordering(options(steps), List.of(0, 1, 2)), "");
    }

    private static Choices choices(String options) {
        List<Option> all = options(options);
        List<Integer> order = IntStream.range(0, all.size()).boxed().toList();
        return new Choices(Form.MULTIPLE_CHOICE, all.get(0), all.subList(1, all.size()), order, false);
    }

    private static List<Option> options(String texts) {
        return Arrays.stream(texts.split("\\|"))
                .map(text -> new Option(text, ""))
                .toList();
    }

    private static Item item(String stem, Task task, String explanation) {
        Idea idea = new Idea("OWN", Subject.ACTORS, Level.REMEMBER, Set.of());
        return new Item("own", idea, stem, task, explanation, null);
    }
}
