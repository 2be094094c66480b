package dateline.annotation.syntax;

/**
 * The subject of a marker, or whom it names in another way.
 *
 * @param from index of its first word
 * @param to index after its last word, complements and relative clauses included
 * @param head index after the noun phrase that it begins with
 * @param pronoun whether it is a mere pronoun
 */
public record Subject(int from, int to, int head, boolean pronoun) {}
