package dateline.quiz;

import dateline.factsheet.Fact.DatedEvent;
import dateline.vocabulary.NounPhrase;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * The day from which the limit of a duty is counted in an invented case.
 *
 * @param start what the limit counts from: “l’ouverture de la terrasse”
 * @param before whether the duty must be done that long before it, rather than after
 */
record InventedDay(Duty duty, NounPhrase start, Period limit, boolean before) {
    /** Well before the end of a month, where counting months is a matter of dispute. */
    private static final int LAST_OF_MONTH = 24;

    private static final int MONTHS_AHEAD = 9;
    private static final int UNDATED = 2030;

    /**
     * An invented day to count from, early in its month; no weekend, nor is the day that the limit leads to. It lies a year
     * after the day to come that the article has for the like, or else within nine months after the article and the rule’s
     * entry into force; and then before every day by which something must be done, lest the case comes too late. Empty where
     * there is no such day.
     */
    Optional<LocalDate> day(Random chance) {
        LocalDate published = scene().sheet().article().published();
        LocalDate from = published == null ? LocalDate.of(UNDATED, Month.JANUARY, 1) : published;
        Optional<LocalDate> named = scene().sheet().dates().stream()
                .filter(this::isAlike)
                .flatMap(date -> date.value().day().stream())
                .filter(from::isBefore)
                .map(day -> day.plusYears(1))
                .findFirst();
        LocalDate first = named.map(day -> day.minusWeeks(1)).orElseGet(() -> firstAfter(from));
        LocalDate last = named.map(day -> day.plusWeeks(2)).orElseGet(() -> lastAfter(first));
        List<LocalDate> days = first.plusDays(1)
                .datesUntil(last)
                .filter(day -> day.getDayOfMonth() <= LAST_OF_MONTH)
                .filter(day -> !Happening.isWeekend(day) && !Happening.isWeekend(limited(day)))
                .toList();
        return days.isEmpty() ? Optional.empty() : Optional.of(days.get(chance.nextInt(days.size())));
    }

    /** Whether a date stands in the sentence of the rule, or has an event with words of what the limit counts from. */
    private boolean isAlike(DatedEvent date) {
        return date.evidence().sentence().equals(duty.rule().evidence().sentence())
                || Happening.of(date, null, words -> words)
                        .filter(Happening::isTold)
                        .filter(event -> Wording.related(event.words(), start.text()))
                        .isPresent();
    }

    /** The article’s day, or that of an entry into force to come; where something must be done before, that much later. */
    private LocalDate firstAfter(LocalDate from) {
        LocalDate force = scene().happenings().stream()
                .filter(event -> event.words().matches(scene().language().pattern("quiz.latest.force")))
                .map(Happening::first)
                .filter(from::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(from);
        return before ? force.plus(limit) : force;
    }

    private LocalDate lastAfter(LocalDate from) {
        return duty.others().stream()
                .flatMap(other -> other.norm().conditions().deadline().stream())
                .flatMap(other -> other.value().day().stream())
                .filter(from::isBefore)
                .min(Comparator.naturalOrder())
                .orElse(from.plusMonths(MONTHS_AHEAD));
    }

    /** The day that the limit leads to. */
    LocalDate limited(LocalDate day) {
        return before ? day.minus(limit) : day.plus(limit);
    }

    private Scene scene() {
        return duty.scene();
    }
}
