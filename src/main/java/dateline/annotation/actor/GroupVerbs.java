package dateline.annotation.actor;

import dateline.annotation.lexicon.Lexicon;
import dateline.annotation.name.TokenText;

/** Tells by their forms the verbs that show a group acting or bound. */
final class GroupVerbs {
    private static final int LONGEST_INSERTION = 12;

    private final TokenText reading;
    private final Lexicon lexicon;
    private final String plural;
    private final String other;
    private final String binding;
    private final String past;
    private final String saying;

    GroupVerbs(TokenText reading, Lexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
        plural = lexicon.language().pattern("reading.group-verb");
        other = lexicon.language().pattern("reading.not-verb");
        binding = lexicon.language().pattern("reading.binding-shape");
        saying = lexicon.language().pattern("reading.group-saying");
        past = lexicon.language().pattern("reading.past-shape");
    }

    /** Whether the token may be a finite verb whose subject is several. */
    boolean isVerb(int at) {
        String word = reading.lower(at);
        if (!Character.isLetter(word.isEmpty() ? ' ' : word.codePointAt(0)) || reading.isCapitalised(at)) {
            return false;
        }
        return lexicon.is("modals", word)
                || lexicon.has("acting-plurals", word)
                || word.matches(plural) && !word.matches(other)
                || word.matches(past)
                || lexicon.has("saying-verbs", word) && word.matches(saying)
                || lexicon.is("group-auxiliaries", word);
    }

    /** Whether the token is a verb that binds or allows, or promises a future. */
    boolean binds(int at) {
        String word = reading.lower(at);
        boolean passive = lexicon.is("passive", word) && lexicon.is("binding", reading, at + 1);
        return passive || lexicon.is("modals", word) || word.matches(binding);
    }

    /** Negations, pronouns and adverbs between a subject and its verb. */
    boolean isLight(int at) {
        String word = reading.lower(at);
        return (lexicon.is("light", word) || word.endsWith("ly") || word.matches(other) && word.endsWith("ment"))
                && !lexicon.is("modals", word)
                && !lexicon.is("auxiliaries", word);
    }

    /** The verb behind a subject that ends before the token, past adverbs and one insertion between commas. */
    int behind(int from) {
        int at = from;
        if (reading.word(at).equals(",")) {
            int close = at + 1;
            while (close < Math.min(reading.size(), at + LONGEST_INSERTION)
                    && !reading.word(close).matches("[,.;:!?]")) {
                close++;
            }
            at = reading.word(close).equals(",") ? close + 1 : from;
        }
        while (isLight(at)) {
            at++;
        }
        return lexicon.is("locative", reading, at) ? pastPlace(at) : at;
    }

    /** {@code Les équipes réunies à Baltimore, dans le Maryland, ont}: past where the group is. */
    private int pastPlace(int from) {
        int commas = 0;
        for (int at = from; at < Math.min(reading.size(), from + LONGEST_INSERTION); at++) {
            if (isVerb(at) && commas % 2 == 0) {
                return at;
            }
            if (reading.word(at).equals(",")) {
                commas++;
            } else if (reading.word(at).matches("[.;:!?()«»“”\"]")
                    || lexicon.is("and", reading, at)
                    || lexicon.is("relative", reading, at)) {
                return from;
            }
        }
        return from;
    }
}
