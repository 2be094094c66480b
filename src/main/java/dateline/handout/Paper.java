package dateline.handout;

/** A size of paper. */
public enum Paper {
    A4,
    LETTER
}
