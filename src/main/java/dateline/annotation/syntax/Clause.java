package dateline.annotation.syntax;

/**
 * A clause: its subject, its verb and what belongs to the verb.
 *
 * @param subject the subject, a noun phrase that means something on its own
 * @param begin index of the first word of the verb group, clitics included
 * @param finite index of the finite verb, or of the participle that stands for one
 * @param verb index of the verb that the place in question hangs on: the finite one or its infinitive
 * @param end index after the last word
 */
public record Clause(Chunk subject, int begin, int finite, int verb, int end) {}
