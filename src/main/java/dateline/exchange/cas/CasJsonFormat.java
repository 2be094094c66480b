package dateline.exchange.cas;

import dateline.annotation.Annotation;
import dateline.article.Article;
import dateline.exchange.AnnotationFormat;
import dateline.exchange.Exported;
import dateline.exchange.Exported.Loss;
import dateline.exchange.Imported;
import dateline.exchange.OffsetDoctor;
import dateline.exchange.UnreadableAnnotationsException;
import dateline.exchange.UnreadableAnnotationsException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.uima.UIMARuntimeException;
import org.apache.uima.cas.CAS;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.json.jsoncas2.JsonCas2Serializer;
import org.apache.uima.json.jsoncas2.mode.OffsetConversionMode;
import org.apache.uima.resource.ResourceInitializationException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * UIMA JSON CAS 0.4, always written in UTF-16 units: the library’s reader passes over the unit that a file names, so
 * that offsets in other units would be shifted. Those are healed by their quoted words.
 */
public final class CasJsonFormat implements AnnotationFormat {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String name() {
        return "cas-json";
    }

    @Override
    public Imported read(byte[] file, Article article) {
        requireCas(file);
        try {
            CAS cas = CasDocument.empty(CasDocument.types());
            new JsonCas2Deserializer().deserialize(new ByteArrayInputStream(file), cas);
            return new OffsetDoctor(article.text()).heal(CasDocument.claims(cas));
        } catch (IOException
                | ResourceInitializationException
                | UIMARuntimeException
                | IllegalArgumentException unreadable) {
            throw new UnreadableAnnotationsException("-", Reason.NOT_ANNOTATIONS, unreadable.toString());
        }
    }

    /** The library’s reader never ends on other JSON. */
    private static void requireCas(byte[] file) {
        try {
            JsonNode root = JSON.readTree(new String(file, StandardCharsets.UTF_8));
            if (root.path("%FEATURE_STRUCTURES").isContainer()
                    && root.path("%TYPES").isObject()) {
                return;
            }
        } catch (JacksonException broken) {
            throw new UnreadableAnnotationsException("-", Reason.NOT_ANNOTATIONS, broken.getOriginalMessage());
        }
        throw new UnreadableAnnotationsException("-", Reason.NOT_ANNOTATIONS, "not a JSON CAS");
    }

    @Override
    public Optional<Exported> write(Article article, List<Annotation> annotations) {
        JsonCas2Serializer serializer = new JsonCas2Serializer();
        serializer.setOffsetConversionMode(OffsetConversionMode.UTF_16);
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try {
            serializer.serialize(CasDocument.of(article, annotations), json);
        } catch (IOException | ResourceInitializationException impossible) {
            throw new IllegalStateException("Our own types cannot be written", impossible);
        }
        return Optional.of(new Exported(
                json.toByteArray(), article.id() + "-cas.json", "application/json", List.of(Loss.METADATA)));
    }
}
