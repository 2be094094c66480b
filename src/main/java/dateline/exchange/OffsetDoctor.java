package dateline.exchange;

import dateline.annotation.Annotation;
import dateline.annotation.Mark;
import dateline.article.ArticleText;
import dateline.article.TextSpan;
import dateline.exchange.UnreadableAnnotationsException.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells by the quoted words what the offsets of a file count, and mends them.
 *
 * <p>The unit is the one under which most quotes stand at their offsets; of equals the first in the order of {@link
 * OffsetUnit}. A quote that does not stand there is moved to the only place where it stands in the text, and refused
 * where there is no such place. An annotation is never shifted without its words as proof.
 */
public final class OffsetDoctor {
    private final ArticleText text;

    public OffsetDoctor(ArticleText text) {
        this.text = text;
    }

    /** The annotations of the claims whose place is proven; the others by their rows. */
    public Imported heal(List<Claim> claims) {
        OffsetUnit unit = unitOf(claims);
        OffsetTable table = OffsetTable.of(text, unit);
        List<Annotation> annotations = new ArrayList<>();
        List<String> moved = new ArrayList<>();
        List<Imported.Refused> refused = new ArrayList<>();
        for (Claim claim : claims) {
            Optional<TextSpan> there = proven(table, claim.place());
            Optional<TextSpan> span = there.or(() -> onlyPlaceOf(claim.place().quote()));
            if (span.isEmpty()) {
                refused.add(new Imported.Refused(claim.row(), Reason.NOT_IN_TEXT));
                continue;
            }
            Mark mark = new Mark(
                    "a" + (annotations.size() + 1),
                    span.get(),
                    text.slice(span.get()),
                    claim.origin(),
                    claim.confidence());
            try {
                annotations.add(claim.meaning().apply(mark));
                if (there.isEmpty()) {
                    moved.add(claim.row());
                }
            } catch (UnreadableAnnotationsException unclear) {
                refused.add(new Imported.Refused(claim.row(), unclear.reason()));
            }
        }
        return new Imported(annotations, unit, moved, refused);
    }

    private OffsetUnit unitOf(List<Claim> claims) {
        OffsetUnit best = OffsetUnit.CODE_POINTS;
        long most = -1;
        List<Claim> quoted = claims.stream()
                .filter(claim -> !claim.place().quote().isEmpty())
                .toList();
        for (OffsetUnit unit : OffsetUnit.values()) {
            OffsetTable table = OffsetTable.of(text, unit);
            long right = quoted.stream()
                    .filter(claim -> proven(table, claim.place()).isPresent())
                    .count();
            if (right == quoted.size()) {
                return unit;
            }
            if (right > most) {
                best = unit;
                most = right;
            }
        }
        return best;
    }

    /** The span at the offsets, if the quoted words stand there; a claim without quote stands where it says. */
    private Optional<TextSpan> proven(OffsetTable table, Claim.Place place) {
        String quote = onOneLine(new ArticleText(place.quote()).toString());
        return table.span(place.begin(), place.end())
                .filter(span -> quote.isEmpty() || onOneLine(text.slice(span)).equals(quote));
    }

    /** Some formats allow no line end inside a quote. */
    private static String onOneLine(String words) {
        return words.replace('\n', ' ');
    }

    private Optional<TextSpan> onlyPlaceOf(String words) {
        String quote = onOneLine(new ArticleText(words).toString());
        String whole = onOneLine(text.toString());
        int first = quote.isBlank() ? -1 : whole.indexOf(quote);
        return first < 0 || whole.indexOf(quote, first + 1) >= 0
                ? Optional.empty()
                : Optional.of(text.spanOfUtf16(first, first + quote.length()));
    }
}
