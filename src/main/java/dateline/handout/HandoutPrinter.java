package dateline.handout;

/** Prints handouts as tagged PDF. */
public final class HandoutPrinter {
    /** The PDF file. */
    public byte[] print(Handout handout) {
        throw new UnsupportedOperationException("not yet");
    }
}
