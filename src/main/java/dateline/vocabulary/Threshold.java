package dateline.vocabulary;

/**
 * The quantity from which a rule applies.
 *
 * @param comparison how a case is held against the quantity
 * @param quantity the boundary
 * @param subject what is measured, as a noun phrase: {@code l’effectif engagé}
 */
public record Threshold(Comparison comparison, Quantity quantity, NounPhrase subject) {}
