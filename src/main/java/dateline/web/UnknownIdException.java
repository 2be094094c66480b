package dateline.web;

/** Nothing has this id, or no longer. */
public final class UnknownIdException extends RuntimeException {
    private final Kind kind;

    /** What was looked for. */
    public enum Kind {
        ARTICLE,
        QUIZ
    }

    public UnknownIdException(Kind kind, String id) {
        super("No " + kind + " " + id);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
