package dateline.vocabulary;

/**
 * A noun phrase with its determiner, as it stands after a verb: {@code la rencontre de Genève}, {@code l’OTAN},
 * {@code Antony Blinken}.
 *
 * <p>Languages contract prepositions with the leading determiner; morphology is annotated, never guessed.
 *
 * @param text the phrase in lower case but for names, its determiner first
 * @param gender grammatical gender of the head
 * @param plural whether the head is plural
 */
public record NounPhrase(String text, Gender gender, boolean plural) {
    public NounPhrase {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A noun phrase needs text");
        }
    }

    /** The phrase as it is written. */
    @Override
    public String toString() {
        return text;
    }
}
