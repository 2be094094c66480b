package dateline.annotation.syntax;

import java.util.BitSet;

/**
 * Where a text is in quotation marks. Marks may be mixed and unbalanced: one that is still open at the end of its
 * paragraph counts for that paragraph alone.
 */
public final class QuotedStretches {
    private static final String OPENING = "«“";
    private static final String CLOSING = "»”";

    private final BitSet quoted = new BitSet();

    /** The stretches of a text. */
    public QuotedStretches(String text) {
        int open = -1;
        for (int at = 0; at < text.length(); at++) {
            char mark = text.charAt(at);
            boolean either = mark == '"';
            if (mark == '\n') {
                mark(open, at);
                open = -1;
            } else if (open < 0 && (either || OPENING.indexOf(mark) >= 0)) {
                open = at;
            } else if (open >= 0 && (either || CLOSING.indexOf(mark) >= 0)) {
                mark(open, at);
                open = -1;
            }
        }
        mark(open, text.length());
    }

    private void mark(int from, int to) {
        if (from >= 0) {
            quoted.set(from, to);
        }
    }

    /** Whether the UTF-16 unit at this offset stands in quotation marks. */
    public boolean holds(int offset) {
        return quoted.get(offset);
    }
}
