package dateline.article;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text with its metadata.
 *
 * @param id readable key of lower-case letters, digits and hyphens
 * @param title headline
 * @param language BCP 47 tag of the text: {@code fr}, {@code en}
 * @param published publication date, the anchor of relative dates; null while nobody knows it
 * @param source who published or wrote it, as one line ready to print; empty when unknown
 * @param text body, without the title
 */
public record Article(
        String id, String title, String language, @Nullable LocalDate published, String source, ArticleText text) {
    public Article {
        if (!id.matches("[a-z0-9][a-z0-9-]{0,79}")) {
            throw new IllegalArgumentException("Not an article id: " + id);
        }
    }

    /** The sentences of the text, in reading order; each lies within one paragraph. */
    public List<TextSpan> sentences() {
        return SentenceSplitter.split(text, language);
    }
}
