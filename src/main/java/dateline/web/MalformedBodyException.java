package dateline.web;

/** A body that should be a JSON object and is none. */
public final class MalformedBodyException extends RuntimeException {
    private final int line;
    private final int column;

    /** Where reading had to stop; both counted from 1. */
    public MalformedBodyException(int line, int column) {
        super("Malformed JSON at line " + line + ", column " + column);
        this.line = line;
        this.column = column;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
