package dateline.vocabulary;

/** How a threshold compares: strictly more, at least, strictly less, at most, or exactly. */
public enum Comparison {
    MORE_THAN,
    AT_LEAST,
    LESS_THAN,
    AT_MOST,
    EXACTLY
}
