package dateline.annotation.syntax;

/**
 * A run of letters, a run of digits or one mark: finer than a {@link Word}, so that {@code 14h30}, {@code mi-mai} and
 * {@code 1950s} come apart.
 *
 * @param key in lower case, its apostrophe straight
 * @param begin offset of its first UTF-16 unit in the article’s text
 * @param end offset after its last UTF-16 unit
 * @param gap what stands between the token before and this one: 0 nothing, 1 one space, 2 more
 * @param capital whether it begins with a capital letter
 */
public record Token(String key, int begin, int end, int gap, boolean capital) {

    /** Whether it clings to the token before. */
    public boolean glued() {
        return gap == 0;
    }

    /** Whether it is a run of digits. */
    public boolean isDigits() {
        return Character.isDigit(key.charAt(0));
    }

    /** Whether it is a run of letters. */
    public boolean isLetters() {
        return Character.isLetter(key.codePointAt(0));
    }
}
