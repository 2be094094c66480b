package dateline.annotation;

import static java.util.Objects.requireNonNull;

import dateline.article.Article;
import dateline.article.ArticleText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line of a test file: what is to be found stands in square brackets.
 *
 * @param language of the text
 * @param expected what the line says about it, or nothing
 * @param marked the text with its brackets
 */
record MarkedText(String language, String expected, String marked) {
    private static final Pattern BRACKETS = Pattern.compile("\\[([^]]*)]");

    /** The lines of a file in {@code src/test/resources/annotation}; those with three fields say more than the text. */
    static Stream<MarkedText> of(String file) {
        try (InputStream lines = requireNonNull(MarkedText.class.getResourceAsStream("/annotation/" + file), file)) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> line.split(" \\| "))
                            .map(fields -> new MarkedText(
                                    fields[0], fields.length > 2 ? fields[1] : "", fields[fields.length - 1]))
                            .toList()
                            .stream();
        } catch (IOException unreadable) {
            throw new IllegalStateException(file, unreadable);
        }
    }

    List<String> inBrackets() {
        return BRACKETS.matcher(marked).results().map(result -> result.group(1)).toList();
    }

    Article article() {
        String text = BRACKETS.matcher(marked).replaceAll((MatchResult result) -> result.group(1));
        return new Article("essai", "Essai", language, LocalDate.of(2024, 3, 5), "", new ArticleText(text));
    }

    @Override
    public String toString() {
        return marked;
    }
}
