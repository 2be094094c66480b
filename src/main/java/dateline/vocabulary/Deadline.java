package dateline.vocabulary;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time limit of a rule.
 *
 * @param value a duration ({@code P42D}) or a date, as TIMEX3
 * @param relation where the action must lie
 * @param anchor what a duration is counted from, as a noun phrase with determiner ({@code le début de l’exercice});
 *     for a date, the date is the anchor and this names the limit ({@code la date limite}); null where the text does
 *     not say it
 */
public record Deadline(
        Timex value, Relation relation, @Nullable NounPhrase anchor) {

    /** What it is counted from, if the text says so. */
    public Optional<NounPhrase> countedFrom() {
        return Optional.ofNullable(anchor);
    }

    /** On which side of the anchor the action must be done. */
    public enum Relation {
        /** At least the duration before the anchor, or before the date. */
        BEFORE,
        /** At most the duration after the anchor. */
        WITHIN_AFTER,
        /** From the date on. */
        FROM
    }
}
