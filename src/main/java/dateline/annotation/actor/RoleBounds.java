package dateline.annotation.actor;

import dateline.annotation.lexicon.Lexicon;
import dateline.annotation.name.Stretch;
import dateline.annotation.name.TokenText;

/** Tells where the words of a role begin and end. */
final class RoleBounds {
    private static final int FARTHEST = 14;

    private final TokenText reading;
    private final Lexicon lexicon;

    RoleBounds(TokenText reading, Lexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
    }

    boolean isNationality(int at) {
        return lexicon.adjectives().at(reading, at).isPresent();
    }

    /** An apposition ends at punctuation, a relative pronoun, a finite verb or a second role. */
    int endOf(int from, int end) {
        int at = from;
        while (at < end && at < from + FARTHEST && !isBarrier(at)) {
            at++;
        }
        return at;
    }

    /** Without punctuation to show its end: adjectives and complements only. */
    int shortEnd(int from, int end) {
        int at = from;
        while (at < end && !isBarrier(at)) {
            boolean joins = lexicon.is("complement", reading, at) && at + 1 < end;
            if (joins && lexicon.isGivenName(reading.word(at + 1)) && reading.isCapitalised(at + 2)) {
                break;
            }
            boolean belongs = isNationality(at)
                    || lexicon.has("organisation-adjectives", reading.word(at))
                    || lexicon.has("organisation-complements", reading.word(at)) && !joins
                    || reading.isCapitalised(at) && at > from
                    || reading.isCapitalised(at - 1) && at - 1 > from && isAdjective(at);
            if (!joins && !belongs && !lexicon.is("definite", reading, at)) {
                break;
            }
            at++;
        }
        while (at > from
                && (lexicon.is("prepositions", reading, at - 1) || lexicon.is("determiners", reading, at - 1))) {
            at--;
        }
        return at;
    }

    /** Whether no role phrase goes on at the token. */
    boolean isBarrier(int at) {
        String word = reading.lower(at);
        if (!reading.token(at).isWord() && !word.equals("’s") && !word.matches("\\d+e?")) {
            return true;
        }
        if (reading.isCapitalised(at)) {
            return false;
        }
        boolean loose = lexicon.is("determiners", word)
                && !lexicon.is("prepositions", word)
                && !lexicon.is("prepositions", reading.lower(at - 1));
        boolean splits = lexicon.is("and", word) && !lexicon.is("complement", reading.lower(at + 1));
        return loose
                || splits
                || lexicon.is("relative", word)
                || lexicon.is("being", word)
                || lexicon.has("saying-verbs", word) && !lexicon.has("organisation-complements", word)
                || lexicon.has("role-barriers", word);
    }

    /** Takes in what stands before the head and belongs to the role: {@code Russian deputy foreign}. */
    RolePhrase withModifiers(RolePhrase phrase) {
        int first = reading.sentence(phrase.head()).from();
        int from = phrase.stretch().from();
        while (from > first && modifies(from - 1)) {
            from--;
        }
        from = nounsBefore(from, first);
        return new RolePhrase(new Stretch(from, phrase.stretch().to()), phrase.role(), phrase.head());
    }

    /** English: {@code a retired tennis player}, where an article shows how far the words reach. */
    private int nounsBefore(int head, int first) {
        if (!lexicon.language().pattern("reading.modifiers").equals("before")) {
            return head;
        }
        int at = head - 1;
        while (at > Math.max(first, head - 4) && isPlainWord(at)) {
            at--;
        }
        boolean article = lexicon.is("definite", reading, at)
                || lexicon.is("indefinite", reading, at)
                || lexicon.is("possessives", reading, at);
        return article ? at + 1 : head;
    }

    private boolean isAdjective(int at) {
        return reading.word(at).matches(lexicon.language().pattern("reading.adjective-shape"))
                && !lexicon.has("saying-verbs", reading.lower(at))
                && !lexicon.has("acting-verbs", reading.lower(at));
    }

    private boolean isPlainWord(int at) {
        return reading.token(at).isWord()
                && !reading.isCapitalised(at)
                && !lexicon.has("small-words", reading.lower(at))
                && !lexicon.is("determiners", reading, at)
                && !lexicon.is("prepositions", reading, at)
                && !lexicon.is("another", reading, at);
    }

    private boolean modifies(int at) {
        if (lexicon.has("role-modifiers", reading.lower(at)) || isNationality(at)) {
            return true;
        }
        return lexicon.language().pattern("reading.modifiers").equals("before")
                && reading.token(at).isWord()
                && reading.isCapitalised(at)
                && !lexicon.has("small-words", reading.lower(at));
    }
}
