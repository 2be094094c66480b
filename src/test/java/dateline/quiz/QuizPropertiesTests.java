package dateline.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.ArticleText;
import dateline.factsheet.Evidence;
import dateline.factsheet.FactSheet;
import dateline.language.Language;
import dateline.language.Languages;
import dateline.quiz.Item.Choices;
import dateline.quiz.Item.Form;
import dateline.quiz.Item.Option;
import dateline.quiz.QuizRequest.Scope;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every quiz must keep to: on shipped articles over two hundred seeds, on the others over twenty. */
@TestInstance(Lifecycle.PER_CLASS)
class QuizPropertiesTests {
    private static final int SEEDS = 200;
    private static final int FEWER_SEEDS = 20;
    private static final int QUESTIONS = 10;

    private final Set<String> shipped =
            Articles.shipped().stream().map(sheet -> sheet.article().id()).collect(Collectors.toSet());
    private final Map<String, List<Quiz>> made = new HashMap<>();

    static Stream<Named<FactSheet>> articles() {
        return Articles.all().stream().map(sheet -> Named.of(sheet.article().id(), sheet));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void every_item_has_one_true_option_and_it_is_the_key(FactSheet sheet) {
        Oracle oracle = new Oracle(sheet);
        for (Item item : distinct(items(sheet))) {
            Choices choices = (Choices) item.task();
            List<String> options = choices.inOrder().stream().map(Option::text).toList();
            assertThat(options.stream().filter(option -> oracle.isTrue(item, option, options)))
                    .as("%s: %s %s", item.idea().template(), item.stem(), options)
                    .containsExactly(choices.key().text());
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void no_item_has_a_flaw(FactSheet sheet) {
        ItemChecker checker = new ItemChecker(language(sheet));
        for (Item item : distinct(items(sheet))) {
            assertThat(checker.check(item)).as(item.toString()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void no_item_has_a_relative_date(FactSheet sheet) {
        Wordlist deixis = Wordlist.of(language(sheet), "deixis");
        for (Item item : distinct(items(sheet))) {
            assertThat(Stream.concat(
                            Stream.of(item.stem(), item.explanation()),
                            ((Choices) item.task()).inOrder().stream().map(Option::text)))
                    .noneMatch(deixis::in);
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void each_letter_is_the_key_as_often_as_its_share(FactSheet sheet) {
        double[] share = new double[5];
        int[] keys = new int[5];
        int count = 0;
        for (Item item : items(sheet)) {
            Choices choices = (Choices) item.task();
            int size = choices.order().size();
            for (int letter = 0; letter < size; letter++) {
                share[letter] += 1.0 / size;
            }
            keys[choices.keyPosition()]++;
            count++;
        }
        for (int letter = 0; letter < 5; letter++) {
            assertThat(keys[letter] / (double) count)
                    .as("letter %c", 'A' + letter)
                    .isBetween(share[letter] / count - 0.05, share[letter] / count + 0.05);
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void no_letter_is_the_key_three_times_in_a_row(FactSheet sheet) {
        for (Quiz quiz : quizzes(sheet)) {
            assertThat(Keys.longestRun(quiz.items())).isLessThanOrEqualTo(2);
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void four_items_in_ten_ask_about_rules_order_causes_or_figures(FactSheet sheet) {
        for (Quiz quiz : quizzes(sheet)) {
            long deep = quiz.items().stream()
                    .filter(item -> Template.named(item.idea().template())
                            .filter(Template::deep)
                            .isPresent())
                    .count();
            assertThat(deep).isGreaterThanOrEqualTo(4 * quiz.items().size() / 10);
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void no_item_gives_another_away_or_repeats_it(FactSheet sheet) {
        for (Quiz quiz : quizzes(sheet)) {
            for (Item one : quiz.items()) {
                for (Item other : quiz.items()) {
                    if (one != other) {
                        String key = Wording.folded(one.task().answer());
                        assertThat(Wording.folded(other.stem())).doesNotContain(key);
                        assertThat(one.stem()).isNotEqualTo(other.stem());
                        assertThat(one.id()).isNotEqualTo(other.id());
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void the_evidence_of_every_key_stands_in_the_text(FactSheet sheet) {
        ArticleText text = sheet.article().text();
        for (Item item : distinct(items(sheet))) {
            Evidence evidence = Objects.requireNonNull(item.evidence());
            assertThat(text.slice(evidence.span())).isEqualTo(evidence.quote());
            assertThat(evidence.sentence()).contains(evidence.quote());
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void the_same_seed_makes_the_same_quiz_in_every_form(FactSheet sheet) {
        Scope scope = new Scope(Set.of(), Set.of(), EnumSet.allOf(Form.class), QuizRequest.Closeness.NORMAL);
        ItemChecker checker = new ItemChecker(language(sheet));
        for (long seed = 0; seed < 10; seed++) {
            Quiz quiz = QuizMaker.make(sheet, new QuizRequest("", 15, 4, scope, seed));
            assertThat(QuizMaker.make(sheet, new QuizRequest("", 15, 4, scope, seed)))
                    .isEqualTo(quiz);
            assertThat(quiz.items())
                    .allSatisfy(item -> assertThat(checker.check(item)).isEmpty());
        }
    }

    private List<Quiz> quizzes(FactSheet sheet) {
        return made.computeIfAbsent(sheet.article().id(), id -> make(sheet));
    }

    private List<Quiz> make(FactSheet sheet) {
        List<Quiz> quizzes = new ArrayList<>();
        int seeds = shipped.contains(sheet.article().id()) ? SEEDS : FEWER_SEEDS;
        for (int seed = 0; seed < seeds; seed++) {
            quizzes.add(QuizMaker.make(sheet, new QuizRequest("", QUESTIONS, 3 + seed % 3, Scope.ALL, seed)));
        }
        return quizzes;
    }

    private List<Item> items(FactSheet sheet) {
        return quizzes(sheet).stream().flatMap(quiz -> quiz.items().stream()).toList();
    }

    private static Set<Item> distinct(List<Item> items) {
        return new HashSet<>(items);
    }

    private static Language language(FactSheet sheet) {
        return Languages.forTag(sheet.article().language()).orElseThrow();
    }
}
