package dateline.quiz;

import dateline.article.Article;
import dateline.article.ArticleText;
import dateline.exchange.WebAnnotations;
import dateline.factsheet.FactSheet;
import dateline.factsheet.FactSheetCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fact sheets of the articles that come with the project, shipped ones and those for evaluation. */
final class Articles {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path SHIPPED = Path.of("src/main/resources/articles");
    private static final Path EVALUATION = Path.of("src/test/resources/corpus/evaluation");

    private Articles() {}

    /** Those that come with the application, with the sample of these tests first. */
    static List<FactSheet> shipped() {
        return Stream.concat(Stream.of(Samples.french()), in(SHIPPED).stream()).toList();
    }

    /** Those that no rule was made for. */
    static List<FactSheet> forEvaluation() {
        return in(EVALUATION);
    }

    static List<FactSheet> all() {
        return Stream.concat(shipped().stream(), forEvaluation().stream()).toList();
    }

    private static List<FactSheet> in(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> Files.exists(entry.resolve("annotations.jsonld")))
                    .sorted()
                    .map(Articles::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static FactSheet read(Path folder) {
        try {
            JsonNode json = JSON.readTree(Files.readString(folder.resolve("article.json")));
            String published = json.path("published").asString("");
            ArticleText text = new ArticleText(json.path("text").asString());
            Article article = new Article(
                    json.path("id").asString(),
                    json.path("title").asString(),
                    json.path("language").asString(),
                    published.isEmpty() ? null : LocalDate.parse(published),
                    json.path("source").asString(""),
                    text);
            String annotations = Files.readString(folder.resolve("annotations.jsonld"));
            return FactSheetCompiler.compile(article, WebAnnotations.read(annotations, text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
