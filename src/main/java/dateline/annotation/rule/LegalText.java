package dateline.annotation.rule;

import dateline.vocabulary.NounPhrase;

/**
 * A mention of a text that holds rules, or of an authority that sets them.
 *
 * @param name with its determiner
 * @param from index of its first word in its sentence
 * @param to index after its last word
 * @param paragraph number of its paragraph, from 1
 * @param full whether it says which text it is: by a name or a complement
 * @param leads whether “selon”, “under” and the like hand the sentence to it
 */
record LegalText(NounPhrase name, int from, int to, int paragraph, boolean full, boolean leads) {

    /** The same text, spoken of in another paragraph. */
    LegalText mentionedIn(int other) {
        return new LegalText(name, from, to, other, full, leads);
    }
}
