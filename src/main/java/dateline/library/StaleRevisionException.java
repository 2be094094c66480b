package dateline.library;

/** Somebody else saved a newer revision first; nothing was overwritten. */
public final class StaleRevisionException extends RuntimeException {
    public StaleRevisionException(String id, long revision) {
        super(id + " has moved on from revision " + revision);
    }
}
