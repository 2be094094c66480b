package dateline.annotation.quotation;

import dateline.annotation.name.Stretch;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something said.
 *
 * @param words the words, without quotation marks
 * @param by who says it
 * @param direct whether they are quoted literally
 * @param gist the claim as a clause after “que/that”, or null
 */
public record Utterance(
        Stretch words, Speaker by, boolean direct, @Nullable String gist) {
    Utterance(Stretch words, Speaker by, boolean direct) {
        this(words, by, direct, null);
    }

    Utterance withGist(Optional<String> clause) {
        return new Utterance(words, by, direct, clause.orElse(null));
    }

    /** Key of the actor who says it, or empty. */
    public Optional<String> speaker() {
        return Optional.ofNullable(by.actor()).map(actor -> actor.key());
    }

    public double confidence() {
        return by.confidence();
    }
}
