package dateline.annotation.actor;

/** The outcome of a hearing of witnesses. */
record Verdict(Sort sort, double probability) {}
