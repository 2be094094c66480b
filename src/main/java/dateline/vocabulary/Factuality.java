package dateline.vocabulary;

/** How the text presents an event: as having happened, as planned, or as somebody’s claim. */
public enum Factuality {
    REPORTED,
    PLANNED,
    CLAIMED
}
