package dateline.annotation.syntax;

import java.util.Set;

/**
 * A word, number or punctuation mark with its part of speech.
 *
 * @param text as written
 * @param key in lower case, its apostrophe straight: what word lists are asked for
 * @param tag Universal Dependencies part of speech: {@code NOUN}, {@code ADP+DET}
 * @param begin offset of its first UTF-16 unit in the article’s text
 * @param end offset after its last UTF-16 unit
 */
public record Word(String text, String key, String tag, int begin, int end) {

    /** Whether its part of speech is one of these. */
    public boolean is(String... tags) {
        for (String one : tags) {
            if (one.equals(tag)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it stands in the list, in lower case. */
    public boolean in(Set<String> list) {
        return list.contains(key);
    }

    /** Whether it begins with a capital letter. */
    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it is a word or a number rather than a mark. */
    public boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0)) || text.length() > 1 && text.charAt(0) == '-';
    }
}
