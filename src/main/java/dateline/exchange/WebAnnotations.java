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
    private static final int CONTEXT_LENGTH = 24;
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
        Imported imported = imported(json, text);
        if (!imported.refused().isEmpty()) {
            Imported.Refused first = imported.refused().get(0);
            throw new UnreadableAnnotationsException(first.row(), first.reason(), "refused");
        }
        return imported.annotations();
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

    /** The same, each annotation that cannot be read by its id. */
    public static Imported imported(String json, ArticleText text) {
        List<Claim> claims = new ArrayList<>();
        List<Imported.Refused> refused = new ArrayList<>();
        for (JsonNode item : items(json)) {
            String id = item.path("id").asString("a" + (claims.size() + refused.size() + 1));
            try {
                claims.add(claim(new Parts(item, id)));
            } catch (UnreadableAnnotationsException broken) {
                refused.add(new Imported.Refused(id, broken.reason()));
            }
        }
        Imported healed = new OffsetDoctor(text).heal(claims);
        refused.addAll(healed.refused());
        return new Imported(healed.annotations(), healed.unit(), healed.moved(), refused);
    }

    private static JsonNode items(String json) {
        JsonNode items = parse(json).get("items");
        if (items == null || !items.isArray()) {
            throw new UnreadableAnnotationsException("-", Reason.NOT_ANNOTATIONS, "no items");
        }
        return items;
    }

    private static Claim claim(Parts item) {
        int start = -1;
        int end = -1;
        String exact = "";
        for (JsonNode selector : item.part("target").node().path("selector")) {
            if (selector.path("type").asString("").equals("TextPositionSelector")) {
                start = selector.path("start").asInt(-1);
                end = selector.path("end").asInt(-1);
            } else if (selector.path("type").asString("").equals("TextQuoteSelector")) {
                exact = selector.path("exact").asString("");
            }
        }
        Origin origin = CREATORS.getOrDefault(item.text("creator"), Origin.TEACHER);
        double confidence =
                Math.max(0, Math.min(1, item.node().path("confidence").asDouble(1)));
        Parts body = item.part("body");
        return new Claim(
                item.id(),
                new Claim.Place(start, end, exact),
                origin,
                confidence,
                mark -> Bodies.read(
                        new Mark(item.id(), mark.span(), mark.quote(), mark.origin(), mark.confidence()), body));
    }

    /** The annotation with this body, as {@link #body} writes it. */
    public static Annotation annotation(Mark mark, String body) {
        return Bodies.read(mark, new Parts(parse(body), mark.id()));
    }

    /** What an annotation says, as a JSON object on one line; other formats carry it as a note. */
    public static String body(Annotation annotation) {
        return Bodies.write(annotation).toString();
    }

    /** The name of its type in that object: {@code dateline:Time}. */
    public static String type(Annotation annotation) {
        return Bodies.type(annotation);
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
                .put("prefix", words(text, Math.max(0, span.begin() - CONTEXT_LENGTH), span.begin()))
                .put("suffix", words(text, span.end(), Math.min(text.length(), span.end() + CONTEXT_LENGTH)));
        return item;
    }

    /** Nothing stands before the first word and after the last. */
    private static String words(ArticleText text, int begin, int end) {
        return begin < end ? text.slice(new TextSpan(begin, end)) : "";
    }
}
