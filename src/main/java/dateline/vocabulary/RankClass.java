package dateline.vocabulary;

/** The class of an office; distractors for a role come from the same class or a neighbouring one. */
public enum RankClass {
    HEAD_OF_STATE,
    HEAD_OF_GOVERNMENT,
    MINISTER,
    DEPUTY,
    LEGISLATOR,
    JUDGE,
    OFFICIAL,
    SPOKESPERSON,
    SCIENTIST,
    EXECUTIVE,
    MILITARY,
    ACTIVIST,
    OTHER
}
