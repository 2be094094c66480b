package dateline.quiz;

import dateline.language.Language;

/**
 * What the key makes true: a clause with a gap for the key. Filled it is the explanation and the statement to judge, with
 * a blank it is the sentence to complete.
 *
 * @param whole whether it leaves out no condition, so that it can be judged true or false
 */
record Claim(String before, String after, boolean whole) {
    /** Stands for the gap in a wording that is being filled. */
    static final String GAP = "\uFFFC";

    static Claim of(String clause) {
        int gap = clause.indexOf(GAP);
        if (gap < 0) {
            throw new IllegalArgumentException("A claim without gap: " + clause);
        }
        return new Claim(clause.substring(0, gap), clause.substring(gap + GAP.length()), true);
    }

    /** The same, but to be judged only if it is the whole truth. */
    Claim whole(boolean everything) {
        return new Claim(before, after, everything);
    }

    /** As a full sentence. */
    String filled(String words, Language language) {
        return language.sentence(before + words + after + ".");
    }

    String withBlank(Language language) {
        return language.sentence(before + Item.BLANK + after + ".");
    }
}
