package dateline.language;

import dateline.vocabulary.Gender;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.PlaceKind;
import dateline.vocabulary.Quantity;
import dateline.vocabulary.Timex;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** All that differs by language. One implementation a language, in a package of its own, with data files beside it. */
public interface Language {
    /** BCP 47 tag: {@code fr}. */
    String tag();

    /** Locale for formats and messages. */
    Locale locale();

    /** A day in full with weekday: {@code vendredi 21 janvier 2022}, {@code Friday 21 January 2022}; 1er in French. */
    String fullDate(LocalDate day);

    /** A day without weekday: {@code 21 janvier 2022}. */
    String date(LocalDate day);

    /** A TIMEX3 value in words: {@code janvier 2022}, {@code 42 jours}, {@code semaine du 17 janvier 2022}. */
    String describe(Timex value);

    /** A number with its unit, typographically correct: {@code 9 000 soldats} with a narrow no-break space. */
    String quantity(Quantity quantity);

    /** The words between this language’s quotation marks: {@code « impasse »} with no-break spaces inside. */
    String quote(String words);

    /**
     * The phrase after a preposition, contracted where the language does: {@code of} gives {@code du Document de
     * Vienne}, {@code de l’OTAN}, {@code d’Antony Blinken}; English {@code of NATO}.
     */
    String of(NounPhrase phrase);

    /** As {@link #of}, for “à”/“to”: {@code au ministre}, {@code à l’OSCE}. */
    String to(NounPhrase phrase);

    /** Where something is: {@code à Genève}, {@code en Russie}, {@code aux États-Unis}, {@code dans le Donbass}. */
    String in(NounPhrase place, PlaceKind kind);

    /** A bare noun with its definite article: {@code le ministre}, {@code l’ambassadrice}, {@code the minister}. */
    String the(String noun, Gender gender);

    /**
     * A role after “est/is”: {@code le préfet du Rhône}, {@code the mayor} where only one can hold it, else {@code juge},
     * {@code a judge}.
     *
     * @param gender of its holder
     */
    String asRole(String role, boolean sole, Gender gender);

    /** A clause after “que/that”: {@code qu’Antony Blinken arrive}, {@code that talks go on}. */
    String that(String clause);

    /** The text with its first letter in upper case, and this language’s no-break spaces before its punctuation. */
    String sentence(String text);

    /** The lines of a data file of this language, comments and blank lines left out: {@code words("abbreviations")}. */
    List<String> words(String name);

    /**
     * A wording. The first segment of the key names its file: {@code quiz.role.stem} is {@code role.stem} in {@code
     * language/<tag>/quiz.properties}. Throws {@link IllegalArgumentException} where there is none.
     */
    String pattern(String key);

    /** Whether {@link #pattern} finds a wording. */
    boolean hasPattern(String key);
}
