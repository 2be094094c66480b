package dateline.annotation.syntax;

import java.util.List;

/**
 * A sentence and its words.
 *
 * @param words in reading order; never empty
 * @param paragraph number of its paragraph, from 1
 */
public record Sentence(List<Word> words, int paragraph) {
    public Sentence {
        words = List.copyOf(words);
    }

    /** Offset of its first UTF-16 unit in the article’s text. */
    public int begin() {
        return words.get(0).begin();
    }

    /** Offset after its last UTF-16 unit. */
    public int end() {
        return words.get(words.size() - 1).end();
    }

    /** Index of the first word that ends after this offset; the number of words where there is none. */
    public int indexAt(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether it ends like a sentence rather than like a headline or a caption. */
    public boolean isClosed() {
        for (int at = words.size() - 1; at >= 0; at--) {
            String mark = words.get(at).text();
            if (".!?…:;".contains(mark)) {
                return true;
            }
            if (words.get(at).isWord()) {
                return mark.endsWith(".");
            }
        }
        return false;
    }
}
