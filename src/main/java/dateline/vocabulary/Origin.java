package dateline.vocabulary;

/** Who made an annotation: the author of a shipped article, a teacher, or the annotator as a suggestion. */
public enum Origin {
    AUTHOR,
    TEACHER,
    SUGGESTED
}
