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
 * A sentence in which a rule may stand, with the times found in it.
 *
 * @param times in reading order, as word indices
 */
public record Passage(Reading reading, Sentence sentence, List<Time> times) {
    /** The sentences of an article, each with its own of these times; times without a value are left out. */
    public static List<Passage> all(Reading reading, List<TimeMention> times) {
        List<Passage> passages = new ArrayList<>();
        List<TimeMention> dated = times.stream()
                .filter(time -> time.value() != null)
                .sorted(Comparator.comparing(time -> time.mark().span()))
                .toList();
        String text = reading.text();
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
            passages.add(new Passage(reading, sentence, own));
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

    public List<Word> words() {
        return sentence.words();
    }

    public Word word(int at) {
        return sentence.words().get(at);
    }

    public int size() {
        return sentence.words().size();
    }

    public boolean isMark(int at, String marks) {
        return at >= 0 && at < size() && marks.contains(word(at).text());
    }

    /** The time that begins at this word. */
    public Optional<Time> timeAt(int at) {
        return times.stream().filter(time -> time.from() == at).findFirst();
    }

    /** Whether a time covers this word. */
    public boolean isTime(int at) {
        return times.stream().anyMatch(time -> time.from() <= at && at < time.to());
    }

    /** Whether the word stands in quotation marks that open before it in its paragraph. */
    public boolean isQuoted(int at) {
        String text = reading.text();
        int paragraph = text.lastIndexOf('\n', word(at).begin()) + 1;
        String before = text.substring(paragraph, word(at).begin());
        long straight = before.chars().filter(one -> one == '"').count();
        return before.lastIndexOf('«') > before.lastIndexOf('»')
                || before.lastIndexOf('“') > before.lastIndexOf('”')
                || straight % 2 == 1;
    }
}
