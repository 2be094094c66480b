package dateline.annotation.time;

import dateline.annotation.syntax.Sentence;
import dateline.annotation.syntax.Tense;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where an expression stands.
 *
 * @param story what was dated before it
 * @param place the sentence it stands in
 * @param verb tense of the verb that it hangs on; empty where there is none
 */
record Setting(Story story, Sentence place, Optional<Tense> verb) {

    /** The tense, or the present where there is no verb: nothing is known then. */
    Tense tense() {
        return verb.orElse(Tense.PRESENT);
    }

    /** The day near which a date without its year lies. */
    Optional<LocalDate> anchor() {
        return story.anchor(place, tense());
    }

    /** As {@link #tense()}, but in a story of another time the tense says nothing. */
    Tense tenseAt(LocalDate anchor) {
        return story.published().filter(anchor::equals).isPresent() ? tense() : Tense.PRESENT;
    }
}
