package dateline.annotation.actor;

import dateline.annotation.lexicon.Lexicon;
import dateline.annotation.name.Stretch;
import dateline.annotation.name.TokenText;
import java.util.BitSet;

/** Finds how far the words reach that say which group is meant: {@code entreprises de plus de 50 salariés}. */
final class GroupPhrases {
    private static final int LONGEST_COMPLEMENT = 9;
    private static final int LONGEST_RELATIVE = 14;

    private final TokenText reading;
    private final Lexicon lexicon;
    private final GroupVerbs verbs;
    private final BitSet taken;
    private final boolean nounsBefore;

    GroupPhrases(TokenText reading, Lexicon lexicon, GroupVerbs verbs, BitSet taken) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.verbs = verbs;
        this.taken = taken;
        nounsBefore = lexicon.language().pattern("reading.modifiers").equals("before");
    }

    /** The noun with what stands before and behind it. */
    Stretch around(int head) {
        int from = head;
        while (from > reading.sentence(head).from() && isModifier(from - 1)) {
            from--;
        }
        int end = reading.sentence(head).to();
        int to = head + 1;
        for (int next = further(to, end); next > to; next = further(to, end)) {
            to = next;
        }
        return new Stretch(from, relative(to, end));
    }

    private boolean isModifier(int at) {
        return !taken.get(at)
                && (lexicon.has("group-modifiers", reading.lower(at))
                        || nounsBefore && lexicon.has("group-members", reading.lower(at))
                        || nounsBefore && lexicon.adjectives().at(reading, at).isPresent());
    }

    private int further(int at, int end) {
        if (at >= end || taken.get(at) || !reading.token(at).isWord()) {
            return at;
        }
        boolean attribute = reading.lower(at).matches(lexicon.language().pattern("reading.group-attribute"))
                        && !lexicon.has("small-words", reading.lower(at))
                        && !verbs.isVerb(at)
                || lexicon.adjectives().at(reading, at).isPresent()
                || !nounsBefore && lexicon.has("groups", reading.word(at));
        if (attribute) {
            return at + 1;
        }
        return lexicon.is("group-links", reading, at) ? complement(at, end) : at;
    }

    /** After “de”, “with”: to the verb, the next comma or the next preposition of another kind. */
    private int complement(int link, int end) {
        int at = link + 1;
        while (at < end && at <= link + LONGEST_COMPLEMENT && (taken.get(at) || belongs(at))) {
            at++;
        }
        boolean article = lexicon.pair("contractions", reading.lower(link)).isPresent();
        if (!article && isInfinitive(link + 1)) {
            return link;
        }
        while (at > link + 1
                && (lexicon.is("prepositions", reading, at - 1) || lexicon.is("definite", reading, at - 1))) {
            at--;
        }
        boolean closed = at >= end
                || !reading.token(at).isWord()
                || verbs.isVerb(at)
                || isOtherVerb(at)
                || verbs.isLight(at)
                || lexicon.is("prepositions", reading, at)
                || lexicon.is("group-more", reading, at)
                || lexicon.is("and", reading, at);
        return closed && at > link + 1 ? at : link;
    }

    /** A verb whose subject is one. */
    private boolean isOtherVerb(int at) {
        return lexicon.is("auxiliaries", reading, at)
                || lexicon.is("passive", reading, at)
                || lexicon.has("saying-verbs", reading.lower(at)) && !lexicon.is("saying-nouns", reading, at);
    }

    /** {@code Impose aux clubs de former}: what they must do is not who they are. */
    private boolean isInfinitive(int at) {
        return !nounsBefore
                && reading.lower(at).matches(lexicon.language().pattern("reading.infinitive"))
                && !lexicon.has("groups", reading.lower(at))
                && !lexicon.has("small-words", reading.lower(at));
    }

    private boolean belongs(int at) {
        boolean number = Character.isDigit(reading.word(at).codePointAt(0));
        return number
                || lexicon.is("more", reading, at)
                || reading.token(at).isWord()
                        && !verbs.isVerb(at)
                        && !isOtherVerb(at)
                        && !lexicon.is("and", reading, at)
                        && !lexicon.is("group-more", reading, at)
                        && (!lexicon.is("prepositions", reading, at) || lexicon.is("of", reading, at))
                        && (!verbs.isLight(at) || lexicon.is("definite", reading, at));
    }

    /** A relative clause belongs to it where the verb that binds follows: {@code students who live far away may}. */
    private int relative(int from, int end) {
        if (!lexicon.is("group-more", reading, from)) {
            return from;
        }
        for (int at = from + 3; at < Math.min(end, from + LONGEST_RELATIVE); at++) {
            if (!reading.token(at).isWord()
                    && !Character.isDigit(reading.word(at).codePointAt(0))) {
                return from;
            }
            if (verbs.binds(at)) {
                int to = at;
                while (to > from && lexicon.is("not", reading, to - 1)) {
                    to--;
                }
                return to;
            }
        }
        return from;
    }
}
