package dateline.exchange.labelstudio;

import dateline.annotation.Annotation;
import dateline.article.Article;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tasks with results of type {@code labels}; a {@code textarea} of the same region gives its value. */
public final class LabelStudioFormat implements AnnotationFormat {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String name() {
        return "label-studio";
    }

    @Override
    public Imported read(byte[] file, Article article) {
        List<Claim> claims = new ArrayList<>();
        JsonNode tasks = parse(file);
        for (JsonNode task : tasks.isArray() ? tasks : JSON.createArrayNode().add(tasks)) {
            for (JsonNode annotation : task.path("annotations")) {
                addClaims(annotation.path("result"), claims);
            }
        }
        return new OffsetDoctor(article.text()).heal(claims);
    }

    @Override
    public Optional<Exported> write(Article article, List<Annotation> annotations) {
        return Optional.empty();
    }

    private static JsonNode parse(byte[] file) {
        try {
            JsonNode tasks = JSON.readTree(new String(file, StandardCharsets.UTF_8));
            if (tasks.isArray() || tasks.has("annotations")) {
                return tasks;
            }
        } catch (JacksonException broken) {
            throw new UnreadableAnnotationsException("-", Reason.NOT_ANNOTATIONS, broken.getOriginalMessage());
        }
        throw new UnreadableAnnotationsException("-", Reason.NOT_ANNOTATIONS, "no tasks");
    }

    private static void addClaims(JsonNode results, List<Claim> claims) {
        Map<String, String> values = new HashMap<>();
        for (JsonNode result : results) {
            if (result.path("type").asString("").equals("textarea")) {
                values.put(
                        result.path("id").asString(""),
                        result.path("value").path("text").path(0).asString(""));
            }
        }
        for (JsonNode result : results) {
            JsonNode value = result.path("value");
            for (JsonNode label : value.path("labels")) {
                String id = result.path("id").asString("");
                claims.add(new Claim(
                        id,
                        new Claim.Place(
                                value.path("start").asInt(-1),
                                value.path("end").asInt(-1),
                                value.path("text").asString("")),
                        Origin.TEACHER,
                        1,
                        mark -> ForeignLabel.annotation(label.asString(""), values.get(id), mark)));
            }
        }
    }
}
