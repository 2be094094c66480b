package dateline.handout;

import java.util.Locale;

/** Who a fact sheet is for. */
public enum Edition {
    /** All facts. */
    FULL,
    /** Pupils fill in the blanks. */
    PUPIL,
    /** The pupils’ edition with its answers. */
    KEY,
    /** One page: main actors, dates and rules. */
    SUMMARY;

    /** Most pages it should take for an article of ordinary length. */
    int pages() {
        return this == SUMMARY ? 1 : 2;
    }

    /** As in the keys of labels. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A field whose answer pupils look for, or not, as this edition prints it. */
    Field field(String text, boolean asked) {
        return field("", text, "", asked);
    }

    /** The same within words that are always printed. */
    Field field(String before, String text, String after, boolean asked) {
        return new Field(before, text, after, asked && this == PUPIL, asked && this == KEY);
    }

    /** Whether pupils look for something in it, or have looked for it. */
    boolean isExercise() {
        return this == PUPIL || this == KEY;
    }

    /**
     * A piece of a fact.
     *
     * @param before words in front that are always printed
     * @param after words behind that are always printed
     * @param blank whether a line to write on is printed instead of the text
     * @param answer whether the text is what pupils had to find
     */
    record Field(String before, String text, String after, boolean blank, boolean answer) {}
}
