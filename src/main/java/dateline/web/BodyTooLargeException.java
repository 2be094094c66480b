package dateline.web;

/** A body that is longer than anything we read. */
public final class BodyTooLargeException extends RuntimeException {
    public BodyTooLargeException(int limit) {
        super("More than " + limit + " bytes");
    }
}
