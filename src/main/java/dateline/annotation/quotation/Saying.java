package dateline.annotation.quotation;

import dateline.annotation.lexicon.Lexicon;
import dateline.annotation.name.TokenText;
import java.util.regex.Pattern;

/** Tells verbs of saying from nouns and participles that look like them. */
final class Saying {
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
        String word = stem(reading.lower(at));
        if (lexicon.is("made-known", word)) {
            return lexicon.is("making", reading, at - 1);
        }
        if (!lexicon.has("saying-verbs", word) || reading.isCapitalised(at) && !reading.isFirstWord(at)) {
            return false;
        }
        String before = reading.lower(at - 1);
        boolean noun = lexicon.is("determiners", before) || lexicon.is("prepositions", before);
        return !noun && !isPassive(at) && (!participle.matcher(word).matches() || hasAuxiliary(at));
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
            if (lexicon.is("passive", reading, before)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasAuxiliary(int at) {
        for (int before = at - 1; before >= Math.max(0, at - 4); before--) {
            String word = stem(reading.lower(before));
            if (lexicon.is("auxiliaries", word)) {
                return true;
            }
        }
        return false;
    }
}
