package dateline.exchange.cas;

import dateline.annotation.Annotation;
import dateline.annotation.Annotation.ActorMention;
import dateline.annotation.Annotation.TimeMention;
import dateline.annotation.Mark;
import dateline.article.Article;
import dateline.exchange.Claim;
import dateline.exchange.ForeignLabel;
import dateline.exchange.WebAnnotations;
import dateline.vocabulary.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.jspecify.annotations.Nullable;

/** Our annotations in a CAS: one type with label, value and quote for others, and the whole statement for ourselves. */
final class CasDocument {
    static final String TYPE = "custom.Dateline";
    private static final List<String> FEATURES =
            List.of("label", "value", "quote", "identifier", "origin", "confidence", "statement");
    private static final Set<String> NO_STATEMENT =
            Set.of("DocumentAnnotation", "DocumentMetaData", "Sentence", "Token");

    private CasDocument() {}

    static TypeSystemDescription types() {
        TypeSystemDescription types =
                UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
        TypeDescription type = types.addType(TYPE, "A statement about a span of an article", CAS.TYPE_NAME_ANNOTATION);
        FEATURES.forEach(name -> type.addFeature(name, "", CAS.TYPE_NAME_STRING));
        return types;
    }

    static CAS empty(TypeSystemDescription types) throws ResourceInitializationException {
        return CasCreationUtils.createCas(types, null, null);
    }

    static CAS of(Article article, List<Annotation> annotations) throws ResourceInitializationException {
        CAS cas = empty(types());
        cas.setDocumentText(article.text().toString());
        cas.setDocumentLanguage(article.language());
        Utf16 utf16 = new Utf16(article.text().toString());
        Type type = cas.getTypeSystem().getType(TYPE);
        for (Annotation annotation : annotations) {
            Mark mark = annotation.mark();
            AnnotationFS added = cas.createAnnotation(
                    type, utf16.of(mark.span().begin()), utf16.of(mark.span().end()));
            set(added, "label", label(annotation));
            set(added, "value", value(annotation));
            set(added, "quote", mark.quote());
            set(added, "identifier", mark.id());
            set(added, "origin", mark.origin().name().toLowerCase(Locale.ROOT));
            set(added, "confidence", Double.toString(mark.confidence()));
            set(added, "statement", WebAnnotations.body(annotation));
            cas.addFsToIndexes(added);
        }
        return cas;
    }

    /** What the annotations of any CAS claim; those of layers without meaning for us are passed over. */
    static List<Claim> claims(CAS cas) {
        List<Claim> claims = new ArrayList<>();
        String text = cas.getDocumentText() == null ? "" : cas.getDocumentText();
        for (AnnotationFS found : cas.getAnnotationIndex()) {
            if (!NO_STATEMENT.contains(found.getType().getShortName())) {
                claims.add(claim(found, text));
            }
        }
        return claims;
    }

    private static Claim claim(AnnotationFS found, String text) {
        String row = found.getType().getShortName() + " " + found.getBegin() + "–" + found.getEnd();
        String known = get(found, "quote");
        boolean inside = found.getBegin() >= 0 && found.getBegin() < found.getEnd() && found.getEnd() <= text.length();
        String quote = known != null ? known : inside ? text.substring(found.getBegin(), found.getEnd()) : "";
        var place = new Claim.Place(found.getBegin(), found.getEnd(), quote);
        String confidence = get(found, "confidence");
        double sure = confidence == null || !confidence.matches("[01](\\.\\d+)?") ? 1 : Double.parseDouble(confidence);
        return new Claim(row, place, origin(found), Math.min(1, sure), mark -> annotation(found, mark));
    }

    private static Annotation annotation(AnnotationFS found, Mark mark) {
        String statement = get(found, "statement");
        if (statement != null) {
            return WebAnnotations.annotation(mark, statement);
        }
        String value = get(found, "value");
        boolean named = found.getType().getShortName().matches("(?i)named ?entity|span|dateline");
        String label = get(found, "label");
        String kind = label != null
                ? label
                : named && value != null ? value : found.getType().getShortName();
        return ForeignLabel.annotation(kind, value, mark);
    }

    private static Origin origin(AnnotationFS found) {
        return switch (String.valueOf(get(found, "origin"))) {
            case "author" -> Origin.AUTHOR;
            case "suggested" -> Origin.SUGGESTED;
            default -> Origin.TEACHER;
        };
    }

    private static String label(Annotation annotation) {
        return annotation instanceof ActorMention actor && actor.profile() != null
                ? actor.profile().kind().name().toLowerCase(Locale.ROOT)
                : annotation
                        .getClass()
                        .getSimpleName()
                        .replaceAll("(Mention|Statement)$", "")
                        .toLowerCase(Locale.ROOT);
    }

    private static @Nullable String value(Annotation annotation) {
        return annotation instanceof TimeMention time && time.value() != null
                ? time.value().value()
                : null;
    }

    private static void set(AnnotationFS annotation, String feature, @Nullable String value) {
        annotation.setStringValue(annotation.getType().getFeatureByBaseName(feature), value);
    }

    private static @Nullable String get(AnnotationFS annotation, String name) {
        Feature feature = annotation.getType().getFeatureByBaseName(name);
        return feature == null || !feature.getRange().isStringOrStringSubtype()
                ? null
                : annotation.getStringValue(feature);
    }

    /** UTF-16 offsets of code points. */
    private record Utf16(String text) {
        int of(int codePoints) {
            return text.offsetByCodePoints(0, codePoints);
        }
    }
}
