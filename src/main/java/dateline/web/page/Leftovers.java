package dateline.web.page;

import dateline.article.Article;
import dateline.article.Cleaning;
import dateline.article.TextSpan;
import dateline.library.AnnotatedArticle;
import java.time.LocalDate;
import java.util.List;

/**
 * What a teacher can still say about an article that she brought: its details, and what was left out of its text.
 *
 * @param revision the revision that her changes are based on
 * @param published ISO date, or empty while unknown
 * @param pieces what was left out, in reading order
 */
record Leftovers(long revision, String title, String published, String source, List<Piece> pieces) {
    private static final int LONGEST = 400;

    /**
     * A stretch that was left out.
     *
     * @param begin first code point in the brought text
     * @param reason key of the words for what it is
     */
    record Piece(int begin, String reason, String words) {}

    static Leftovers of(AnnotatedArticle known, Cleaning cleaning) {
        Article article = known.article();
        LocalDate published = article.published();
        List<Piece> pieces = cleaning.dropped().stream()
                .map(dropped -> new Piece(
                        dropped.span().begin(), Words.keyOf(dropped.reason()), words(cleaning, dropped.span())))
                .toList();
        return new Leftovers(
                known.revision(),
                article.title(),
                published == null ? "" : published.toString(),
                article.source(),
                pieces);
    }

    /** The same in other words, for somebody who has written them already. */
    Leftovers saying(String otherTitle, String otherPublished, String otherSource) {
        return new Leftovers(revision, otherTitle, otherPublished, otherSource, pieces);
    }

    /** Whether relative dates have nothing to be counted from. */
    public boolean undated() {
        return published.isEmpty();
    }

    private static String words(Cleaning cleaning, TextSpan span) {
        String words = cleaning.brought().slice(span).strip();
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    }
}
