package dateline.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.quiz.Item.Choices;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VersionTests {
    private static final Quiz QUIZ = QuizMaker.make(Samples.french(), QuizMakerTests.request(15, 11));

    @Test
    void version_a_is_the_quiz_as_saved() {
        assertThat(Version.A.of(QUIZ)).isSameAs(QUIZ);
    }

    @Test
    void versions_differ_in_the_order_of_items_and_options() {
        Set<List<Item>> orders = new HashSet<>();
        for (Version version : Version.values()) {
            orders.add(version.of(QUIZ).items());
        }
        assertThat(orders).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource(Version.class)
    void every_version_has_the_same_items_with_the_same_keys(Version version) {
        Quiz other = version.of(QUIZ);
        assertThat(other.items())
                .extracting(item -> item.id() + item.stem() + item.task().answer())
                .containsExactlyInAnyOrderElementsOf(QUIZ.items().stream()
                        .map(item -> item.id() + item.stem() + item.task().answer())
                        .toList());
        assertThat(version.of(QUIZ)).isEqualTo(other);
    }

    @ParameterizedTest
    @EnumSource(Version.class)
    void sorted_options_keep_their_order(Version version) {
        for (Item item : version.of(QUIZ).items()) {
            Item saved = QUIZ.items().stream()
                    .filter(one -> one.id().equals(item.id()))
                    .findFirst()
                    .orElseThrow();
            if (((Choices) saved.task()).sorted()) {
                assertThat(item).isEqualTo(saved);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Version.class)
    void no_version_has_one_letter_three_times_in_a_row(Version version) {
        for (long seed = 0; seed < 100; seed++) {
            Quiz quiz = version.of(QuizMaker.make(Samples.french(), QuizMakerTests.request(15, seed)));
            assertThat(Keys.longestRun(quiz.items())).as("seed " + seed).isLessThanOrEqualTo(2);
        }
    }
}
