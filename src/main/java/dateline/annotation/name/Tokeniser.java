package dateline.annotation.name;

import dateline.article.ArticleText;
import dateline.article.TextSpan;
import dateline.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cuts text into words. Elided articles stand apart ({@code l’ | OTAN}), hyphenated names are whole, initials and
 * abbreviations keep their full stops, numbers their inner spaces. The name models are trained on these tokens.
 */
public final class Tokeniser {
    private static final String INITIALS = "(?:\\p{Lu}\\.)+(?=[\\s\\p{P}]|$)";
    private static final String NUMBER = "\\d{1,3}(?:[ \\u00A0\\u202F]\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)*";
    private static final String GENITIVE = "['’]s(?!\\p{L})";
    private static final String WORD =
            "\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:(?:[-‑–]|(?!" + GENITIVE + ")['’](?=\\p{L}))[\\p{L}\\p{M}\\p{N}]+)*";

    private final Pattern token;

    /** A tokeniser with the elided words and abbreviations of a language. */
    public Tokeniser(Language language) {
        token = Pattern.compile(String.join(
                "|",
                "(?i:(?<!\\p{L})(?:" + anyOf(language.words("elided-words")) + ")['’])(?=\\p{L})",
                INITIALS,
                "(?i:(?<!\\p{L})(?:" + anyOf(language.words("abbreviations")) + "))\\.",
                NUMBER,
                GENITIVE,
                WORD,
                "[^\\s\\h]"));
    }

    private static String anyOf(List<String> words) {
        return words.stream()
                .sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** The tokens of one stretch of a text, in reading order. */
    public List<Token> tokens(ArticleText text, TextSpan stretch) {
        String words = text.slice(stretch);
        Matcher matcher = token.matcher(words);
        List<Token> found = new ArrayList<>();
        int units = 0;
        int points = stretch.begin();
        while (matcher.find()) {
            points += words.codePointCount(units, matcher.start());
            units = matcher.end();
            int end = points + words.codePointCount(matcher.start(), units);
            found.add(new Token(new TextSpan(points, end), matcher.group()));
            points = end;
        }
        return found;
    }
}
