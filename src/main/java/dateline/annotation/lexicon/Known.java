package dateline.annotation.lexicon;

import dateline.vocabulary.Gender;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.PlaceKind;
import dateline.vocabulary.RankClass;
import org.jspecify.annotations.Nullable;

/** Something that a word list knows by name. */
public sealed interface Known {
    /** Its usual name, with determiner where it takes one. */
    NounPhrase name();

    /** A state. */
    record Nation(NounPhrase name) implements Known {}

    /** The capital of a state. */
    record Capital(NounPhrase name, Nation state) implements Known {}

    /**
     * An organisation.
     *
     * @param what what it is, without determiner; empty when the list does not say
     * @param state the state whose organ it is, or null
     */
    record Organisation(
            NounPhrase name, String what, @Nullable Nation state) implements Known {}

    /** A region, a sea, a mountain or a town. */
    record Location(NounPhrase name, PlaceKind kind) implements Known {}

    /**
     * A role that persons hold.
     *
     * @param words the role in lower case, without determiner
     * @param gender of the person, where the wording tells
     * @param rank its class
     * @param ofState its class where it is held for a state
     * @param sole whether only one person holds it at a time
     */
    record Role(String words, @Nullable Gender gender, RankClass rank, RankClass ofState, boolean sole) {}
}
