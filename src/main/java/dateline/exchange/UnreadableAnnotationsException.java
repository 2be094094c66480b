package dateline.exchange;

/** A file of annotations that cannot be read, with the annotation and the reason in its message. */
public final class UnreadableAnnotationsException extends RuntimeException {
    private final String annotation;
    private final Reason reason;

    /** Why; each has its sentence in the message files, key {@code annotations.<name>}. */
    public enum Reason {
        /** The file is not JSON, or not an annotation page. */
        NOT_ANNOTATIONS,
        /** A part is missing or has a value of the wrong kind. */
        BAD_BODY,
        /** The quoted words do not stand in the text, or in several places none of which is the given one. */
        NOT_IN_TEXT,
        /** A kind of annotation that we do not know, or of which a part is missing that we need. */
        UNKNOWN_LABEL
    }

    public UnreadableAnnotationsException(String annotation, Reason reason, String detail) {
        super("Annotation " + annotation + ": " + reason + " (" + detail + ")");
        this.annotation = annotation;
        this.reason = reason;
    }

    /** Id of the annotation, or {@code -} for the file as a whole. */
    public String annotation() {
        return annotation;
    }

    public Reason reason() {
        return reason;
    }
}
