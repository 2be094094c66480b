package dateline.annotation.syntax;

import dateline.article.Article;
import dateline.article.TextSpan;
import dateline.language.Language;
import java.util.List;

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

    /** The words of the text between two UTF-16 offsets. */
    public String words(int begin, int end) {
        return text().substring(begin, end);
    }

    /** The span in code points of what stands between two UTF-16 offsets. */
    public TextSpan span(int begin, int end) {
        return article.text().spanOfUtf16(begin, end);
    }
}
