package dateline.annotation.rule;

import dateline.annotation.syntax.Reading;
import dateline.annotation.syntax.Sentence;
import dateline.annotation.syntax.Word;
import dateline.vocabulary.Timex;
import java.util.List;
import java.util.Optional;

/**
 * A sentence in which a rule may stand, with the times found in it.
 *
 * @param times in reading order, as word indices
 */
record Ground(Reading reading, Sentence sentence, List<Time> times) {

    /**
     * A time expression.
     *
     * @param from index of its first word
     * @param to index after its last word
     */
    record Time(int from, int to, Timex value) {}

    List<Word> words() {
        return sentence.words();
    }

    Word word(int at) {
        return sentence.words().get(at);
    }

    int size() {
        return sentence.words().size();
    }

    boolean isMark(int at, String marks) {
        return at >= 0 && at < size() && marks.contains(word(at).text());
    }

    /** The time that begins at this word. */
    Optional<Time> timeAt(int at) {
        return times.stream().filter(time -> time.from() == at).findFirst();
    }

    /** Whether a time covers this word. */
    boolean isTime(int at) {
        return times.stream().anyMatch(time -> time.from() <= at && at < time.to());
    }
}
