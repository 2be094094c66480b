package dateline.vocabulary;

/** Grammatical gender. English phrases use {@link #NEUTER} for things and the natural gender for persons. */
public enum Gender {
    MASCULINE,
    FEMININE,
    NEUTER
}
