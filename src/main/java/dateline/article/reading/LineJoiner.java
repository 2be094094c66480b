package dateline.article.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins the lines of one paragraph and undoes hyphenation. A hyphen stays where the word after it has a capital, where
 * a clitic or “-t-” shows it to be the word’s own, and where the hyphenated word stands elsewhere.
 */
final class LineJoiner {
    private static final Pattern BROKEN_WORD = Pattern.compile("([\\p{L}\\p{M}-]+)[-\\u2010\\u00AD]\\s*$");
    private static final Pattern CONTINUATION = Pattern.compile("^([\\p{Ll}\\p{M}]+)");
    private static final Pattern OWN_HYPHEN = Pattern.compile(
            "t|il|elle|on|ils|elles|ce|ci|là|je|tu|nous|vous|y|en|le|la|les|lui|leur|moi|toi|même|mêmes");

    private final List<String> lines;
    private final String elsewhere;

    LineJoiner(List<String> lines) {
        this.lines = lines;
        this.elsewhere = String.join("\n", lines);
    }

    String joined() {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            if (text.isEmpty()) {
                text.append(line.strip());
            } else {
                append(text, line.strip());
            }
        }
        return text.toString();
    }

    private void append(StringBuilder text, String line) {
        Matcher broken = BROKEN_WORD.matcher(text);
        if (!broken.find()) {
            text.append(line.isEmpty() ? "" : " ").append(line);
            return;
        }
        Matcher rest = CONTINUATION.matcher(line);
        boolean soft = text.charAt(text.length() - 1) == '\u00AD';
        if (rest.find() && (soft || !keepsHyphen(broken.group(1), rest.group(1)))) {
            text.setLength(broken.end(1));
        }
        text.append(line);
    }

    private boolean keepsHyphen(String before, String after) {
        return OWN_HYPHEN.matcher(after).matches() || elsewhere.contains(before + "-" + after);
    }
}
