package dateline.annotation.quotation;

import dateline.annotation.lexicon.Lexicon;
import dateline.annotation.name.TokenText;
import java.util.regex.Pattern;

/** Tells verbs of saying from nouns and participles that look like them. */
final class Saying {
    private static final int AUXILIARY_REACH = 4;

    private final TokenText reading;
    private final Lexicon lexicon;
    private final Pattern participle;

    Saying(TokenText reading, Lexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
        participle = Pattern.compile(lexicon.language().pattern("reading.participle"));
    }

    /** Whether the token is a finite verb of saying, or the participle that ends one. */
    boolean isVerb(int at) {
        String word = base(at);
        if (lexicon.is("made-known", word)) {
            return lexicon.is("making", reading, at - 1);
        }
        if (lexicon.is("seeing", word)) {
            return lexicon.is("seen-there", reading, at - 1);
        }
        if (!lexicon.has("saying-verbs", word) || reading.isCapitalised(at) && !reading.isFirstWord(at)) {
            return false;
        }
        return !isNoun(at) && !isPassive(at) && (!participle.matcher(word).matches() || hasAuxiliary(at));
    }

    /** Whether it is the infinitive of a verb of saying: {@code vient de dénoncer}. */
    boolean isInfinitive(int at) {
        String word = reading.lower(at);
        return word.endsWith("er") && lexicon.has("saying-verbs", word.substring(0, word.length() - 1));
    }

    /** Whether the verb is of this closed class, pronouns and the agreement of participles apart. */
    boolean is(String wordClass, int verb) {
        return lexicon.is(wordClass, base(verb));
    }

    /** Whether its subject may stand behind it: any in French, some in English. */
    boolean inverts(int verb) {
        return is("inverting", verb)
                || lexicon.language().pattern("reading.modifiers").equals("after");
    }

    /** Whether the verb is denied: {@code n’a pas dit que}. */
    boolean isDenied(int verb) {
        for (int at = verb - 1;
                at >= Math.max(0, verb - AUXILIARY_REACH) && reading.token(at).isWord();
                at--) {
            if (lexicon.is("not", reading, at)) {
                return true;
            }
        }
        return false;
    }

    private String base(int at) {
        String word = stem(reading.lower(at));
        String bare = word.replaceFirst("(?<=\\p{L}[éiut])(?:e|s|es)$", "");
        return bare.endsWith("é") || !lexicon.has("saying-verbs", word) && lexicon.has("saying-verbs", bare)
                ? bare
                : word;
    }

    /** “La demande”, but not “les prévient”, where the article is a pronoun. */
    private boolean isNoun(int at) {
        String before = reading.lower(at - 1);
        boolean clitic = lexicon.is("clitics", before) && !lexicon.is("saying-nouns", reading, at);
        return !clitic && (lexicon.is("determiners", before) || lexicon.is("prepositions", before));
    }

    /** “Dit” of “dit-elle”. */
    private static String stem(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0 ? word.substring(0, hyphen) : word;
    }

    private boolean isPassive(int at) {
        for (int before = at - 1;
                before >= Math.max(0, at - 3) && reading.token(before).isWord();
                before--) {
            if (lexicon.is("passive", stem(reading.lower(before)))) {
                return !isReflexive(before);
            }
        }
        return false;
    }

    /** “S’est félicité” is no passive. */
    private boolean isReflexive(int auxiliary) {
        return lexicon.is("reflexive", reading, auxiliary - 1);
    }

    private boolean hasAuxiliary(int at) {
        for (int before = at - 1; before >= Math.max(0, at - AUXILIARY_REACH); before--) {
            String word = stem(reading.lower(before));
            if (lexicon.is("auxiliaries", word) || lexicon.is("passive", word) && isReflexive(before)) {
                return true;
            }
        }
        return false;
    }
}
