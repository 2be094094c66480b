package dateline.quiz;

import dateline.language.Language;
import java.util.Locale;

/**
 * The words of a language to look out for in what annotations say.
 *
 * @param deixis words that mean nothing without the article’s date
 * @param pointingBack words that point to something said before
 * @param possessives words that need their owner in the same sentence
 * @param onlyOnce words for what happens once, or has its day in the calendar
 * @param ordinals words that tell the place of an event among others
 * @param commonKnowledge words for what pupils know without the article
 * @param backshifted verbs that want the speaker’s verb in the past
 * @param lasting actions that last, rather than being done once
 * @param seasonal words for what has its season
 * @param openers words that take a capital only at the beginning of a sentence
 */
record Wordlists(
        Locale locale,
        Wordlist deixis,
        Wordlist pointingBack,
        Wordlist possessives,
        Wordlist onlyOnce,
        Wordlist openers,
        Wordlist ordinals,
        Wordlist commonKnowledge,
        Wordlist backshifted,
        Wordlist lasting,
        Wordlist seasonal) {
    static Wordlists of(Language language) {
        return new Wordlists(
                language.locale(),
                Wordlist.of(language, "deixis"),
                Wordlist.of(language, "pointing-back"),
                Wordlist.of(language, "possessives"),
                Wordlist.of(language, "only-once"),
                Wordlist.of(language, "openers"),
                Wordlist.of(language, "ordinals"),
                Wordlist.of(language, "common-knowledge"),
                Wordlist.of(language, "backshifted"),
                Wordlist.of(language, "lasting-actions"),
                Wordlist.of(language, "seasonal"));
    }

    /** A clause as it stands inside a sentence: without the capital that only its beginning gave it. */
    String inside(String clause) {
        String first = clause.split("[\\s\\u00A0]", 2)[0];
        boolean lower = !first.isEmpty() && Character.isUpperCase(first.codePointAt(0)) && openers.in(first);
        int rest = lower ? clause.offsetByCodePoints(0, 1) : 0;
        return clause.substring(0, rest).toLowerCase(locale) + clause.substring(rest);
    }
}
