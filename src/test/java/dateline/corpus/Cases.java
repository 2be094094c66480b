package dateline.corpus;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.annotation.syntax.Grammar;
import dateline.annotation.syntax.Passage;
import dateline.annotation.syntax.Reader;
import dateline.annotation.syntax.Reading;
import dateline.annotation.time.TimeFinder;
import dateline.article.Article;
import dateline.article.ArticleText;
import dateline.language.Languages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Short texts with what is to be found in them: each paragraph of a file is a text of 10 May 2023, and below it a line for
 * each thing found. A text alone has nothing to be found.
 */
public record Cases(Path file, Grammar grammar) {
    private static final LocalDate PUBLISHED = LocalDate.of(2023, 5, 10);

    /** The texts in one language: {@code Cases.of("rules", "fr")}. */
    public static Cases of(String folder, String tag) {
        Path file = Path.of("src/test/resources/corpus", folder, tag + ".txt");
        return new Cases(file, Grammar.of(Languages.forTag(tag).orElseThrow()));
    }

    /** A text of the language, read and with its times. */
    public Function<String, List<Passage>> reading() {
        Reader reader = new Reader(grammar);
        TimeFinder times = new TimeFinder(grammar);
        return text -> {
            String tag = grammar.language().tag();
            Reading reading = reader.read(new Article("a", "A", tag, PUBLISHED, "", new ArticleText(text)));
            return Passage.all(reading, times.find(reading));
        };
    }

    /** A test for each text: what is found in it, each in a line, is what stands below it. */
    public Stream<DynamicTest> tests(Function<List<Passage>, Stream<String>> finder) {
        Function<String, List<Passage>> reading = reading();
        return paragraphs()
                .map(lines -> DynamicTest.dynamicTest(lines.get(0), () -> assertThat(
                                finder.apply(reading.apply(lines.get(0))).collect(joining("\n")))
                        .isEqualTo(String.join("\n", lines.subList(1, lines.size())))));
    }

    private Stream<List<String>> paragraphs() {
        try {
            return Arrays.stream(Files.readString(file, StandardCharsets.UTF_8).split("\n\n+"))
                    .map(paragraph -> paragraph
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .toList())
                    .filter(lines -> !lines.isEmpty());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
