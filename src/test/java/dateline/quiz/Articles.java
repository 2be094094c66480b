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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fact sheets of the articles that come with the project, shipped ones and those for evaluation. */
final class Articles {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<Path> FOLDERS =
            List.of(Path.of("src/main/resources/articles"), Path.of("src/test/resources/corpus/evaluation"));

    private Articles() {}

    /** All of them, with the samples of these tests first. */
    static List<FactSheet> all() {
        List<FactSheet> sheets = new ArrayList<>(List.of(Samples.french()));
        for (Path folder : FOLDERS) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> entries = Files.list(folder)) {
                    entries.filter(entry -> Files.exists(entry.resolve("annotations.jsonld")))
                            .sorted()
                            .map(Articles::read)
                            .forEach(sheets::add);
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        }
        return sheets;
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
