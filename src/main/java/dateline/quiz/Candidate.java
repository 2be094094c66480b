package dateline.quiz;

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
 */
record Candidate(String text, String inside, String why, double rank, Origin origin, boolean implied) {
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
        return new Candidate(text, words, why, rank, origin, implied);
    }

    Candidate implied(boolean truth) {
        return new Candidate(text, inside, why, rank, origin, truth);
    }

    Candidate because(String reason) {
        return new Candidate(text, inside, reason, rank, origin, implied);
    }

    Candidate ranked(double place) {
        return new Candidate(text, inside, why, place, origin, implied);
    }

    Candidate from(Origin source) {
        return new Candidate(text, inside, why, rank, source, implied);
    }
}
