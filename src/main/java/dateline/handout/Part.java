package dateline.handout;

/** A part of a printed quiz, in the order in which the parts are printed. */
public enum Part {
    /** The items, for pupils. */
    QUESTIONS,
    /** The right answers, one line each. */
    KEY,
    /** The right answers with their evidence and the reason for every option. */
    EXPLANATIONS
}
