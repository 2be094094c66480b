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
import java.util.List;
import java.util.Optional;
import org.apache.uima.cas.CAS;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.json.jsoncas2.JsonCas2Serializer;
import org.apache.uima.json.jsoncas2.mode.OffsetConversionMode;
import org.apache.uima.resource.ResourceInitializationException;

/**
 * UIMA JSON CAS 0.4, always written in UTF-16 units: the library’s reader passes over the unit that a file names, so
 * that offsets in other units would be shifted. Those are healed by their quoted words.
 */
public final class CasJsonFormat implements AnnotationFormat {
    @Override
    public String name() {
        return "cas-json";
    }

    @Override
    public Imported read(byte[] file, Article article) {
        try {
            CAS cas = CasDocument.empty(CasDocument.types());
            new JsonCas2Deserializer().deserialize(new ByteArrayInputStream(file), cas);
            return new OffsetDoctor(article.text()).heal(CasDocument.claims(cas));
        } catch (IOException | ResourceInitializationException | RuntimeException unreadable) {
            throw unreadable instanceof UnreadableAnnotationsException known
                    ? known
                    : new UnreadableAnnotationsException("-", Reason.NOT_ANNOTATIONS, unreadable.toString());
        }
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
