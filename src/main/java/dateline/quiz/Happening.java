package dateline.quiz;

import dateline.factsheet.Fact.DatedEvent;
import dateline.language.Language;
import dateline.vocabulary.Event;
import dateline.vocabulary.Factuality;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.Timex;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** An event that can be asked about: it lies on the calendar and is no mere claim; its clause stands inside a sentence. */
record Happening(DatedEvent fact, Event event, Grain grain, LocalDate first, LocalDate last, boolean recent) {
    private static final int CLOSE_DAYS = 400;

    /**
     * The event that can be asked about; empty where there is none.
     *
     * @param published the day of the article, or null
     * @param inside gives a clause as it stands inside a sentence
     */
    static Optional<Happening> of(DatedEvent fact, @Nullable LocalDate published, UnaryOperator<String> inside) {
        return fact.event()
                .filter(event -> event.factuality() != Factuality.CLAIMED)
                .map(event -> of(
                        fact,
                        new Event(
                                inside.apply(event.clause()),
                                event.phrase(),
                                event.factuality(),
                                event.place(),
                                event.main()),
                        published != null
                                && Math.abs(fact.value()
                                                        .firstDay()
                                                        .orElseThrow()
                                                        .toEpochDay()
                                                - published.toEpochDay())
                                        <= CLOSE_DAYS));
    }

    private static Happening of(DatedEvent fact, Event event, boolean recent) {
        Timex value = fact.value();
        return new Happening(
                fact,
                event,
                Grain.of(value),
                value.firstDay().orElseThrow(),
                value.lastDay().orElseThrow(),
                recent);
    }

    /** The event as a noun phrase; empty for most suggestions, which are clauses only. */
    Optional<NounPhrase> named() {
        return Optional.ofNullable(event.phrase());
    }

    /** The noun phrase of an event that has one. */
    NounPhrase phrase() {
        return named().orElseThrow();
    }

    /** Whether its noun phrase says which event it is: “the accident” does in the story, not in its background. */
    boolean isTold() {
        return named().filter(phrase -> event.main() || phrase.text().strip().split("[\\s’]+").length > 2)
                .isPresent();
    }

    /** What tells the event from others: its noun phrase, or its clause. */
    String words() {
        @Nullable NounPhrase phrase = event.phrase();
        return phrase == null ? event.clause() : phrase.text();
    }

    boolean planned() {
        return event.factuality() == Factuality.PLANNED;
    }

    /** The same event at another time, to say what would be wrong. */
    Happening at(Timex value) {
        DatedEvent moved = new DatedEvent(fact.id(), fact.expressions(), value, event, fact.places());
        return of(moved, event, recent);
    }

    /** Whether it is over before the other begins. */
    boolean before(Happening other) {
        return last().isBefore(other.first());
    }

    /** Whether hardly anything official happens on a day: nobody believes that a council meets on a Sunday. */
    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    boolean apartFrom(Happening other) {
        return before(other) || other.before(this);
    }

    /**
     * Whether both belong to the story, or to its background, and are both past or both planned, or lie close: else one look
     * at the dates tells them apart.
     */
    boolean belongsWith(Happening other) {
        boolean alike = event.main() == other.event.main() && planned() == other.planned();
        return alike || daysFrom(other) <= CLOSE_DAYS;
    }

    long daysFrom(Happening other) {
        return Math.abs(first().toEpochDay() - other.first().toEpochDay());
    }

    /** Its time in words, the weekday only where the article may tell it: nobody knows that of 1848. */
    String when(Language language) {
        return grain == Grain.DAY && !recent ? language.date(first) : language.describe(fact.value());
    }
}
