package dateline.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A brought text, and what of it is left out of the article.
 *
 * <p>Nothing is lost: {@link #brought()} stays whole, and leaving out can be taken back piece by piece.
 *
 * @param brought the text as it was brought
 * @param dropped what is left out, in reading order, without overlap
 */
public record Cleaning(ArticleText brought, List<Dropped> dropped) {
    public Cleaning {
        dropped = dropped.stream()
                .sorted((one, other) -> one.span().compareTo(other.span()))
                .toList();
        for (int next = 1; next < dropped.size(); next++) {
            if (dropped.get(next - 1).span().overlaps(dropped.get(next).span())) {
                throw new IllegalArgumentException("Dropped twice: " + dropped.get(next));
            }
        }
    }

    /** The text of the article: what is left, paragraphs between single line feeds. */
    public ArticleText kept() {
        List<String> paragraphs = new ArrayList<>();
        for (TextSpan paragraph : brought.paragraphs()) {
            String left = leftOf(paragraph).strip();
            if (!left.isEmpty()) {
                paragraphs.add(left);
            }
        }
        return new ArticleText(String.join("\n", paragraphs));
    }

    /** The date in a dropped line that says when the article was published; a guess. */
    public Optional<LocalDate> publicationDate() {
        return dropped.stream()
                .filter(piece -> piece.reason() == Dropped.Reason.BYLINE)
                .flatMap(piece -> PublicationLine.in(brought.slice(piece.span())).stream())
                .findFirst();
    }

    /** The same with everything brought back that begins at this code point. */
    public Cleaning withBack(int begin) {
        return new Cleaning(
                brought,
                dropped.stream().filter(piece -> piece.span().begin() != begin).toList());
    }

    private String leftOf(TextSpan paragraph) {
        StringBuilder left = new StringBuilder();
        int from = paragraph.begin();
        for (Dropped piece : dropped) {
            TextSpan span = piece.span();
            if (span.overlaps(paragraph)) {
                append(left, from, Math.max(from, span.begin()));
                from = Math.min(paragraph.end(), span.end());
            }
        }
        append(left, from, paragraph.end());
        return left.toString();
    }

    private void append(StringBuilder left, int begin, int end) {
        if (begin < end) {
            left.append(brought.slice(new TextSpan(begin, end)));
        }
    }
}
