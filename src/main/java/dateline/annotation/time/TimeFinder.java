package dateline.annotation.time;

import dateline.annotation.Annotation.TimeMention;
import dateline.annotation.Mark;
import dateline.annotation.syntax.Reading;
import dateline.annotation.syntax.Sentence;
import dateline.annotation.syntax.Tense;
import dateline.annotation.syntax.Tokens;
import dateline.annotation.syntax.Verbs;
import dateline.language.Language;
import dateline.vocabulary.Origin;
import dateline.vocabulary.Timex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds time expressions in articles of one language, resolves them, and tells what happens then. */
public final class TimeFinder {
    private final TimeGrammar grammar;
    private final Verbs verbs;
    private final DayHours hours;

    /** Reads the grammar of the language. */
    public TimeFinder(Language language) {
        grammar = new TimeGrammar(language);
        verbs = new Verbs(language);
        hours = new DayHours(grammar.lexicon());
    }

    /** An expression, the sentence that it stands in, and the tense of the verb that it hangs on. */
    private record Sighting(TimeExpression expression, Sentence sentence, Optional<Tense> tense) {}

    /**
     * The time mentions of an article, in reading order. An expression that hangs on a date that nobody knows, like
     * “hier” in an article without its publication date, has no value.
     */
    public List<TimeMention> find(Reading reading) {
        List<Sighting> sightings = sightings(reading);
        Story story = new Story(reading.article().published(), isHistory(sightings, reading));
        List<TimeMention> mentions = new ArrayList<>();
        for (Sighting sighting : sightings) {
            Setting setting = new Setting(story, sighting.sentence.paragraph(), sighting.tense);
            TimeExpression expression = sighting.expression;
            TimeResolver.resolve(expression, setting).ifPresent(resolved -> {
                Timex value = resolved.value();
                if (value != null && !isAside(expression, sighting.sentence)) {
                    story.add(value, sighting.sentence.paragraph(), resolved.own());
                }
                mentions.add(new TimeMention(mark(reading, expression, resolved, mentions.size()), value, null));
            });
        }
        return mentions;
    }

    private List<Sighting> sightings(Reading reading) {
        List<Sighting> found = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            Bareness bareness = new Bareness(grammar.lexicon(), reading, sentence);
            List<TimeExpression> all = grammar.expressions(Tokens.of(reading, sentence));
            for (TimeExpression expression : hours.joined(all, sentence)) {
                if (bareness.accepts(expression)) {
                    found.add(new Sighting(expression, sentence, tense(expression, sentence)));
                }
            }
        }
        return found;
    }

    /** Whether the date only tells which thing is meant, like “la loi du 6 janvier 1978”: the story does not go there. */
    private boolean isAside(TimeExpression expression, Sentence sentence) {
        int at = sentence.indexAt(expression.begin()) - 1;
        boolean tied =
                at > 0 && grammar.lexicon().has("of", sentence.words().get(at).key());
        return tied
                && !grammar.lexicon().has("part", sentence.words().get(at - 1).key());
    }

    private Optional<Tense> tense(TimeExpression expression, Sentence sentence) {
        if (expression.says("past")) {
            return Optional.of(Tense.PAST);
        }
        Optional<Tense> tense = verbs.tenseAround(
                sentence, sentence.indexAt(expression.begin()), sentence.indexAt(expression.end() - 1) + 1);
        return expression.says("limit") ? tense.filter(Tense.PAST::equals).or(() -> Optional.of(Tense.FUTURE)) : tense;
    }

    /** Whether more dates name years long gone than days around the publication. */
    private static boolean isHistory(List<Sighting> sightings, Reading reading) {
        LocalDate published = reading.article().published();
        int now = published == null ? Integer.MAX_VALUE : published.getYear();
        int past = 0;
        int near = 0;
        for (Sighting sighting : sightings) {
            Optional<Integer> year = sighting.expression.number("year");
            if (year.isPresent() && now - year.get() > 1) {
                past++;
            } else if (year.isPresent() || sighting.expression.says("now") || isWeekday(sighting.expression)) {
                near++;
            }
        }
        return past >= 3 && past > 2 * near;
    }

    private static boolean isWeekday(TimeExpression expression) {
        return expression.kind().equals("date")
                && expression.found().size() == 1
                && expression.value("weekday").isPresent();
    }

    private static Mark mark(Reading reading, TimeExpression expression, Resolved resolved, int number) {
        return new Mark(
                "t" + (number + 1),
                reading.span(expression.begin(), expression.end()),
                reading.words(expression.begin(), expression.end()),
                Origin.SUGGESTED,
                resolved.confidence());
    }
}
