package dateline.quiz;

/** A version of a quiz: a permutation of its items and options drawn from the quiz’s seed. */
public enum Version {
    A,
    B,
    C,
    D;

    /**
     * The quiz in this version. A is the quiz as saved; the others permute items and options, but keep options that
     * are sorted by value or time.
     */
    public Quiz of(Quiz quiz) {
        throw new UnsupportedOperationException("not yet");
    }
}
