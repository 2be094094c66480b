package dateline.quiz;

import dateline.language.Language;
import java.util.List;
import java.util.regex.Pattern;

/** The words of a language that mean nothing without the article’s date, one regular expression a line of its file. */
record Deixis(List<Pattern> patterns) {
    Deixis {
        patterns = List.copyOf(patterns);
    }

    static Deixis of(Language language) {
        return new Deixis(language.words("deixis").stream()
                .map(line -> Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + line + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList());
    }

    boolean in(String text) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(text).find());
    }
}
