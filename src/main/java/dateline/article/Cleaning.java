package dateline.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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

    /** Nothing is left out. */
    public static Cleaning none(ArticleText text) {
        return new Cleaning(text, List.of());
    }

    /** The text of the article: what is left, paragraphs between single line feeds. */
    public ArticleText kept() {
        int[] points = brought.toString().codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int offset : offsets()) {
            text.appendCodePoint(points[offset]);
        }
        return new ArticleText(text.toString());
    }

    /** Where a span of the kept text stands in another cleaning of the same brought text; empty where it is left out. */
    public Optional<TextSpan> moved(TextSpan span, Cleaning other) {
        int[] here = offsets();
        int[] there = other.offsets();
        if (span.end() > here.length) {
            return Optional.empty();
        }
        int begin = Arrays.binarySearch(there, here[span.begin()]);
        int last = Arrays.binarySearch(there, here[span.end() - 1]);
        return begin < 0 || last < begin ? Optional.empty() : Optional.of(new TextSpan(begin, last + 1));
    }

    /** For each code point of the kept text its place in the brought one; that of the line feed after a paragraph too. */
    private int[] offsets() {
        List<Integer> offsets = new ArrayList<>();
        for (TextSpan paragraph : brought.paragraphs()) {
            List<Integer> left = leftOf(paragraph);
            if (!left.isEmpty()) {
                if (!offsets.isEmpty()) {
                    offsets.add(lineFeedBefore(paragraph));
                }
                offsets.addAll(left);
            }
        }
        return offsets.stream().mapToInt(Integer::intValue).toArray();
    }

    /** A paragraph follows a line feed, unless it is the first. */
    private static int lineFeedBefore(TextSpan paragraph) {
        return paragraph.begin() - 1;
    }

    private List<Integer> leftOf(TextSpan paragraph) {
        List<TextSpan> gone =
                dropped.stream().map(Dropped::span).filter(paragraph::overlaps).toList();
        int[] points = brought.slice(paragraph).codePoints().toArray();
        List<Integer> left = new ArrayList<>();
        for (int index = 0; index < points.length; index++) {
            TextSpan point = new TextSpan(paragraph.begin() + index, paragraph.begin() + index + 1);
            boolean leading = left.isEmpty() && Character.isWhitespace(points[index]);
            if (!leading && gone.stream().noneMatch(span -> span.contains(point))) {
                left.add(point.begin());
            }
        }
        while (!left.isEmpty() && Character.isWhitespace(points[left.get(left.size() - 1) - paragraph.begin()])) {
            left.remove(left.size() - 1);
        }
        return left;
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
}
