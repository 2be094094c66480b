package dateline.annotation.time;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dateline.annotation.Annotation.TimeMention;
import dateline.annotation.Mark;
import dateline.annotation.syntax.Grammar;
import dateline.annotation.syntax.QuotedStretches;
import dateline.annotation.syntax.Reading;
import dateline.annotation.syntax.Sentence;
import dateline.vocabulary.Event;
import dateline.vocabulary.Origin;
import dateline.vocabulary.Timex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds time expressions in articles of one language, resolves them, and tells what happens then. */
public final class TimeFinder {
    private final Sightings sightings;
    private final EventFinder events;

    /** Reads the grammar of the language. */
    public TimeFinder(Grammar grammar) {
        sightings = new Sightings(new TimeGrammar(grammar.language()), grammar.verbs());
        events = new EventFinder(grammar);
    }

    /**
     * The time mentions of an article, in reading order. An expression that hangs on a date that nobody knows, like
     * “hier” in an article without its publication date, has no value.
     */
    public List<TimeMention> find(Reading reading) {
        List<Sighting> all = sightings.in(reading);
        Story story = new Story(reading.article().published(), isHistory(all, reading));
        Map<Integer, Resolved> values = new TreeMap<>();
        for (int at = 0; at < all.size(); at++) {
            if (!all.get(at).isHeadline()) {
                put(at, resolved(all.get(at), story), values);
            }
        }
        Map<String, Resolved> weekdays = weekdays(all, values);
        for (int at = 0; at < all.size(); at++) {
            Sighting sighting = all.get(at);
            if (sighting.isHeadline()) {
                Optional<Resolved> same = sighting.expression().value("weekday").map(weekdays::get);
                put(at, same.or(() -> resolved(sighting, story)), values);
            }
        }
        List<TimeMention> mentions = new ArrayList<>();
        Map<Integer, List<TimeExpression>> bySentence = all.stream()
                .collect(groupingBy(one -> one.sentence().begin(), mapping(Sighting::expression, toList())));
        QuotedStretches quoted = new QuotedStretches(reading.text());
        values.forEach((at, found) -> {
            Sighting sighting = all.get(at);
            List<TimeExpression> times =
                    bySentence.getOrDefault(sighting.sentence().begin(), List.of());
            Event event = event(reading, sighting, times, found, quoted).orElse(null);
            mentions.add(new TimeMention(mark(reading, sighting, found, mentions.size() + 1), found.value(), event));
        });
        return mentions;
    }

    private static void put(int at, Optional<Resolved> resolved, Map<Integer, Resolved> values) {
        resolved.ifPresent(found -> values.put(at, found));
    }

    private static Optional<Resolved> resolved(Sighting sighting, Story story) {
        Sentence place = sighting.sentence();
        Optional<Resolved> resolved =
                TimeResolver.resolve(sighting.expression(), new Setting(story, place, sighting.tense()));
        resolved.ifPresent(found -> {
            Timex value = found.value();
            if (value != null && !sighting.aside()) {
                story.add(value, place, found.own());
            }
        });
        return resolved;
    }

    /** What the first bare mention of each weekday in the body stands for. */
    private static Map<String, Resolved> weekdays(List<Sighting> all, Map<Integer, Resolved> values) {
        Map<String, Resolved> found = new HashMap<>();
        values.forEach((at, resolved) -> {
            if (all.get(at).isBareWeekday()) {
                all.get(at).expression().value("weekday").ifPresent(day -> found.putIfAbsent(day, resolved));
            }
        });
        return found;
    }

    /** Whether more dates name years long gone than days around the publication. */
    private static boolean isHistory(List<Sighting> all, Reading reading) {
        LocalDate published = reading.article().published();
        int now = published == null ? Integer.MAX_VALUE : published.getYear();
        long past = all.stream().filter(one -> one.isLongBefore(now)).count();
        long near = all.stream()
                .filter(one -> !one.isLongBefore(now) && one.isNear())
                .count();
        return past >= 3 && past > 2 * near;
    }

    private Optional<Event> event(
            Reading reading, Sighting sighting, List<TimeExpression> times, Resolved resolved, QuotedStretches quoted) {
        Timex value = resolved.value();
        if (value == null || value.firstDay().isEmpty()) {
            return Optional.empty();
        }
        return events.event(
                reading,
                sighting,
                times,
                value,
                quoted.holds(sighting.expression().begin()));
    }

    private static Mark mark(Reading reading, Sighting sighting, Resolved resolved, int number) {
        TimeExpression expression = sighting.expression();
        return new Mark(
                "t" + number,
                reading.span(expression.begin(), expression.end()),
                reading.words(expression.begin(), expression.end()),
                Origin.SUGGESTED,
                resolved.confidence());
    }
}
