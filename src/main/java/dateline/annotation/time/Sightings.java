package dateline.annotation.time;

import dateline.annotation.syntax.Reading;
import dateline.annotation.syntax.Sentence;
import dateline.annotation.syntax.Tense;
import dateline.annotation.syntax.Tokens;
import dateline.annotation.syntax.Verbs;
import dateline.annotation.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the time expressions of a text and looks at the words around them. */
final class Sightings {
    private final TimeGrammar grammar;
    private final Verbs verbs;
    private final DayHours hours;

    Sightings(TimeGrammar grammar, Verbs verbs) {
        this.grammar = grammar;
        this.verbs = verbs;
        hours = new DayHours(grammar.lexicon());
    }

    /** All expressions of a text, in reading order. */
    List<Sighting> in(Reading reading) {
        List<Sighting> found = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            Bareness bareness = new Bareness(grammar.lexicon(), reading, sentence);
            List<TimeExpression> all = hours.joined(grammar.expressions(Tokens.of(reading, sentence)), sentence);
            boolean usual = !all.isEmpty() && isUsual(sentence);
            for (TimeExpression expression : all) {
                if (bareness.accepts(expression)) {
                    TimeExpression meant = usual ? expression.everyYear() : expression;
                    found.add(sighting(meant, sentence, found.isEmpty() ? null : found.get(found.size() - 1)));
                }
            }
        }
        return found;
    }

    /** “Mercredi et jeudi” are of one tense: what is joined to the time before takes it from there. */
    private Sighting sighting(TimeExpression expression, Sentence sentence, @Nullable Sighting before) {
        boolean joined = before != null
                && before.sentence().equals(sentence)
                && isJoined(before.expression(), expression, sentence);
        return joined && before != null
                ? new Sighting(expression, sentence, before.tense(), before.aside())
                : new Sighting(expression, sentence, tense(expression, sentence), isAside(expression, sentence));
    }

    private boolean isJoined(TimeExpression left, TimeExpression right, Sentence sentence) {
        int from = sentence.indexAt(left.end() - 1) + 1;
        int to = sentence.indexAt(right.begin());
        return to > from
                && to - from <= 2
                && sentence.words().subList(from, to).stream()
                        .allMatch(word -> grammar.lexicon().has("chain", word.key()));
    }

    private boolean isUsual(Sentence sentence) {
        return sentence.words().stream().anyMatch(word -> grammar.lexicon().has("usual", word.key()));
    }

    private boolean isAside(TimeExpression expression, Sentence sentence) {
        int at = sentence.indexAt(expression.begin()) - 1;
        if (at < 1) {
            return false;
        }
        Word before = sentence.words().get(at);
        boolean tied = grammar.lexicon().has("of", before.key())
                && !grammar.lexicon().has("part", sentence.words().get(at - 1).key());
        return tied || before.text().equals("(") || isBesideParticiple(sentence, at + 1);
    }

    /** Whether the time belongs to a participle that only describes something: “le barrage, construit en 1974”. */
    private boolean isBesideParticiple(Sentence sentence, int at) {
        return verbs.governor(sentence, at, at + 1)
                .filter(verb -> verb < at && verbs.isParticiple(sentence, verb))
                .isPresent();
    }

    private Optional<Tense> tense(TimeExpression expression, Sentence sentence) {
        if (expression.says("past")) {
            return Optional.of(Tense.PAST);
        }
        Optional<Tense> tense = verbs.tenseAround(
                sentence, sentence.indexAt(expression.begin()), sentence.indexAt(expression.end() - 1) + 1);
        return expression.says("limit") ? tense.filter(Tense.PAST::equals).or(() -> Optional.of(Tense.FUTURE)) : tense;
    }
}
