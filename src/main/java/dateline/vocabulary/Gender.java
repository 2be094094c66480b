package dateline.vocabulary;

/** Grammatical gender. English phrases use {@link #NEUTER} for things and the natural gender for persons. */
public enum Gender {
    MASCULINE,
    FEMININE,
    NEUTER;

    /** The gender for which a letter stands in data files, {@code m}, {@code f} or {@code n}; more letters may follow. */
    public static Gender of(String letters) {
        return letters.startsWith("m") ? MASCULINE : letters.startsWith("f") ? FEMININE : NEUTER;
    }
}
