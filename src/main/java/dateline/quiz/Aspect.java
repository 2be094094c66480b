package dateline.quiz;

/** The part of a fact that an idea asks for. A quiz asks for each part of a fact once. */
enum Aspect {
    OFFICE,
    DATE,
    ORDER,
    PLACE,
    BEARER,
    ACTION,
    SOURCE,
    EXCEPTION,
    THRESHOLD,
    DEADLINE,
    SANCTION,
    VALUE,
    SPEAKER,
    LINK
}
