package dateline.article;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The text of an article and its coordinates. The only place where code points meet Java’s UTF-16 units.
 *
 * <p>The text is in Unicode NFC with line feeds only; every other character, no-break spaces included, stays as it was
 * brought. Paragraphs are the stretches between line feeds. Lines are what the margin numbers count: each paragraph
 * broken at spaces so that no line has more than {@value #LINE_LENGTH} code points, the same on screen and on paper.
 */
public final class ArticleText {
    /** Longest line, in code points. */
    public static final int LINE_LENGTH = 76;

    private final String text;
    private final int[] utf16;
    private final List<TextSpan> paragraphs;
    private final List<TextSpan> lines;

    /** The text, brought into NFC with line feeds only. */
    public ArticleText(String raw) {
        text = Normalizer.normalize(raw.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
        utf16 = new int[text.codePointCount(0, text.length()) + 1];
        for (int unit = 0, point = 0; unit < text.length(); unit += Character.charCount(text.codePointAt(unit))) {
            utf16[point++] = unit;
        }
        utf16[utf16.length - 1] = text.length();
        paragraphs = List.copyOf(paragraphsOf());
        lines = List.copyOf(linesOf());
    }

    /** Length in code points. */
    public int length() {
        return utf16.length - 1;
    }

    /** The words at a span. Throws {@link IllegalArgumentException} where the span leaves the text. */
    public String slice(TextSpan span) {
        if (span.end() > length()) {
            throw new IllegalArgumentException(span + " leaves a text of " + length() + " code points");
        }
        return text.substring(utf16[span.begin()], utf16[span.end()]);
    }

    /** The span of code points at {@code [begin, end)} in UTF-16 units of {@link #toString()}. */
    public TextSpan spanOfUtf16(int begin, int end) {
        return new TextSpan(pointAt(begin), pointAt(end));
    }

    /** The UTF-16 unit of {@link #toString()} at which the code point at this offset begins. */
    public int utf16At(int offset) {
        return utf16[offset];
    }

    private int pointAt(int unit) {
        int found = Arrays.binarySearch(utf16, unit);
        return found >= 0 ? found : -found - 1;
    }

    /** The paragraphs that are not blank, in reading order. */
    public List<TextSpan> paragraphs() {
        return paragraphs;
    }

    /** The numbered lines, in reading order. Line 1 is the first element. */
    public List<TextSpan> lines() {
        return lines;
    }

    /** Number, from 1, of the line on which the code point at this offset stands. */
    public int lineAt(int offset) {
        return lastBeginningAtOrBefore(offset, lines) + 1;
    }

    /** Number, from 1, of the paragraph in which the code point at this offset stands. */
    public int paragraphAt(int offset) {
        return lastBeginningAtOrBefore(offset, paragraphs) + 1;
    }

    private static int lastBeginningAtOrBefore(int offset, List<TextSpan> spans) {
        int low = 0;
        int high = spans.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (spans.get(middle).begin() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private List<TextSpan> paragraphsOf() {
        List<TextSpan> found = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at <= length(); at++) {
            if (at == length() || text.charAt(utf16[at]) == '\n') {
                if (at > begin && !slice(new TextSpan(begin, at)).isBlank()) {
                    found.add(new TextSpan(begin, at));
                }
                begin = at + 1;
            }
        }
        return found;
    }

    private List<TextSpan> linesOf() {
        List<TextSpan> found = new ArrayList<>();
        for (TextSpan paragraph : paragraphs) {
            int begin = paragraph.begin();
            while (paragraph.end() - begin > LINE_LENGTH) {
                int end = breakAfter(begin);
                found.add(new TextSpan(begin, end));
                begin = end;
            }
            if (begin < paragraph.end()) {
                found.add(new TextSpan(begin, paragraph.end()));
            }
        }
        return found;
    }

    /** The trailing space stays on the line that it ends. */
    private int breakAfter(int begin) {
        for (int at = begin + LINE_LENGTH; at > begin; at--) {
            if (text.charAt(utf16[at]) == ' ') {
                return at + 1;
            }
        }
        return begin + LINE_LENGTH;
    }

    /** The whole text. */
    @Override
    public String toString() {
        return text;
    }
}
