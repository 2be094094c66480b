package dateline.exchange;

import dateline.annotation.Annotation;
import dateline.annotation.Mark;
import dateline.article.ArticleText;
import dateline.article.TextSpan;
import dateline.exchange.UnreadableAnnotationsException.Reason;
import dateline.vocabulary.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Annotations as W3C Web Annotation JSON-LD, the format in which they are shipped and stored.
 *
 * <p>Each target has a {@code TextPositionSelector} in code points and a {@code TextQuoteSelector}. Where the two
 * disagree the quote decides: words that stand only once in the text are found again, others refused.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/">Web Annotation Data Model</a>
 */
public final class WebAnnotations {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    private static final String VOCABULARY = "https://dateline.example/vocabulary#";
    private static final Map<String, Origin> CREATORS =
            Map.of("author", Origin.AUTHOR, "teacher", Origin.TEACHER, "suggested", Origin.SUGGESTED);

    private WebAnnotations() {}

    /**
     * The annotations of a page, in its order.
     *
     * @throws UnreadableAnnotationsException naming the first annotation that cannot be read, and why
     */
    public static List<Annotation> read(String json, ArticleText text) {
        JsonNode items = parse(json).get("items");
        if (items == null || !items.isArray()) {
            throw new UnreadableAnnotationsException("-", Reason.NOT_ANNOTATIONS, "no items");
        }
        List<Annotation> found = new ArrayList<>();
        for (JsonNode item : items) {
            found.add(annotation(item, "a" + (found.size() + 1), text));
        }
        return found;
    }

    /** The page that {@link #read} reads. */
    public static String write(String articleId, ArticleText text, List<Annotation> annotations) {
        ObjectNode page = JSON.createObjectNode();
        page.putArray("@context").add(CONTEXT).addObject().put("dateline", VOCABULARY);
        page.put("type", "AnnotationPage");
        ArrayNode items = page.putArray("items");
        annotations.forEach(annotation -> items.add(item(articleId, text, annotation)));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(page);
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException broken) {
            throw new UnreadableAnnotationsException("-", Reason.NOT_ANNOTATIONS, broken.getOriginalMessage());
        }
    }

    private static Annotation annotation(JsonNode item, String fallbackId, ArticleText text) {
        Parts parts = new Parts(item, item.path("id").asString(fallbackId));
        Parts target = parts.part("target");
        JsonNode selectors = target.node().path("selector");
        int start = -1;
        int end = -1;
        String exact = "";
        for (JsonNode selector : selectors) {
            if (selector.path("type").asString("").equals("TextPositionSelector")) {
                start = selector.path("start").asInt(-1);
                end = selector.path("end").asInt(-1);
            } else if (selector.path("type").asString("").equals("TextQuoteSelector")) {
                exact = selector.path("exact").asString("");
            }
        }
        TextSpan span = anchored(parts.id(), text, start, end, exact);
        Origin origin = CREATORS.getOrDefault(parts.text("creator"), Origin.TEACHER);
        double confidence = item.path("confidence").asDouble(1);
        Mark mark = new Mark(parts.id(), span, text.slice(span), origin, Math.max(0, Math.min(1, confidence)));
        return Bodies.read(mark, parts.part("body"));
    }

    private static TextSpan anchored(String id, ArticleText text, int start, int end, String exact) {
        boolean positioned = start >= 0 && end > start && end <= text.length();
        if (positioned
                && (exact.isEmpty() || text.slice(new TextSpan(start, end)).equals(exact))) {
            return new TextSpan(start, end);
        }
        String whole = text.toString();
        int first = exact.isEmpty() ? -1 : whole.indexOf(exact);
        if (first < 0 || whole.indexOf(exact, first + 1) >= 0) {
            throw new UnreadableAnnotationsException(id, Reason.NOT_IN_TEXT, exact);
        }
        return text.spanOfUtf16(first, first + exact.length());
    }

    private static ObjectNode item(String articleId, ArticleText text, Annotation annotation) {
        Mark mark = annotation.mark();
        ObjectNode item = JSON.createObjectNode();
        item.put("id", mark.id()).put("type", "Annotation").put("motivation", "identifying");
        CREATORS.forEach((name, origin) -> {
            if (origin == mark.origin()) {
                item.put("creator", name);
            }
        });
        if (mark.confidence() < 1) {
            item.put("confidence", mark.confidence());
        }
        item.set("body", Bodies.write(annotation));
        ArrayNode selectors = item.putObject("target").put("source", articleId).putArray("selector");
        TextSpan span = mark.span();
        selectors
                .addObject()
                .put("type", "TextPositionSelector")
                .put("start", span.begin())
                .put("end", span.end());
        selectors
                .addObject()
                .put("type", "TextQuoteSelector")
                .put("exact", mark.quote())
                .put("prefix", text.slice(new TextSpan(Math.max(0, span.begin() - 24), span.begin())))
                .put("suffix", text.slice(new TextSpan(span.end(), Math.min(text.length(), span.end() + 24))));
        return item;
    }
}
