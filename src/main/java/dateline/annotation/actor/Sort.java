package dateline.annotation.actor;

/** What a candidate turns out to be. */
enum Sort {
    PERSON,
    ORGANISATION,
    PLACE,
    THING
}
