package dateline.annotation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.annotation.Annotation;
import dateline.annotation.Annotation.RuleStatement;
import dateline.annotation.Annotator;
import dateline.corpus.Evaluation;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How well rules and their parts are found in the articles of the corpus, their annotations hidden. The report is {@code
 * target/evaluation-rules.txt}.
 */
class RuleEvaluationTests {
    private static final RuleScore ALL = new RuleScore();

    @BeforeAll
    static void measure() {
        Evaluation.measure(
                "rules",
                ALL,
                RuleScore::new,
                (gold, score) -> score.compare(rules(gold.annotations()), rules(Annotator.annotate(gold.article()))));
    }

    private static List<RuleStatement> rules(List<Annotation> annotations) {
        return annotations.stream()
                .filter(RuleStatement.class::isInstance)
                .map(RuleStatement.class::cast)
                .toList();
    }

    @Test
    void rules_are_told_from_wishes_and_plans() {
        assertThat(ALL.rules().f1()).isGreaterThan(0.89);
        assertThat(ALL.rules().precision()).isGreaterThan(0.94);
    }

    @ParameterizedTest
    @ValueSource(strings = {"source", "bearer", "action", "threshold", "deadline"})
    void their_parts_are_what_the_text_says(String part) {
        assertThat(ALL.part(part).f1()).isGreaterThan(0.8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"exception", "sanction"})
    void what_follows_from_breaking_a_rule_or_frees_from_it_is_found(String part) {
        assertThat(ALL.part(part).f1()).isGreaterThan(0.75);
    }
}
