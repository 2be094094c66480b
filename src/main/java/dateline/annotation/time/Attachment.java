package dateline.annotation.time;

import dateline.annotation.syntax.NounPhrases;
import dateline.annotation.syntax.Sentence;
import dateline.annotation.syntax.Word;
import java.util.List;

/** How a time hangs in its sentence: whether something happens at it, or it is only a limit, a span or part of a name. */
final class Attachment {
    /** “D’ici à la”, “before the end of”: how far words that lead to a time may stand before it. */
    private static final int REACH = 4;

    private final NounPhrases phrases;

    Attachment(NounPhrases phrases) {
        this.phrases = phrases;
    }

    /**
     * Whether the event of the clause lies at this time.
     *
     * @param time the expression
     * @param times all expressions of the same sentence
     */
    boolean isAt(Sentence sentence, TimeExpression time, List<TimeExpression> times) {
        int begin = sentence.indexAt(time.begin());
        return !isTied(sentence, begin)
                && !time.says("limit")
                && !isLimit(sentence, begin)
                && times.stream().noneMatch(other -> isRange(sentence, time, other) || isRange(sentence, other, time));
    }

    /** “La réunion de vendredi”: the time belongs to the noun, not to the clause. */
    private boolean isTied(Sentence sentence, int begin) {
        int before = begin - 1;
        while (before > 0 && sentence.words().get(before).is("DET")) {
            before--;
        }
        return before > 0
                && phrases.is("of", sentence.words().get(before))
                && sentence.words().get(before - 1).is("NOUN", "PROPN", "ADJ");
    }

    /** “Avant le 30 juin”, “depuis mars”: something happens before it or since then. */
    private boolean isLimit(Sentence sentence, int begin) {
        for (int at = begin - 1; at >= Math.max(0, begin - REACH); at--) {
            Word word = sentence.words().get(at);
            if (phrases.is("limit", word)) {
                return true;
            }
            if (!phrases.is("before", word) || phrases.is("comma", word)) {
                return false;
            }
        }
        return false;
    }

    /** “Du 3 avril au 5 mai”, “between 1949 and 1961”. */
    private boolean isRange(Sentence sentence, TimeExpression first, TimeExpression last) {
        int open = sentence.indexAt(first.begin()) - 1;
        int from = sentence.indexAt(first.end() - 1) + 1;
        int to = sentence.indexAt(last.begin());
        boolean linked = to > from
                && to - from <= 2
                && sentence.words().subList(from, to).stream().anyMatch(word -> phrases.is("through", word));
        return linked && open >= 0 && phrases.is("span", sentence.words().get(open));
    }
}
