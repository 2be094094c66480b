package dateline.factsheet;

import dateline.annotation.Annotation.TimeMention;
import dateline.vocabulary.Event;
import dateline.vocabulary.Timex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sorts time mentions: dated events on the calendar, durations and repeated times apart. */
final class Calendar {
    private static final Comparator<Fact.DatedEvent> ON_THE_CALENDAR = Comparator.comparing(
                    (Fact.DatedEvent event) -> event.value().firstDay().orElse(LocalDate.MAX))
            .thenComparing(event -> event.value().lastDay().orElse(LocalDate.MAX));

    private final List<Fact.DatedEvent> dates = new ArrayList<>();
    private final List<Fact.Duration> durations = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();

    Calendar(Witness witness, List<TimeMention> mentions) {
        Map<Happening, List<TimeMention>> events = new LinkedHashMap<>();
        for (TimeMention mention : mentions) {
            Timex value = mention.value();
            if (value == null) {
                doubts.add(new Doubt(Doubt.Kind.UNRESOLVED_DATE, witness.of(List.of(mention))));
            } else if (value.firstDay().isEmpty()) {
                durations.add(new Fact.Duration(
                        "duration-" + mention.mark().id(),
                        mention.mark().quote(),
                        value,
                        witness.of(List.of(mention))));
            } else {
                events.computeIfAbsent(Happening.of(value, mention.event()), same -> new ArrayList<>())
                        .add(mention);
            }
        }
        events.forEach((happening, own) -> dates.add(new Fact.DatedEvent(
                "date-" + own.get(0).mark().id(),
                own.stream().map(mention -> mention.mark().quote()).distinct().toList(),
                happening.value(),
                own.get(0).event(),
                witness.of(own))));
        dates.sort(ON_THE_CALENDAR);
    }

    /** Two mentions are of one event when they have the same value and the same phrase, or clause where it has none. */
    private record Happening(Timex value, String what) {
        static Happening of(Timex value, @Nullable Event event) {
            if (event == null) {
                return new Happening(value, "");
            }
            return new Happening(
                    value,
                    event.phrase() == null ? event.clause() : event.phrase().text());
        }
    }

    List<Fact.DatedEvent> dates() {
        return dates;
    }

    List<Fact.Duration> durations() {
        return durations;
    }

    List<Doubt> doubts() {
        return doubts;
    }
}
