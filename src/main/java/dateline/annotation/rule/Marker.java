package dateline.annotation.rule;

import dateline.annotation.syntax.Chunk;
import dateline.annotation.syntax.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Words that state a rule, found in a sentence.
 *
 * @param at index of the first word of the marker
 * @param who the bearer, where it stands inside the marker
 * @param time the length of time inside the marker
 * @param action index of the first word of the action, pronouns included; index after the marker where it has none
 * @param verb index of the verb of the action; the same where it has none
 */
record Marker(MarkerPattern pattern, int at, @Nullable Chunk who, Passage.@Nullable Time time, int action, int verb) {

    boolean is(String trait) {
        return pattern.traits().contains(trait);
    }

    boolean hasLead(MarkerPattern.Lead lead) {
        return pattern.lead() == lead;
    }
}
