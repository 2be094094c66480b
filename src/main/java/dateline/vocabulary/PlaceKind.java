package dateline.vocabulary;

/** What a place is; options of one item are of one kind. */
public enum PlaceKind {
    CITY,
    COUNTRY,
    REGION,
    SITE
}
