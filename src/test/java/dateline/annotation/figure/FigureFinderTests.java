package dateline.annotation.figure;

import dateline.annotation.Annotation.Figure;
import dateline.annotation.rule.RuleFinder;
import dateline.corpus.Cases;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * {@code corpus/figures/<language>.txt} has a text in each paragraph of the file, and after it the figures that a reader
 * finds in it: {@code = number unit | meaning}, with {@code about} where the number is round. A text without such a line
 * has none that means anything by itself.
 */
class FigureFinderTests {
    @TestFactory
    Stream<DynamicTest> french_figures_have_their_meaning() {
        return cases("fr");
    }

    @TestFactory
    Stream<DynamicTest> english_figures_have_their_meaning() {
        return cases("en");
    }

    private static Stream<DynamicTest> cases(String tag) {
        Cases cases = Cases.of("figures", tag);
        RuleFinder rules = new RuleFinder(cases.grammar());
        FigureFinder figures = new FigureFinder(cases.grammar());
        return cases.tests(passages ->
                figures.find(passages, rules.find(passages)).stream().map(FigureFinderTests::line));
    }

    private static String line(Figure figure) {
        return "= " + figure.quantity().value().toPlainString() + " "
                + figure.quantity().unit() + " | " + figure.meaning() + (figure.exact() ? "" : " | about");
    }
}
