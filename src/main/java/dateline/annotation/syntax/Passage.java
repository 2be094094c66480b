package dateline.annotation.syntax;

import dateline.annotation.Annotation.TimeMention;
import dateline.annotation.Mark;
import dateline.vocabulary.Timex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A sentence with the times found in it.
 *
 * @param times in reading order, as word indices
 * @param quotes the stretches of the article in quotation marks
 */
public record Passage(Reading reading, Sentence sentence, List<Time> times, QuotedStretches quotes) {
    /** The sentences of an article, each with its own of these times; times without a value are left out. */
    public static List<Passage> all(Reading reading, List<TimeMention> times) {
        List<Passage> passages = new ArrayList<>();
        List<TimeMention> dated = times.stream()
                .filter(time -> time.value() != null)
                .sorted(Comparator.comparing(time -> time.mark().span()))
                .toList();
        String text = reading.text();
        QuotedStretches quotes = new QuotedStretches(text);
        int next = 0;
        int point = 0;
        int unit = 0;
        for (Sentence sentence : reading.sentences()) {
            List<Time> own = new ArrayList<>();
            while (next < dated.size()) {
                Mark mark = dated.get(next).mark();
                int begin = text.offsetByCodePoints(unit, mark.span().begin() - point);
                if (begin >= sentence.end()) {
                    break;
                }
                point = mark.span().begin();
                unit = begin;
                int end = begin + mark.quote().length();
                if (begin >= sentence.begin() && end <= sentence.end()) {
                    Timex value = Objects.requireNonNull(dated.get(next).value());
                    own.add(new Time(sentence.indexAt(begin), sentence.indexAt(end - 1) + 1, value));
                }
                next++;
            }
            passages.add(new Passage(reading, sentence, own, quotes));
        }
        return passages;
    }

    /**
     * A time expression.
     *
     * @param from index of its first word
     * @param to index after its last word
     */
    public record Time(int from, int to, Timex value) {}

    /** The words of the sentence. */
    public List<Word> words() {
        return sentence.words();
    }

    /** The word at this index. */
    public Word word(int at) {
        return sentence.words().get(at);
    }

    /** Number of words. */
    public int size() {
        return sentence.words().size();
    }

    /** Whether one of these marks stands at this index; false outside of the sentence. */
    public boolean isMark(int at, String marks) {
        return at >= 0 && at < size() && marks.contains(word(at).text());
    }

    /** The time that begins at this word. */
    public Optional<Time> timeAt(int at) {
        int index = indexAt(at);
        return index >= 0 && times.get(index).from() == at ? Optional.of(times.get(index)) : Optional.empty();
    }

    /** Whether a time covers this word. */
    public boolean isTime(int at) {
        int index = indexAt(at);
        return index >= 0 && at < times.get(index).to();
    }

    /** Index of the last time that begins at this word or before it; -1 where there is none. */
    private int indexAt(int at) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).from() <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** Whether the word stands in quotation marks. */
    public boolean isQuoted(int at) {
        return quotes.holds(word(at).begin());
    }
}
