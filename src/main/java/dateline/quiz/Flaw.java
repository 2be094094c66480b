package dateline.quiz;

/**
 * The known flaws of item writing that can be found without understanding the text. A generated item must have none; a
 * teacher’s own is advised of them, with the message {@code flaw.<name>}.
 *
 * <p>The numbers are those of the guidelines of Haladyna, Downing and Rodriguez (2002); “Tarrant” is the list of
 * item-writing flaws of Tarrant, Knierim, Hayes and Ware (2006).
 */
public enum Flaw {
    /** The stem asks nothing by itself: no question mark, no blank, no instruction. */
    NO_QUESTION(Severity.BLOCKING, "HDR 15"),
    /** A sentence to complete has no blank, or several. */
    NO_SINGLE_BLANK(Severity.BLOCKING, "HDR 15"),
    /** The stem asks for what is not the case. */
    NEGATIVE_STEM(Severity.WARNING, "HDR 17; Tarrant"),
    /** A relative date, which will mean something else when the item is read. */
    RELATIVE_DATE(Severity.BLOCKING, "HDR 5"),
    /** More words in the stem than a pupil needs. */
    LONG_STEM(Severity.WARNING, "HDR 13, 16"),
    /** The stem ends with a word, such as “l’” or “an”, that only some options can follow. */
    OPEN_ARTICLE(Severity.BLOCKING, "HDR 28c; Tarrant"),
    /** “All of the above”, “none of these”. */
    ALL_OR_NONE(Severity.BLOCKING, "HDR 25, 26; Tarrant"),
    /** An option that is made of others: “A and B”. */
    COMBINED_OPTIONS(Severity.BLOCKING, "HDR 9; Tarrant"),
    /** Fewer than three options. */
    TOO_FEW_OPTIONS(Severity.BLOCKING, "HDR 18"),
    /** Two options that say the same. */
    SAME_OPTIONS(Severity.BLOCKING, "HDR 22"),
    /** An option that holds another one whole. */
    OVERLAPPING_OPTIONS(Severity.BLOCKING, "HDR 22"),
    /** Options of different make: numbers among words, sentences among phrases. */
    MIXED_OPTIONS(Severity.BLOCKING, "HDR 23"),
    /** Numbers that are not in order. */
    UNSORTED_NUMBERS(Severity.BLOCKING, "HDR 21; Tarrant"),
    /** The right option is the longest by far. */
    LONGEST_IS_RIGHT(Severity.WARNING, "HDR 24; Tarrant"),
    /** Options of very different length. */
    UNEVEN_OPTIONS(Severity.WARNING, "HDR 24"),
    /** Words such as “always” or “never” in an option, which hardly anything true has. */
    ABSOLUTE_WORD(Severity.WARNING, "HDR 28a; Tarrant"),
    /** Words such as “often” in an option, which everybody reads differently. */
    VAGUE_WORD(Severity.WARNING, "Tarrant"),
    /** The right option repeats a word of the stem that no other option has. */
    ECHO(Severity.WARNING, "HDR 28b; Tarrant"),
    /** Only the right option has a number, a quotation or a bracket. */
    CONSPICUOUS_KEY(Severity.WARNING, "HDR 28d"),
    /** Some options are negative, others not. */
    NEGATIVE_OPTION(Severity.WARNING, "HDR 27"),
    /** The explanation names an option by its letter, which other versions change. */
    LETTER_IN_EXPLANATION(Severity.WARNING, "HDR 20");

    /** How bad a flaw is. */
    public enum Severity {
        /** The item should not be used. */
        BLOCKING,
        /** The item can be used, and would be better without. */
        WARNING
    }

    private final Severity severity;
    private final String source;

    Flaw(Severity severity, String source) {
        this.severity = severity;
        this.source = source;
    }

    public Severity severity() {
        return severity;
    }

    /** Where the rule comes from. */
    public String source() {
        return source;
    }
}
