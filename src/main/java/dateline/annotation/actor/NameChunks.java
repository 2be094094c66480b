package dateline.annotation.actor;

import dateline.annotation.lexicon.Lexicon;
import dateline.annotation.name.Stretch;
import dateline.annotation.name.TokenText;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds names built around a common noun of a list: {@code ministère russe de la Défense}, {@code Environmental
 * Protection Agency}, {@code school board}; {@code pont de Lambrac}, {@code Little Elk River}.
 */
final class NameChunks {
    private static final int LONGEST = 7;
    private static final int MODIFIERS = 3;

    private final TokenText reading;
    private final Lexicon lexicon;
    private final String heads;
    private final String adjectiveShape;
    private final String infinitive;
    private final boolean modifiersBefore;

    NameChunks(TokenText reading, Lexicon lexicon, String heads) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.heads = heads;
        infinitive = lexicon.language().pattern("reading.infinitive");
        adjectiveShape = lexicon.language().pattern("reading.adjective-shape");
        modifiersBefore = lexicon.language().pattern("reading.modifiers").equals("before");
    }

    /** The chunk that begins at the token. */
    Optional<Stretch> at(int from) {
        if (modifiersBefore) {
            return headOfRun(from).or(() -> inSmallLetters(from));
        }
        boolean introduced = reading.isCapitalised(from)
                || lexicon.is("determiners", reading, from - 1)
                || lexicon.is("prepositions", reading, from - 1)
                || lexicon.has("role-modifiers", reading.lower(from - 1));
        return isHead(from) && introduced ? withComplements(from, from) : Optional.empty();
    }

    /** Whether the token is such a noun. */
    boolean isHead(int at) {
        return at < reading.size()
                && (lexicon.has(heads, reading.word(at))
                        || reading.isCapitalised(at) && lexicon.has(heads, reading.lower(at)));
    }

    /** English: capitals that end in a head, with what follows it: {@code Department of Justice}. */
    private Optional<Stretch> headOfRun(int from) {
        int head = -1;
        if (reading.isFirstWord(from) && lexicon.is("determiners", reading, from)) {
            return Optional.empty();
        }
        for (int at = from; at < from + LONGEST && inRun(from, at); at++) {
            if (at > from && lexicon.roles().at(reading, at).isPresent()) {
                break;
            }
            if (isHead(at)) {
                head = at;
            }
        }
        return head < 0 ? Optional.empty() : withComplements(from, head);
    }

    private boolean inRun(int from, int at) {
        if (at >= reading.sentence(from).to()) {
            return false;
        }
        if (reading.isCapitalised(at)) {
            return at == from || !lexicon.isCivility(reading.word(at));
        }
        boolean plural =
                reading.word(at).matches("['’]") && reading.lower(at - 1).endsWith("s");
        boolean joins = plural || reading.lower(at).equals("&") || lexicon.is("and", reading, at);
        return joins
                && reading.isCapitalised(at + 1)
                && (isHead(at + 1) || isHead(at + 2))
                && !lexicon.isGivenName(reading.word(at - 1));
    }

    /** English, all in small letters: {@code the city council}, {@code the regional health agency}. */
    private Optional<Stretch> inSmallLetters(int from) {
        if (!lexicon.is("definite", reading, from - 1)
                && !reading.lower(from - 1).equals("’s")) {
            return Optional.empty();
        }
        int head = lexicon.adjectives()
                .at(reading, from)
                .map(nation -> nation.to())
                .orElse(from);
        while (head < from + MODIFIERS && lexicon.has("organisation-adjectives", reading.word(head))) {
            head++;
        }
        boolean named = head > from
                && head < reading.sentence(from).to()
                && !reading.isCapitalised(head)
                && lexicon.has(heads, capitalised(reading.word(head)));
        return named ? Optional.of(new Stretch(from, head + 1)) : Optional.empty();
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private Optional<Stretch> withComplements(int from, int head) {
        int end = reading.sentence(from).to();
        int to = adjectives(head + 1, end);
        boolean capital = reading.isCapitalised(head) && !reading.isFirstWord(head)
                || lexicon.has("organisation-bodies", reading.lower(head));
        for (int next = complement(to, end, to > head + 1, capital);
                next > to;
                next = complement(to, end, true, capital)) {
            to = next;
        }
        boolean bare = to == from + 1;
        boolean alone = lexicon.has("organisations-alone", reading.word(head));
        if (!bare && !isWholeName(from, to, head)) {
            return Optional.empty();
        }
        if (bare && !(alone && (lexicon.is("definite", reading, from - 1) || reading.isCapitalised(head)))) {
            return Optional.empty();
        }
        return Optional.of(new Stretch(from, to));
    }

    /** A ministry needs no capital to be a name; a school does. */
    private boolean isWholeName(int from, int to, int head) {
        if (modifiersBefore || lexicon.has("organisation-bodies", reading.lower(head))) {
            return true;
        }
        for (int at = from; at < to; at++) {
            if (reading.isCapitalised(at) && !(at == from && reading.isFirstWord(at))) {
                return true;
            }
        }
        return false;
    }

    /** Adjectives and capitals right after the head. */
    private int adjectives(int from, int end) {
        int to = from;
        while (to < end && (isAdjective(to) || isPlainCapital(to))) {
            to++;
        }
        return to;
    }

    private boolean isAdjective(int at) {
        return !modifiersBefore
                        && !reading.isCapitalised(at)
                        && (lexicon.has("organisation-adjectives", reading.word(at))
                                || reading.word(at).matches(adjectiveShape) && !isVerb(at))
                || lexicon.adjectives().at(reading, at).isPresent() && !modifiersBefore;
    }

    private boolean isVerb(int at) {
        return lexicon.has("saying-verbs", reading.lower(at)) || lexicon.has("acting-verbs", reading.lower(at));
    }

    private boolean isPlainCapital(int at) {
        return !modifiersBefore
                && reading.isCapitalised(at)
                && !lexicon.isGivenName(reading.word(at))
                && !lexicon.isCivility(reading.word(at));
    }

    /** The end of a complement that begins at the token, or the token itself where none does. */
    private int complement(int from, int end, boolean nested, boolean capitalHead) {
        int at = from;
        if (nested && at < end && lexicon.is("and", reading, at)) {
            at++;
        }
        boolean introduced = at < end && lexicon.is("complement", reading, at);
        boolean ofPerson = lexicon.isGivenName(reading.word(at + 1)) && reading.isCapitalised(at + 2);
        if (!introduced || ofPerson) {
            return from;
        }
        at++;
        while (at < end && lexicon.is("definite", reading, at)) {
            at++;
        }
        boolean other = at < end && reading.isCapitalised(at) && isHead(at) && !modifiersBefore;
        if (at >= end || other || !isComplementWord(at) && !(capitalHead && isPlainNoun(at))) {
            return from;
        }
        return tail(at + 1, end);
    }

    private boolean isPlainNoun(int at) {
        String word = reading.lower(at);
        return !modifiersBefore
                && reading.token(at).isWord()
                && !word.matches(infinitive)
                && !lexicon.has("small-words", word)
                && !lexicon.has("acting-verbs", word);
    }

    private boolean isComplementWord(int at) {
        return reading.isCapitalised(at)
                        && !lexicon.isCivility(reading.word(at))
                        && !lexicon.has("not-actors", reading.lower(at))
                || !modifiersBefore && lexicon.has("organisation-complements", reading.word(at));
    }

    private int tail(int from, int end) {
        int to = from;
        while (to < end
                && (isAdjective(to)
                        || reading.isCapitalised(to)
                                && lexicon.roles().at(reading, to).isEmpty()
                                && !lexicon.isGivenName(reading.word(to))
                        || !modifiersBefore && lexicon.has("organisation-complements", reading.word(to)))) {
            to++;
        }
        return to;
    }
}
