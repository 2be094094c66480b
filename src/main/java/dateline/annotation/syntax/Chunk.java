package dateline.annotation.syntax;

/**
 * Words of a sentence that belong together.
 *
 * @param from index of the first word
 * @param to index after the last word
 */
public record Chunk(int from, int to) {
    public Chunk {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("Not a chunk: [" + from + ", " + to + ")");
        }
    }

    /** Number of words. */
    public int length() {
        return to - from;
    }
}
