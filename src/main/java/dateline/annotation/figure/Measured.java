package dateline.annotation.figure;

import dateline.vocabulary.Quantity;

/**
 * A quantity that stands in a sentence.
 *
 * @param from index of its first word
 * @param to index after its last word, unit included
 * @param noun index of the first word of its unit; {@code to} where it has none in words
 */
public record Measured(Quantity quantity, int from, int to, int noun) {}
