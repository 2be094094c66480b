package dateline.annotation.rule;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.annotation.Annotation.RuleStatement;
import dateline.annotation.syntax.Grammar;
import dateline.annotation.syntax.Passage;
import dateline.annotation.syntax.Reader;
import dateline.annotation.syntax.Reading;
import dateline.annotation.time.TimeFinder;
import dateline.article.Article;
import dateline.article.ArticleText;
import dateline.language.Language;
import dateline.language.Languages;
import dateline.vocabulary.Norm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
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
    private static final Path CASES = Path.of("src/test/resources/corpus/rules");
    private static final LocalDate PUBLISHED = LocalDate.of(2023, 5, 10);

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
        Language french = Languages.forTag("fr").orElseThrow();
        String text = "En vertu de la « Charte de Tunis » de l’UNESCO, les fouilles prévues doivent être déclarées au"
                + " conseil. Le Mali et le Niger sont membres de l’UNESCO. Les archéologues doivent remettre un rapport.";
        Reading reading =
                new Reader(Grammar.of(french)).read(new Article("a", "A", "fr", PUBLISHED, "", new ArticleText(text)));
        List<RuleStatement> found = new RuleFinder(Grammar.of(french)).find(Passage.all(reading, List.of()));
        assertThat(found).hasSize(2);
        assertThat(found.get(0).norm().bearer()).hasToString("les membres de l’UNESCO");
        assertThat(found.get(0).mark().confidence()).isLessThanOrEqualTo(0.7);
    }

    private static Stream<DynamicTest> cases(String tag) {
        Language language = Languages.forTag(tag).orElseThrow();
        Reader reader = new Reader(Grammar.of(language));
        TimeFinder times = new TimeFinder(Grammar.of(language));
        RuleFinder rules = new RuleFinder(Grammar.of(language));
        return paragraphs(CASES.resolve(tag + ".txt")).map(paragraph -> {
            List<String> lines = paragraph.lines().toList();
            return DynamicTest.dynamicTest(lines.get(0), () -> {
                Article article = new Article("a", "A", tag, PUBLISHED, "", new ArticleText(lines.get(0)));
                Reading reading = reader.read(article);
                String found = rules.find(Passage.all(reading, times.find(reading))).stream()
                        .map(RuleFinderTests::line)
                        .collect(joining("\n"));
                assertThat(found).isEqualTo(String.join("\n", lines.subList(1, lines.size())));
            });
        });
    }

    private static Stream<String> paragraphs(Path file) {
        try {
            String all = Files.readString(file, StandardCharsets.UTF_8);
            return Arrays.stream(all.split("\n\n+"))
                    .map(paragraph -> paragraph
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .collect(joining("\n")))
                    .filter(paragraph -> !paragraph.isBlank());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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
