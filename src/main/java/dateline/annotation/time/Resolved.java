package dateline.annotation.time;

import dateline.vocabulary.Timex;
import org.jspecify.annotations.Nullable;

/**
 * What an expression was resolved to.
 *
 * @param value TIMEX3 value; null where it hangs on a day that nobody knows
 * @param own whether its year comes from the text rather than from the publication
 * @param confidence estimated probability that the value is the meant one
 */
record Resolved(@Nullable Timex value, boolean own, double confidence) {
    static final double SURE = 0.97;
    static final double LIKELY = 0.85;
    static final double FAIR = 0.7;
    static final double UNSURE = 0.5;

    /** The words leave it open. */
    static final Resolved OPEN = new Resolved(null, false, FAIR);

    static Resolved named(String value) {
        return new Resolved(new Timex(value), true, SURE);
    }

    static Resolved inferred(String value, double confidence) {
        return new Resolved(new Timex(value), false, confidence);
    }

    static Resolved told(String value, double confidence) {
        return new Resolved(new Timex(value), true, confidence);
    }

    /** The same day at a time of day. */
    Resolved at(String hour) {
        boolean day = value != null && value.day().isPresent() && value.value().length() == 10;
        return day && value != null ? new Resolved(new Timex(value.value() + "T" + hour), own, confidence) : this;
    }
}
