package dateline.article.reading;

import dateline.article.Brought;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says about itself: schema.org JSON-LD first, then meta elements (Open Graph, Dublin Core, plain HTML).
 *
 * @see <a href="https://schema.org/NewsArticle">schema.org/NewsArticle</a>
 */
final class HtmlMetadata {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Document page;
    private final List<JsonNode> articles = new ArrayList<>();

    HtmlMetadata(Document page) {
        this.page = page;
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                collect(JSON.readTree(script.data()));
            } catch (JacksonException noJson) {
                // A page with a broken block still has its meta elements.
                continue;
            }
        }
    }

    Brought.Metadata metadata() {
        return new Brought.Metadata(
                first(linked("headline"), meta("og:title", "dc.title", "twitter:title"), text("h1"), text("title")),
                first(linked("author"), meta("author", "article:author", "dc.creator")),
                first(linked("publisher"), meta("og:site_name", "dc.publisher", "application-name")),
                OpenDocument.day(first(
                        linked("datePublished"),
                        meta("article:published_time", "date", "dc.date", "dcterms.date", "pubdate"),
                        attribute("time[datetime]", "datetime"))));
    }

    private void collect(JsonNode node) {
        if (node.isArray()) {
            node.forEach(this::collect);
        } else if (node.isObject()) {
            if (node.path("@type").toString().contains("Article")) {
                articles.add(node);
            }
            collect(node.path("@graph"));
        }
    }

    private @Nullable String linked(String member) {
        return articles.stream()
                .map(article -> named(article.path(member)))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static String named(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream()
                    .map(HtmlMetadata::named)
                    .filter(name -> !name.isBlank())
                    .reduce((one, other) -> one + ", " + other)
                    .orElse("");
        }
        return value.isObject() ? value.path("name").asString("") : value.asString("");
    }

    private @Nullable String meta(String... names) {
        return Stream.of(names)
                .flatMap(name -> page.select("meta[property=" + name + "], meta[name=" + name + "]").stream())
                .map(element -> element.attr("content"))
                .filter(content -> !content.isBlank() && !content.startsWith("http"))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String text(String selector) {
        Element found = page.selectFirst(selector);
        return found == null || found.text().isBlank() ? null : found.text();
    }

    private @Nullable String attribute(String selector, String name) {
        Element found = page.selectFirst(selector);
        return found == null ? null : found.attr(name);
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        return null;
    }
}
