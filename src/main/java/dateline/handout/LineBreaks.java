package dateline.handout;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Finds where a line may end: where the platform says, but never after an apostrophe, as in “l’OSCE”. */
final class LineBreaks implements FSTextBreaker {
    private final BreakIterator boundaries;
    private String text = "";

    LineBreaks(Locale locale) {
        boundaries = BreakIterator.getLineInstance(locale);
    }

    @Override
    public void setText(String next) {
        text = next;
        boundaries.setText(next);
    }

    @Override
    public int next() {
        int end = boundaries.next();
        while (end > 0 && end < text.length() && isApostrophe(text.charAt(end - 1))) {
            end = boundaries.next();
        }
        return end;
    }

    private static boolean isApostrophe(char letter) {
        return letter == '’' || letter == '\'';
    }
}
