package dateline.annotation.figure;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.annotation.Annotation.Figure;
import dateline.annotation.rule.RuleFinder;
import dateline.annotation.syntax.Grammar;
import dateline.annotation.syntax.Passage;
import dateline.annotation.syntax.Reader;
import dateline.annotation.syntax.Reading;
import dateline.annotation.time.TimeFinder;
import dateline.article.Article;
import dateline.article.ArticleText;
import dateline.language.Language;
import dateline.language.Languages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * {@code corpus/figures/<language>.txt} has a text in each paragraph of the file, and after it the figures that a reader
 * finds in it: {@code = number unit | meaning}, with {@code about} where the number is round. A text without such a line
 * has none that means anything by itself.
 */
class FigureFinderTests {
    private static final Path CASES = Path.of("src/test/resources/corpus/figures");
    private static final LocalDate PUBLISHED = LocalDate.of(2023, 5, 10);

    @TestFactory
    Stream<DynamicTest> french_figures_have_their_meaning() throws IOException {
        return cases("fr");
    }

    @TestFactory
    Stream<DynamicTest> english_figures_have_their_meaning() throws IOException {
        return cases("en");
    }

    private static Stream<DynamicTest> cases(String tag) throws IOException {
        Language language = Languages.forTag(tag).orElseThrow();
        Reader reader = new Reader(Grammar.of(language));
        TimeFinder times = new TimeFinder(Grammar.of(language));
        RuleFinder rules = new RuleFinder(Grammar.of(language));
        FigureFinder figures = new FigureFinder(Grammar.of(language));
        String all = Files.readString(CASES.resolve(tag + ".txt"), StandardCharsets.UTF_8);
        return Arrays.stream(all.split("\n\n+"))
                .filter(paragraph -> !paragraph.isBlank() && !paragraph.startsWith("#"))
                .map(paragraph ->
                        DynamicTest.dynamicTest(paragraph.lines().findFirst().orElseThrow(), () -> {
                            List<String> lines = paragraph.lines().toList();
                            Reading reading = reader.read(
                                    new Article("a", "A", tag, PUBLISHED, "", new ArticleText(lines.get(0))));
                            List<Passage> passages = Passage.all(reading, times.find(reading));
                            String found = figures.find(passages, rules.find(passages)).stream()
                                    .map(FigureFinderTests::line)
                                    .collect(joining("\n"));
                            assertThat(found).isEqualTo(String.join("\n", lines.subList(1, lines.size())));
                        }));
    }

    private static String line(Figure figure) {
        return "= " + figure.quantity().value().toPlainString() + " "
                + figure.quantity().unit() + " | " + figure.meaning() + (figure.exact() ? "" : " | about");
    }
}
