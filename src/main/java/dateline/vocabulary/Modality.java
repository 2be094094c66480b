package dateline.vocabulary;

/** What a rule says of its action: an obligation, a prohibition or a permission. */
public enum Modality {
    MUST,
    MUST_NOT,
    MAY
}
