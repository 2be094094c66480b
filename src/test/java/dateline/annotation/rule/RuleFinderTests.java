package dateline.annotation.rule;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.annotation.Annotation.RuleStatement;
import dateline.corpus.Cases;
import dateline.vocabulary.Norm;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * {@code corpus/rules/<language>.txt} has a text in each paragraph of the file, and after it, each on its line, the rules
 * that a reader finds in it: {@code = must | who | what | § text | ≥ threshold | ⏱ deadline | sauf exception | sinon
 * sanction}. A text without such lines holds no rule.
 */
class RuleFinderTests {
    @TestFactory
    Stream<DynamicTest> french_rules_are_taken_apart() {
        return cases("fr");
    }

    @TestFactory
    Stream<DynamicTest> english_rules_are_taken_apart() {
        return cases("en");
    }

    @Test
    void a_bearer_whom_the_sentence_does_not_name_is_to_be_checked() {
        Cases french = Cases.of("rules", "fr");
        String text = "En vertu de la « Charte de Tunis » de l’UNESCO, les fouilles prévues doivent être déclarées au"
                + " conseil. Le Mali et le Niger sont membres de l’UNESCO. Les archéologues doivent remettre un rapport.";
        List<RuleStatement> found =
                new RuleFinder(french.grammar()).find(french.reading().apply(text));
        assertThat(found).hasSize(2);
        assertThat(found.get(0).norm().bearer()).hasToString("les membres de l’UNESCO");
        assertThat(found.get(0).mark().confidence()).isLessThanOrEqualTo(0.7);
    }

    private static Stream<DynamicTest> cases(String tag) {
        Cases cases = Cases.of("rules", tag);
        RuleFinder rules = new RuleFinder(cases.grammar());
        return cases.tests(passages -> rules.find(passages).stream().map(RuleFinderTests::line));
    }

    private static String line(RuleStatement statement) {
        Norm norm = statement.norm();
        Norm.Conditions conditions = norm.conditions();
        return Stream.of(
                        Optional.of("= " + norm.modality().name().toLowerCase().replace('_', '-')),
                        Optional.of(norm.bearer() == null ? "?" : norm.bearer().text()),
                        Optional.of(norm.action()),
                        Optional.ofNullable(norm.source()).map(text -> "§ " + text),
                        conditions
                                .threshold()
                                .map(limit ->
                                        limit.comparison().name().toLowerCase().replace('_', '-') + " "
                                                + limit.quantity().value().toPlainString() + " "
                                                + limit.quantity().unit() + ": " + limit.subject()),
                        conditions
                                .deadline()
                                .map(due -> due.relation().name().toLowerCase().replace('_', '-') + " " + due.value()
                                        + due.countedFrom()
                                                .map(anchor -> ": " + anchor)
                                                .orElse("")),
                        conditions.exception().map(text -> "sauf " + text),
                        conditions.sanction().map(text -> "sinon " + text))
                .flatMap(Optional::stream)
                .collect(joining(" | "));
    }
}
