package dateline.handout;

/** Who a fact sheet is for. */
public enum Edition {
    /** All facts. */
    FULL,
    /** Pupils fill in the blanks. */
    PUPIL,
    /** The pupils’ edition with its answers. */
    KEY,
    /** One page: main actors, dates and rules. */
    SUMMARY
}
