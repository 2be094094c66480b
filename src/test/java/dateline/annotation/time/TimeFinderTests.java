package dateline.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.annotation.Annotation.TimeMention;
import dateline.annotation.syntax.Grammar;
import dateline.annotation.syntax.Reader;
import dateline.article.Article;
import dateline.article.ArticleText;
import dateline.language.Language;
import dateline.language.Languages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each line of {@code corpus/time/<language>.txt} is a day of publication, a bar and a text in which every time expression
 * stands in brackets with its value: {@code Ils se verront [vendredi=2022-01-21].} “?” stands for no value, ¶ for a new
 * paragraph.
 */
class TimeFinderTests {
    private static final Path CASES = Path.of("src/test/resources/corpus/time");

    @TestFactory
    Stream<DynamicTest> french_time_expressions_have_their_values() {
        return cases("fr");
    }

    @TestFactory
    Stream<DynamicTest> english_time_expressions_have_their_values() {
        return cases("en");
    }

    private static Stream<DynamicTest> cases(String tag) {
        Language language = Languages.forTag(tag).orElseThrow();
        Reader reader = new Reader(Grammar.of(language));
        TimeFinder finder = new TimeFinder(Grammar.of(language));
        return lines(CASES.resolve(tag + ".txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> DynamicTest.dynamicTest(line, () -> {
                    String[] parts = line.split(" \\| ", 2);
                    String marked = parts[1].replace('¶', '\n');
                    Article article = article(tag, parts[0], marked.replaceAll("\\[([^=\\]]*)=[^\\]]*]", "$1"));
                    assertThat(marked(article, finder.find(reader.read(article))))
                            .isEqualTo(marked);
                }));
    }

    private static Article article(String tag, String published, String text) {
        LocalDate day = published.equals("?") ? null : LocalDate.parse(published);
        return new Article("a", "A", tag, day, "", new ArticleText(text));
    }

    private static String marked(Article article, List<TimeMention> mentions) {
        String text = article.text().toString();
        StringBuilder marked = new StringBuilder();
        int last = 0;
        for (TimeMention mention : mentions) {
            int begin = text.offsetByCodePoints(0, mention.mark().span().begin());
            int end = text.offsetByCodePoints(0, mention.mark().span().end());
            String value = mention.value() == null ? "?" : mention.value().value();
            marked.append(text, last, begin).append('[').append(text, begin, end);
            marked.append('=').append(value).append(']');
            last = end;
        }
        return marked.append(text.substring(last)).toString();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
