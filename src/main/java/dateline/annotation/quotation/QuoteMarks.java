package dateline.annotation.quotation;

import dateline.annotation.name.Stretch;
import dateline.annotation.name.TokenText;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs quotation marks, mixed and unbalanced ones too: what opens closes with the next closing mark of any kind, or
 * with its paragraph.
 */
final class QuoteMarks {
    private static final String OPENING = "«“„\"";
    private static final String CLOSING = "»”\"";

    private final TokenText reading;
    private final List<QuotedWords> found = new ArrayList<>();

    private QuoteMarks(TokenText reading) {
        this.reading = reading;
    }

    static List<QuotedWords> pair(TokenText reading) {
        QuoteMarks marks = new QuoteMarks(reading);
        marks.pair();
        return marks.found;
    }

    private void pair() {
        int open = -1;
        int paragraph = 0;
        for (int at = 0; at < reading.size(); at++) {
            int own = paragraph(at);
            if (own != paragraph) {
                close(open, at);
                open = -1;
                paragraph = own;
            }
            String mark = reading.word(at);
            if (open < 0 && OPENING.contains(mark)) {
                open = at;
            } else if (open >= 0 && CLOSING.contains(mark)) {
                close(open, at);
                open = -1;
            }
        }
        close(open, reading.size());
    }

    private void close(int open, int close) {
        if (open >= 0 && close > open + 1) {
            found.add(new QuotedWords(new Stretch(open + 1, close), open, close));
        }
    }

    private int paragraph(int at) {
        return reading.article().text().paragraphAt(reading.token(at).span().begin());
    }
}
