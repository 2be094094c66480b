package dateline.library;

import dateline.annotation.Annotation;
import dateline.article.Article;
import dateline.article.ArticleText;
import dateline.exchange.UnreadableAnnotationsException;
import dateline.exchange.WebAnnotations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The articles that come as files: those shipped with the application, then those in {@code output/articles/}. Each is a
 * folder with {@code article.json} and {@code annotations.jsonld}. A broken one is named in the log and left out.
 */
@Component
class ArticleFiles {
    private static final Logger LOG = LoggerFactory.getLogger(ArticleFiles.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, AnnotatedArticle> articles = new LinkedHashMap<>();

    ArticleFiles(DatelineSettings settings) {
        readAll("classpath*:articles/*/article.json");
        readAll(settings.outputDir()
                        .toAbsolutePath()
                        .normalize()
                        .resolve("articles")
                        .toUri() + "*/article.json");
    }

    /** The articles by id, shipped ones first. */
    Map<String, AnnotatedArticle> articles() {
        return articles;
    }

    private void readAll(String pattern) {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                readOne(file);
            }
        } catch (IOException unreadable) {
            LOG.warn("The articles in {} cannot be listed: {}", pattern, unreadable.getMessage());
        }
    }

    private void readOne(Resource file) {
        try {
            Article article = article(JSON.readTree(file.getContentAsString(StandardCharsets.UTF_8)));
            List<Annotation> annotations = WebAnnotations.read(
                    file.createRelative("annotations.jsonld").getContentAsString(StandardCharsets.UTF_8),
                    article.text());
            articles.put(article.id(), new AnnotatedArticle(article, annotations, 0));
        } catch (IOException
                | JacksonException
                | DateTimeException
                | IllegalArgumentException
                | UnreadableAnnotationsException broken) {
            String reason =
                    String.valueOf(broken.getMessage()).lines().findFirst().orElse("");
            LOG.error("The article in {} is left out: {}", file, reason);
        }
    }

    private static Article article(JsonNode json) {
        String published = json.path("published").asString("");
        return new Article(
                json.path("id").asString(""),
                json.path("title").asString(""),
                json.path("language").asString(""),
                published.isEmpty() ? null : LocalDate.parse(published),
                json.path("source").asString(""),
                new ArticleText(json.path("text").asString("")));
    }
}
