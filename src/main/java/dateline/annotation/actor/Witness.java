package dateline.annotation.actor;

/** What speaks for taking a name as one sort of thing, and how loudly: natural logarithms of odds, set by hand. */
enum Witness {
    GIVEN_NAME_FIRST(Sort.PERSON, 2.2),
    CIVILITY_BEFORE(Sort.PERSON, 5),
    ROLE_BEFORE(Sort.PERSON, 2.5),
    ROLE_AFTER(Sort.PERSON, 2.5),
    SURNAME_OF_PERSON(Sort.PERSON, 5),
    SURNAME_ALONE_ELSEWHERE(Sort.PERSON, 2.0),
    SPEAKS(Sort.PERSON, 1.2),
    SEVERAL_CAPITALS(Sort.PERSON, 0.6),
    ORGANISATION_WORD(Sort.ORGANISATION, 4.5),
    ALL_CAPITALS(Sort.ORGANISATION, 1.6),
    EXPANDED(Sort.ORGANISATION, 3),
    LISTED_WITH_ORGANISATIONS(Sort.ORGANISATION, 1.4),
    ORGANISATION_NOUN_BEFORE(Sort.ORGANISATION, 3.2),
    DETERMINER_BEFORE(Sort.ORGANISATION, 0.8),
    NO_PERSON_AFTER_DETERMINER(Sort.PERSON, -2.5),
    SITE_WORD(Sort.PLACE, 6),
    CITY(Sort.PLACE, 2.2),
    SHAPED_AS_TOWN(Sort.PLACE, 2.5),
    OF_PLACE_NOUN(Sort.PLACE, 2.5),
    SAID_WHERE(Sort.PLACE, 2.4),
    THING_WORD(Sort.THING, 5),
    NAMED_AFTER(Sort.THING, 5),
    PORTFOLIO(Sort.THING, 5),
    ABBREVIATES_A_THING(Sort.THING, 3),
    LISTED_AS_NO_ACTOR(Sort.THING, 7),
    WRITTEN_SMALL_TOO(Sort.THING, 2.5),
    FIRST_WORD_ONLY(Sort.THING, 2),
    MODEL_PERSON(Sort.PERSON, 3),
    MODEL_ORGANISATION(Sort.ORGANISATION, 2.2),
    MODEL_PLACE(Sort.PLACE, 2.6),
    UNSEEN_BY_MODEL(Sort.THING, 1.0),
    NAMES_NOTHING(Sort.THING, 0.8);

    final Sort sort;
    final double weight;

    Witness(Sort sort, double weight) {
        this.sort = sort;
        this.weight = weight;
    }
}
