package dateline.annotation.time;

import dateline.annotation.syntax.Sentence;
import dateline.annotation.syntax.Tense;
import dateline.vocabulary.Timex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a text has dated so far: the anchors that its next relative expression may hang on. */
final class Story {
    private static final int DAY = 10;
    private static final int MONTH = 7;
    private static final int YEAR = 4;

    private final @Nullable LocalDate published;
    private final boolean history;
    private final List<Point> points = new ArrayList<>();

    /**
     * A dated point of the story.
     *
     * @param first first day of its value
     * @param grain length of its value’s calendar part: 10 a day, 7 a month, 4 a year
     * @param place the sentence it stands in
     * @param own whether its year comes from the text rather than from the publication
     */
    private record Point(LocalDate first, int grain, Sentence place, boolean own) {

        /** Whether it names a year other than those around the publication. */
        boolean isElsewhere(LocalDate published) {
            return own && Math.abs(first.getYear() - published.getYear()) > 1;
        }

        LocalDate middle() {
            return switch (grain) {
                case YEAR -> first.withDayOfYear(183);
                case MONTH -> first.withDayOfMonth(15);
                default -> first;
            };
        }
    }

    /**
     * Nothing dated yet.
     *
     * @param history whether the text tells of times long before its publication
     */
    Story(@Nullable LocalDate published, boolean history) {
        this.published = published;
        this.history = history;
    }

    Optional<LocalDate> published() {
        return Optional.ofNullable(published);
    }

    void add(Timex value, Sentence place, boolean own) {
        value.firstDay().ifPresent(first -> points.add(new Point(first, grain(value.value()), place, own)));
    }

    private static int grain(String value) {
        String calendar = value.length() > DAY ? value.substring(0, DAY) : value;
        return calendar.contains("W") || calendar.contains("Q") || calendar.contains("H") ? MONTH : calendar.length();
    }

    /** The last point at least as fine as a unit: a day for days and weeks, a month for months, else a year. */
    Optional<LocalDate> last(String unit) {
        int least =
                switch (unit) {
                    case "D", "W", "WE", "TH", "TM" -> DAY;
                    case "M" -> MONTH;
                    default -> YEAR;
                };
        for (int at = points.size() - 1; at >= 0; at--) {
            if (points.get(at).grain >= least) {
                return Optional.of(points.get(at).first);
            }
        }
        return Optional.empty();
    }

    /**
     * The day near which a date without its year lies: the story’s own where the text tells of another time, otherwise
     * the day of publication.
     */
    Optional<LocalDate> anchor(Sentence place, Tense tense) {
        Point last = points.isEmpty() ? null : points.get(points.size() - 1);
        if (published == null) {
            return Optional.ofNullable(last).map(Point::middle);
        }
        if (last == null) {
            return history ? Optional.empty() : published();
        }
        boolean near = tense == Tense.FUTURE
                ? last.place.begin() == place.begin()
                : history || last.place.paragraph() == place.paragraph();
        return near && (history || last.isElsewhere(published)) ? Optional.of(last.middle()) : published();
    }
}
