package dateline.quiz;

import dateline.factsheet.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A possible option.
 *
 * @param text as printed among the options
 * @param inside as it stands inside a sentence: “le vendredi 21 janvier 2022”, “à l’OTAN”
 * @param why why it is right or wrong, a full sentence; empty where the facts give no reason
 * @param rank its place in the order of value or time; 0 where options have no order
 * @param origin where it comes from
 * @param implied whether its statement may be true beside what is true, as a duty from 9 000 soldiers on implies one from
 *     12 000 on and a captain may be a teacher, or is plainly absurd: a wrong answer to the question, but nothing to call
 *     false
 * @param proof the fact that shows what is true of it instead; null where that of the key does
 */
record Candidate(
        String text,
        String inside,
        String why,
        double rank,
        Origin origin,
        boolean implied,
        @Nullable Fact proof) {
    /** Where a candidate comes from; the earlier ones go first. */
    enum Origin {
        /** The article names it. */
        ARTICLE,
        /** A date or number reckoned from the right one. */
        RECKONED,
        /** A data file of the language; used only where there would be no item otherwise. */
        KNOWLEDGE
    }

    Candidate inside(String words) {
        return new Candidate(text, words, why, rank, origin, implied, proof);
    }

    Candidate implied(boolean truth) {
        return new Candidate(text, inside, why, rank, origin, truth, proof);
    }

    /** With the fact that shows what is true of it instead. */
    Candidate provedBy(Fact fact) {
        return new Candidate(text, inside, why, rank, origin, implied, fact);
    }

    Candidate because(String reason) {
        return new Candidate(text, inside, reason, rank, origin, implied, proof);
    }

    Candidate ranked(double place) {
        return new Candidate(text, inside, why, place, origin, implied, proof);
    }

    Candidate from(Origin source) {
        return new Candidate(text, inside, why, rank, source, implied, proof);
    }
}
