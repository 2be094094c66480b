package dateline.language.french;

import java.util.List;
import java.util.Locale;

/** Decides before which words “de”, “que”, “le” lose their vowel. */
final class Elision {
    private static final String VOWELS = "aàâäeéèêëiîïoôöuùûüœæ";

    private final List<String> aspirated;

    Elision(List<String> aspirated) {
        this.aspirated = aspirated;
    }

    /** Whether the words begin with a vowel sound that makes the word before them elide. */
    boolean before(String words) {
        String word = words.toLowerCase(Locale.FRENCH).split("[\\s\\u00A0\\u202F,;:.?!»)]", 2)[0];
        if (word.isEmpty() || aspirated.stream().anyMatch(entry -> begins(word, entry))) {
            return false;
        }
        char first = word.charAt(0);
        boolean semivowel = first == 'y' && word.length() > 1 && VOWELS.indexOf(word.charAt(1)) >= 0;
        return VOWELS.indexOf(first) >= 0 || first == 'h' || first == 'y' && !semivowel;
    }

    private static boolean begins(String word, String entry) {
        return entry.endsWith(".") ? word.equals(entry.substring(0, entry.length() - 1)) : word.startsWith(entry);
    }
}
