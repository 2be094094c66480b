package dateline.annotation.time;

import dateline.annotation.Annotation.TimeMention;
import dateline.annotation.Mark;
import dateline.annotation.syntax.Reading;
import dateline.annotation.syntax.Sentence;
import dateline.annotation.syntax.Verbs;
import dateline.language.Language;
import dateline.vocabulary.Origin;
import dateline.vocabulary.Timex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds time expressions in articles of one language, resolves them, and tells what happens then. */
public final class TimeFinder {
    private final Sightings sightings;

    /** Reads the grammar of the language. */
    public TimeFinder(Language language) {
        sightings = new Sightings(new TimeGrammar(language), new Verbs(language));
    }

    /**
     * The time mentions of an article, in reading order. An expression that hangs on a date that nobody knows, like
     * “hier” in an article without its publication date, has no value.
     */
    public List<TimeMention> find(Reading reading) {
        List<Sighting> all = sightings.in(reading);
        Story story = new Story(reading.article().published(), isHistory(all, reading));
        Map<Integer, Resolved> values = new TreeMap<>();
        List<Sighting> headlines = all.stream().filter(Sighting::isHeadline).toList();
        for (Sighting sighting : all) {
            if (!sighting.isHeadline()) {
                resolved(sighting, story).ifPresent(found -> values.put(all.indexOf(sighting), found));
            }
        }
        for (Sighting headline : headlines) {
            sameWeekday(headline, all, values)
                    .or(() -> resolved(headline, story))
                    .ifPresent(found -> values.put(all.indexOf(headline), found));
        }
        List<TimeMention> mentions = new ArrayList<>();
        values.forEach((at, found) -> mentions.add(mention(reading, all.get(at), found, mentions.size() + 1)));
        return mentions;
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

    private static Optional<Resolved> sameWeekday(
            Sighting headline, List<Sighting> all, Map<Integer, Resolved> values) {
        Optional<String> weekday = headline.expression().value("weekday");
        return values.entrySet().stream()
                .filter(entry -> all.get(entry.getKey()).isBareWeekday())
                .filter(entry ->
                        all.get(entry.getKey()).expression().value("weekday").equals(weekday))
                .min(Comparator.comparing(Map.Entry::getKey))
                .map(Map.Entry::getValue);
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

    private static TimeMention mention(Reading reading, Sighting sighting, Resolved resolved, int number) {
        TimeExpression expression = sighting.expression();
        Mark mark = new Mark(
                "t" + number,
                reading.span(expression.begin(), expression.end()),
                reading.words(expression.begin(), expression.end()),
                Origin.SUGGESTED,
                resolved.confidence());
        return new TimeMention(mark, resolved.value(), null);
    }
}
