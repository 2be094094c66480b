package dateline.factsheet;

import java.util.List;

/**
 * What the program could not decide: shown to the teacher, never asked of pupils.
 *
 * @param kind what is doubtful
 * @param places where; never empty
 */
public record Doubt(Kind kind, List<Evidence> places) {
    /** The reasons for a doubt; each has its sentence in the message files, key {@code doubt.<name>}. */
    public enum Kind {
        /** A time expression without a calendar value. */
        UNRESOLVED_DATE,
        /** An actor of whom no mention says who it is. */
        UNKNOWN_ACTOR,
        /** Two mentions of one actor give different offices. */
        TWO_OFFICES,
        /** Words of nobody in particular. */
        UNKNOWN_SPEAKER,
        /** A suggestion whose confidence is too low to be asked. */
        UNSURE_SUGGESTION,
        /** A rule without bearer. */
        RULE_WITHOUT_BEARER
    }
}
