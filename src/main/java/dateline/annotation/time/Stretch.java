package dateline.annotation.time;

import dateline.annotation.syntax.Tense;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A named stretch of calendar that may be the meant one: May 2021, May 2022, the spring of 2022 …
 *
 * @param value its TIMEX3 value
 * @param first its first day
 * @param last its last day
 */
record Stretch(String value, LocalDate first, LocalDate last) {
    /** Agreement with the tense counts for less than lying this many days nearer. */
    private static final int TOO_FAR = 270;

    static Stretch of(LocalDate day) {
        return new Stretch(day.toString(), day, day);
    }

    /** Of stretches of one name in several years the one that lies near the anchor and agrees with the tense. */
    static Optional<Stretch> choose(List<Stretch> all, LocalDate anchor, Tense tense) {
        Comparator<Stretch> nearest = Comparator.comparingLong(one -> one.distance(anchor));
        Optional<Stretch> agreeing = all.stream()
                .filter(one -> one.agrees(anchor, tense))
                .min(nearest)
                .filter(one -> one.distance(anchor) <= TOO_FAR);
        return agreeing.or(() -> all.stream().min(nearest));
    }

    private boolean agrees(LocalDate anchor, Tense tense) {
        return switch (tense) {
            case PAST -> !first.isAfter(anchor);
            case FUTURE -> !last.isBefore(anchor);
            default -> true;
        };
    }

    private long distance(LocalDate day) {
        if (day.isBefore(first)) {
            return ChronoUnit.DAYS.between(day, first);
        }
        return day.isAfter(last) ? ChronoUnit.DAYS.between(last, day) : 0;
    }
}
