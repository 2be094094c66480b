package dateline.quiz;

import dateline.language.Language;
import java.util.regex.Pattern;

/**
 * Words of a language to look out for, one regular expression a line of its data file; each matches whole words only.
 * Apostrophes and spaces as keyboards have them count like those of print.
 */
record Wordlist(Pattern anyOfThem) {
    static Wordlist of(Language language, String name) {
        return of(String.join("|", language.words(name)));
    }

    /** Of words separated by bars. */
    static Wordlist of(String words) {
        return new Wordlist(Pattern.compile(
                "(?<![\\p{L}\\p{N}-])(?:" + words + ")(?![\\p{L}\\p{N}-])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    boolean in(String text) {
        String printed = text.replace('\'', '’').replace('\u00A0', ' ').replace('\u202F', ' ');
        return anyOfThem.matcher(printed).find();
    }
}
