package dateline.quiz;

import dateline.language.Language;

/**
 * Whether words say enough to be asked about: no title without its house, no fragment of a sentence, no text without a
 * name, no pronoun without its noun. What fails here stays on the fact sheet and out of the quiz.
 *
 * @param bareRoles roles that many hold: “directeur”, “member”
 * @param formerRoles words of roles no longer held
 * @param outsiders roles of those who work for a body without belonging to it: “avocat de l’entreprise”
 * @param kinship words for relatives and the like
 * @param hanging actions that hang on the sentence before: “le fixer”, “delete it”
 * @param quotable how words must begin that are more than a few and no whole sentence
 * @param named words that make the kind of a text the name of one: “le code de l’environnement”
 */
record Substance(
        Wordlist bareRoles,
        Wordlist formerRoles,
        Wordlist outsiders,
        Wordlist kinship,
        Wordlist hanging,
        Wordlist quotable,
        Wordlist named) {
    private static final int FEW_WORDS = 4;

    static Substance of(Language language) {
        return new Substance(
                Wordlist.of(language, "bare-roles"),
                Wordlist.of(language, "former-roles"),
                Wordlist.of(language, "outsiders"),
                Wordlist.of(language, "kinship"),
                Wordlist.of(language, "hanging-actions"),
                Wordlist.of(language, "quotable"),
                Wordlist.of(language, "named-texts"));
    }

    /** Whether a role tells its holder from others. */
    boolean isTelling(String role) {
        return !bareRoles.in(role);
    }

    /** Whether a role is one that somebody held before. */
    boolean isFormer(String role) {
        return formerRoles.in(role);
    }

    /** Whether a role is neither over nor one of private life: “son of Martin Pryce”. */
    boolean isOffice(String role) {
        return !isFormer(role) && !kinship.in(role);
    }

    /** Whether an action can be understood by itself. */
    boolean standsAlone(String action) {
        return !hanging.in(action);
    }

    /** Whether words make sense without their sentence: few of them, a whole sentence, or a phrase from its beginning. */
    boolean isQuotable(String words) {
        String clean = words.strip();
        boolean whole = !clean.isEmpty() && Character.isUpperCase(clean.codePointAt(0));
        return !clean.contains("[") && (whole || wordsOf(clean) <= FEW_WORDS || quotable.in(clean));
    }

    /** Whether whoever has a role belongs to the body that it names. */
    boolean isWithin(String role) {
        return !outsiders.in(role) && !isFormer(role);
    }

    /** Whether a text is called by its name, “le Code de la route”, and not only by its kind, “le nouveau décret”. */
    boolean isNamed(String text) {
        return named.in(text) || text.codePoints().skip(1).anyMatch(Character::isUpperCase);
    }

    /** Whether a phrase tells what a figure measures: “l’effectif de l’usine”, but not “l’amende”. */
    static boolean isParticular(String meaning) {
        return Wording.content(meaning).size() > 1;
    }

    private static int wordsOf(String text) {
        return text.split("[\\s\\u00A0]+").length;
    }
}
