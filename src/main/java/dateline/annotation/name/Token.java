package dateline.annotation.name;

import dateline.article.TextSpan;

/**
 * A word, a number or a punctuation mark.
 *
 * @param span where it stands, in code points
 * @param text the characters as they stand there
 */
public record Token(TextSpan span, String text) {
    /** Whether it begins with a capital letter. */
    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it begins with a letter. */
    public boolean isWord() {
        return Character.isLetter(text.codePointAt(0));
    }

    /** Whether it has several letters and all are capitals, dots and hyphens apart: {@code OTAN}, {@code U.S.}. */
    public boolean isAllCapitals() {
        return text.codePoints().filter(Character::isLetter).count() > 1
                && text.codePoints().noneMatch(Character::isLowerCase)
                && isWord();
    }
}
