package dateline.article;

/**
 * A stretch of an article’s text: half-open, in Unicode code points.
 *
 * @param begin offset of the first code point
 * @param end offset after the last code point
 */
public record TextSpan(int begin, int end) implements Comparable<TextSpan> {
    public TextSpan {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("Not a span: [" + begin + ", " + end + ")");
        }
    }

    /** Number of code points. */
    public int length() {
        return end - begin;
    }

    /** Whether the other span lies wholly inside this one. */
    public boolean contains(TextSpan other) {
        return begin <= other.begin && other.end <= end;
    }

    /** Whether the two share at least one code point. */
    public boolean overlaps(TextSpan other) {
        return begin < other.end && other.begin < end;
    }

    /** In reading order; of two that begin together the longer one first. */
    @Override
    public int compareTo(TextSpan other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(other.end, end);
    }
}
