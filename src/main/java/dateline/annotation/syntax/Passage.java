package dateline.annotation.syntax;

import dateline.annotation.Annotation.TimeMention;
import dateline.article.TextSpan;
import dateline.vocabulary.Timex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<Integer, List<Time>> byBegin = new HashMap<>();
        times.stream()
                .filter(time -> time.value() != null)
                .sorted(Comparator.comparing(time -> time.mark().span()))
                .forEach(time -> reading.sentenceAt(time.mark().span())
                        .ifPresent(sentence -> byBegin.computeIfAbsent(sentence.begin(), fresh -> new ArrayList<>())
                                .add(time(reading, sentence, time))));
        QuotedStretches quotes = new QuotedStretches(reading.text());
        return reading.sentences().stream()
                .map(sentence ->
                        new Passage(reading, sentence, byBegin.getOrDefault(sentence.begin(), List.of()), quotes))
                .toList();
    }

    private static Time time(Reading reading, Sentence sentence, TimeMention mention) {
        TextSpan span = mention.mark().span();
        return new Time(
                sentence.indexAt(reading.unitAt(span.begin())),
                sentence.indexAt(reading.unitAt(span.end()) - 1) + 1,
                Objects.requireNonNull(mention.value()));
    }

    /**
     * A time expression.
     *
     * @param from index of its first word
     * @param to index after its last word
     */
    public record Time(int from, int to, Timex value) {}

    /** Its words, to be written again with some left out. */
    public Wording wording() {
        return new Wording(reading, sentence);
    }

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
