package dateline.annotation.syntax;

import java.util.BitSet;
import java.util.List;

/** Writes words of a sentence again, some of them left out. */
public final class Wording {
    private static final String QUOTES = "«»“”\"";

    private final Reading reading;
    private final Sentence sentence;
    private final BitSet left = new BitSet();

    /** All words of the sentence are kept at first. */
    public Wording(Reading reading, Sentence sentence) {
        this.reading = reading;
        this.sentence = sentence;
    }

    /** Leaves out the words at {@code [from, to)}. */
    public Wording without(int from, int to) {
        left.set(from, to);
        return this;
    }

    /** Whether the word at this index is kept. */
    public boolean keeps(int at) {
        return !left.get(at);
    }

    /** What is kept of the words at {@code [from, to)}, a small letter first but in names, no mark at the end. */
    public String of(int from, int to) {
        List<Word> words = sentence.words();
        StringBuilder text = new StringBuilder();
        int last = -1;
        for (int at = from; at < to; at++) {
            if (!left.get(at)) {
                text.append(last < 0 ? "" : last == at - 1 ? gap(words.get(last), words.get(at)) : " ");
                text.append(words.get(at).text());
                last = at;
            }
        }
        String clean = clean(text.toString());
        int first = left.nextClearBit(from);
        return first < to && isCommon(words.get(first), first) ? lowered(clean) : clean;
    }

    private String gap(Word before, Word after) {
        return after.begin() > before.end() ? reading.words(before.end(), after.begin()) : "";
    }

    private String clean(String words) {
        boolean open = words.chars().filter(one -> QUOTES.indexOf(one) >= 0).count() % 2 > 0
                || words.contains("«") != words.contains("»");
        String text = open ? words.replaceAll("[«“\"]\\h*|\\h*[»”]", "") : words;
        return text.replaceAll("\\h+([,.])", "$1")
                .replaceAll("(,\\h*)+,", ",")
                .replaceAll(" {2,}", " ")
                .replaceAll("^[\\h,;:.–—-]+|[\\h,;:–—-]+$", "")
                .replaceAll("(?<!\\.\\p{L})[\\h.]+$", "");
    }

    /** Whether a capital letter is there only because the sentence begins. */
    private boolean isCommon(Word word, int at) {
        boolean acronym =
                word.text().length() > 1 && Character.isUpperCase(word.text().charAt(1));
        boolean named = at + 1 < sentence.words().size()
                && sentence.words().get(at + 1).isCapitalised()
                && !word.is("DET", "ADP", "ADP+DET");
        if (at > 0 || acronym || named || word.is("PROPN", "X")) {
            return false;
        }
        return !word.is("NOUN") || word.key().endsWith("s") || reading.text().contains(" " + word.key());
    }

    private String lowered(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toLowerCase(reading.language().locale()) + text.substring(1);
    }
}
