package dateline.annotation.name;

/**
 * A row of tokens: half-open, counted in tokens of the whole article.
 *
 * @param from number of the first token
 * @param to number after the last token
 */
public record Stretch(int from, int to) {
    public Stretch {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("Not a stretch: [" + from + ", " + to + ")");
        }
    }

    public int length() {
        return to - from;
    }

    public boolean has(int token) {
        return from <= token && token < to;
    }

    public boolean overlaps(Stretch other) {
        return from < other.to && other.from < to;
    }

    public boolean contains(Stretch other) {
        return from <= other.from && other.to <= to;
    }
}
