package dateline.annotation.syntax;

/** When a verb lies, seen from the article; {@link #OPEN} for infinitives and the like, which take it from elsewhere. */
public enum Tense {
    PAST,
    PRESENT,
    FUTURE,
    OPEN
}
