package dateline.corpus;

import dateline.annotation.Annotation;
import dateline.article.Article;
import dateline.article.ArticleText;
import dateline.exchange.WebAnnotations;
import dateline.library.AnnotatedArticle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One annotated article of the corpus, as a folder: {@code article.json}, {@code annotations.jsonld} and, where the
 * article was pasted with noise around it, {@code raw.txt}.
 *
 * <p>{@code src/test/resources/corpus/README.md} says how the corpus is annotated.
 */
public record Corpus(Path folder) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path SHIPPED = Path.of("src/main/resources/articles");
    private static final Path EVALUATION = Path.of("src/test/resources/corpus/evaluation");

    /** The articles that are shipped with the application. */
    public static List<Corpus> shipped() {
        return in(SHIPPED);
    }

    /** Further articles, of other subjects and styles, for measuring alone. */
    public static List<Corpus> evaluation() {
        return in(EVALUATION);
    }

    /** Both. */
    public static List<Corpus> all() {
        return Stream.concat(shipped().stream(), evaluation().stream()).toList();
    }

    private static List<Corpus> in(Path parent) {
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.filter(Files::isDirectory).sorted().map(Corpus::new).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The article with its annotations. Throws where either cannot be read. */
    public AnnotatedArticle read() {
        Article article = article();
        List<Annotation> annotations = WebAnnotations.read(file("annotations.jsonld"), article.text());
        return new AnnotatedArticle(article, annotations, 0);
    }

    /** The article alone. */
    public Article article() {
        JsonNode json = JSON.readTree(file("article.json"));
        return new Article(
                json.get("id").asString(),
                json.get("title").asString(),
                json.get("language").asString(),
                LocalDate.parse(json.get("published").asString()),
                json.get("source").asString(),
                new ArticleText(json.get("text").asString()));
    }

    /** The annotations as they stand in the file. */
    public List<JsonNode> items() {
        return JSON.readTree(file("annotations.jsonld"))
                .get("items")
                .valueStream()
                .toList();
    }

    /** The text as it was pasted, before cleaning; only noisy articles have one. */
    public Optional<String> raw() {
        return Files.exists(folder.resolve("raw.txt")) ? Optional.of(file("raw.txt")) : Optional.empty();
    }

    private String file(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The name of the folder. */
    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
