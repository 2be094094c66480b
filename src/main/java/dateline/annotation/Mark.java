package dateline.annotation;

import dateline.article.TextSpan;
import dateline.vocabulary.Origin;

/**
 * What every annotation has: where it stands and where it comes from.
 *
 * @param id unique within the article: {@code a12}
 * @param span the place, in code points
 * @param quote the words at the span, to prove and to repair it
 * @param origin who made it
 * @param confidence 1 for a person’s work; for a suggestion the estimated probability, 0 to 1
 */
public record Mark(String id, TextSpan span, String quote, Origin origin, double confidence) {
    public Mark {
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("Not a confidence: " + confidence);
        }
    }

    /** The same mark elsewhere, on the same words. */
    public Mark movedTo(TextSpan other) {
        return new Mark(id, other, quote, origin, confidence);
    }

    /** The same mark, vouched for by a teacher. */
    public Mark confirmed() {
        return new Mark(id, span, quote, Origin.TEACHER, 1);
    }

    /** The same mark under another id. */
    public Mark named(String other) {
        return new Mark(other, span, quote, origin, confidence);
    }
}
