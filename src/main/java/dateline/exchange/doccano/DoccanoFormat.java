package dateline.exchange.doccano;

import dateline.annotation.Annotation;
import dateline.article.Article;
import dateline.article.ArticleText;
import dateline.exchange.AnnotationFormat;
import dateline.exchange.Claim;
import dateline.exchange.Exported;
import dateline.exchange.ForeignLabel;
import dateline.exchange.Imported;
import dateline.exchange.OffsetDoctor;
import dateline.exchange.UnreadableAnnotationsException;
import dateline.exchange.UnreadableAnnotationsException.Reason;
import dateline.vocabulary.Origin;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One document a line, spans as {@code label: [[begin, end, name]]} or as {@code entities}; offsets in code points. */
public final class DoccanoFormat implements AnnotationFormat {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String name() {
        return "doccano";
    }

    @Override
    public Imported read(byte[] file, Article article) {
        List<Claim> claims = new ArrayList<>();
        int number = 0;
        for (String line : new String(file, StandardCharsets.UTF_8).lines().toList()) {
            number++;
            if (!line.isBlank()) {
                JsonNode document = parse(line, number);
                if (isAbout(document, article)) {
                    addClaims(document, number, claims);
                }
            }
        }
        if (number == 0) {
            throw new UnreadableAnnotationsException("-", Reason.NOT_ANNOTATIONS, "empty");
        }
        return new OffsetDoctor(article.text()).heal(claims);
    }

    @Override
    public Optional<Exported> write(Article article, List<Annotation> annotations) {
        return Optional.empty();
    }

    private static JsonNode parse(String line, int number) {
        try {
            JsonNode document = JSON.readTree(line);
            if (document.path("text").isString()) {
                return document;
            }
        } catch (JacksonException broken) {
            throw new UnreadableAnnotationsException(
                    "line " + number, Reason.NOT_ANNOTATIONS, broken.getOriginalMessage());
        }
        throw new UnreadableAnnotationsException("line " + number, Reason.NOT_ANNOTATIONS, "no text");
    }

    /** A file holds many documents; ours is the one that begins as the article does. */
    private static boolean isAbout(JsonNode document, Article article) {
        String theirs = folded(document.path("text").asString());
        String ours = folded(article.text().toString());
        return theirs.contains(ours) || ours.contains(theirs);
    }

    private static String folded(String text) {
        return new ArticleText(text).toString().replaceAll("\\s+", " ").strip();
    }

    private static void addClaims(JsonNode document, int line, List<Claim> claims) {
        String text = document.path("text").asString();
        JsonNode spans = document.has("entities") ? document.path("entities") : document.path("label");
        for (JsonNode span : spans) {
            boolean list = span.isArray();
            int begin = (list ? span.path(0) : span.path("start_offset")).asInt(-1);
            int end = (list ? span.path(1) : span.path("end_offset")).asInt(-1);
            String label = (list ? span.path(2) : span.path("label")).asString("");
            String row = "line " + line + ", " + begin + "–" + end + " " + label;
            claims.add(new Claim(
                    row,
                    new Claim.Place(begin, end, quote(text, begin, end)),
                    Origin.TEACHER,
                    1,
                    mark -> ForeignLabel.annotation(label, null, mark)));
        }
    }

    private static String quote(String text, int begin, int end) {
        if (begin < 0 || end <= begin || end > text.codePointCount(0, text.length())) {
            return "";
        }
        return text.substring(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
    }
}
