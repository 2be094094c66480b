package dateline.annotation.syntax;

import dateline.article.Article;
import dateline.article.TextSpan;
import dateline.language.Language;
import java.util.List;
import java.util.Optional;

/**
 * An article as its finders read it.
 *
 * @param sentences in reading order
 */
public record Reading(Article article, Language language, List<Sentence> sentences) {
    public Reading {
        sentences = List.copyOf(sentences);
    }

    /** The whole text, whose UTF-16 offsets the words carry. */
    public String text() {
        return article.text().toString();
    }

    /** The UTF-16 offset of a code point. */
    public int unitAt(int point) {
        return article.text().utf16At(point);
    }

    /** The sentence that holds the whole span, in code points. */
    public Optional<Sentence> sentenceAt(TextSpan span) {
        int begin = unitAt(span.begin());
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).begin() <= begin) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && unitAt(span.end()) <= sentences.get(low - 1).end()
                ? Optional.of(sentences.get(low - 1))
                : Optional.empty();
    }

    /** The words of the text between two UTF-16 offsets. */
    public String words(int begin, int end) {
        return text().substring(begin, end);
    }

    /** The span in code points of what stands between two UTF-16 offsets. */
    public TextSpan span(int begin, int end) {
        return article.text().spanOfUtf16(begin, end);
    }
}
