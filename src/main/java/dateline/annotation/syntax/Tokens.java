package dateline.annotation.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits text into {@link Token}s. */
public final class Tokens {
    private static final Pattern TOKEN = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*|\\d+|[^\\s\\u00A0\\u202F\\u2009]");

    private Tokens() {}

    /** The tokens between two UTF-16 offsets of a text. */
    public static List<Token> of(String text, int begin, int end, Locale locale) {
        List<Token> found = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text).region(begin, end);
        int last = begin;
        while (matcher.find()) {
            String key = matcher.group().toLowerCase(locale).replace('’', '\'').replace('‑', '-');
            boolean capital = Character.isUpperCase(text.codePointAt(matcher.start()));
            int gap = found.isEmpty() ? 2 : Math.min(2, matcher.start() - last);
            found.add(new Token(key, matcher.start(), matcher.end(), gap, capital));
            last = matcher.end();
        }
        return found;
    }

    /** The tokens of a sentence. */
    public static List<Token> of(Reading reading, Sentence sentence) {
        return of(
                reading.text(),
                sentence.begin(),
                sentence.end(),
                reading.language().locale());
    }
}
