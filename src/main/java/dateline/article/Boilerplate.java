package dateline.article;

import dateline.article.Dropped.Reason;
import dateline.language.Languages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of sites rather than of articles, in every language at once: menus speak another than the text. */
final class Boilerplate {
    private static final String INSIDE = "inside";

    private final List<Sign> signs = Languages.all().stream()
            .flatMap(language -> language.words("boilerplate").stream())
            .map(Sign::of)
            .toList();
    private final Pattern credits = pattern(signs.stream()
            .filter(sign -> sign.kind.equals(INSIDE))
            .map(sign -> "\\h*" + sign.words.pattern())
            .collect(Collectors.joining("|")));

    /** A line of {@code boilerplate.txt}: the name of a reason, or “inside” for a credit, and a regular expression. */
    private record Sign(String kind, Pattern words) {
        static Sign of(String line) {
            String[] parts = line.split("\\s+", 2);
            return new Sign(parts[0], pattern(parts[1]));
        }
    }

    /** What a whole short paragraph is, if it is no article. */
    Optional<Reason> reason(String paragraph) {
        String plain = paragraph.replace('’', '\'').replace('\u00A0', ' ').replace('\u202F', ' ');
        return signs.stream()
                .filter(sign -> !sign.kind.equals(INSIDE))
                .filter(sign -> sign.words.matcher(plain).find())
                .map(sign -> Reason.valueOf(sign.kind.toUpperCase(Locale.ROOT).replace('-', '_')))
                .findFirst();
    }

    /** The credits inside a paragraph. */
    Matcher credits(String paragraph) {
        return credits.matcher(paragraph);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
