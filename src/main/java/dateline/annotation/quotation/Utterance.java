package dateline.annotation.quotation;

import dateline.annotation.name.Stretch;

/**
 * Something said.
 *
 * @param words the words, without quotation marks
 * @param direct whether they are quoted literally
 */
public record Utterance(Stretch words, Speaker by, boolean direct) {
    /** Key of the actor who says it, or empty. */
    public java.util.Optional<String> speaker() {
        return java.util.Optional.ofNullable(by.actor()).map(actor -> actor.key());
    }

    public double confidence() {
        return by.confidence();
    }
}
