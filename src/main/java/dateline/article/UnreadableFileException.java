package dateline.article;

/** A brought file of which no text can be had. */
public final class UnreadableFileException extends RuntimeException {
    private final Reason reason;

    /** Why; each has its sentence in the message files, key {@code file.<name>}. */
    public enum Reason {
        /** There is no text in it. */
        EMPTY,
        /** It is larger than {@link ArticleReader#MOST_BYTES}, or grows beyond measure when unpacked. */
        TOO_LARGE,
        /** It is neither text nor one of the kinds that can be read. */
        UNKNOWN_KIND,
        /** It asks for a password. */
        ENCRYPTED,
        /** Its pages are pictures. */
        SCAN,
        /** It is of a known kind but broken. */
        BROKEN
    }

    public UnreadableFileException(Reason reason) {
        super("No text can be read: " + reason);
        this.reason = reason;
    }

    public UnreadableFileException(Reason reason, Throwable cause) {
        super("No text can be read: " + reason, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
