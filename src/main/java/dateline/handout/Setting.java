package dateline.handout;

/** How a handout is set; the style sheet has a class of each name. */
enum Setting {
    /** With room between the lines. */
    EASY,
    /** Close, to save a page. */
    CLOSE,
    /** With room to write, and a line for the pupil’s name. */
    WRITING
}
