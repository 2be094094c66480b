package dateline.annotation.actor;

import dateline.annotation.lexicon.Known;
import dateline.annotation.lexicon.Lexicon;
import dateline.annotation.lexicon.Phrases;
import dateline.annotation.name.Stretch;
import dateline.annotation.name.TokenText;
import dateline.vocabulary.RankClass;
import java.util.Optional;

/**
 * Finds the role beside a name: {@code le ministre russe des Affaires étrangères, Sergueï Lavrov}; {@code Jen Psaki, the
 * White House press secretary}.
 */
final class RoleReader {
    private static final int FARTHEST = 14;

    private final TokenText reading;
    private final Lexicon lexicon;

    RoleReader(TokenText reading, Lexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
    }

    /** The role that stands before a name, with or without a comma between. */
    Optional<RolePhrase> before(Stretch name) {
        int last = name.from() - 1;
        int first = reading.sentence(name.from()).from();
        if (last >= first && lexicon.isCivility(reading.word(last))) {
            last--;
        }
        if (reading.word(last).equals(",") && reading.word(name.to()).matches("[,.;:]?")) {
            last = beforeBrackets(last - 1, first);
        }
        if (lexicon.is("naming", reading, last)) {
            last--;
        }
        if (lexicon.is("prepositions", reading, last) || lexicon.is("determiners", reading, last)) {
            return Optional.empty();
        }
        return endingAt(last, first);
    }

    /** {@code Le rapporteur du Parlement, l’écologiste allemand Jan Albrecht}: the first of two roles before a name. */
    Optional<RolePhrase> farther(Stretch name) {
        Optional<RolePhrase> near = before(name);
        int first = reading.sentence(name.from()).from();
        int comma = near.map(role -> role.stretch().from() - 1).orElse(first);
        while (comma > first && lexicon.is("definite", reading, comma)) {
            comma--;
        }
        boolean apposed = comma > first
                && reading.word(comma).equals(",")
                && !reading.word(name.from() - 1).equals(",")
                && lexicon.is("definite", reading, comma + 1);
        int last = comma - 1;
        return apposed
                ? endingAt(last, first)
                        .filter(role ->
                                lexicon.is("definite", reading, role.stretch().from() - 1))
                : Optional.empty();
    }

    private Optional<RolePhrase> endingAt(int last, int first) {
        RolePhrase found = null;
        for (int at = last; at >= Math.max(first, last - FARTHEST) && !isBarrier(at); at--) {
            Optional<Phrases.Match<Known.Role>> match = lexicon.roleAt(reading, at);
            if (match.isPresent() && match.get().to() <= last + 1) {
                found = new RolePhrase(new Stretch(at, last + 1), match.get().meaning(), at);
            }
        }
        return Optional.ofNullable(found).map(this::withModifiers);
    }

    /** Passes over brackets that end at the token: {@code la maire (divers gauche), …}. */
    private int beforeBrackets(int last, int first) {
        int at = last;
        if (reading.word(at).equals(")")) {
            while (at > Math.max(first, last - 6) && !reading.word(at).equals("(")) {
                at--;
            }
            return reading.word(at).equals("(") ? at - 1 : last;
        }
        return last;
    }

    /** The role that follows a name in apposition, or after “is”. */
    Optional<RolePhrase> after(Stretch name) {
        int end = reading.sentence(name.from()).to();
        int at = name.to();
        boolean apposed = reading.word(at).matches("[,(–—]");
        int elected = elected(at, end);
        if (at >= end || !apposed && !lexicon.is("being", reading, at) && elected < 0) {
            return Optional.empty();
        }
        at = elected < 0 ? pastAge(at + 1) : elected + 1;
        while (at < end && mayOpenApposition(at)) {
            at++;
        }
        return headFrom(at, end).map(head -> {
            int to = endOf(head.to(), end);
            return withModifiers(new RolePhrase(new Stretch(head.from(), to), head.meaning(), head.from()));
        });
    }

    /** The participle of “a été élue présidente”, “was elected president”; -1 where there is none. */
    private int elected(int from, int end) {
        for (int at = from; at < Math.min(end, from + 4) && reading.token(at).isWord(); at++) {
            if (lexicon.is("elected", reading, at)) {
                return at;
            }
            if (!lexicon.is("auxiliaries", reading, at) && !lexicon.is("passive", reading, at)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean mayOpenApposition(int at) {
        return lexicon.is("determiners", reading, at)
                || lexicon.is("role-adverbs", reading, at)
                || lexicon.has("role-modifiers", reading.lower(at))
                        && lexicon.roleAt(reading, at).isEmpty();
    }

    /** The role phrase that begins at the token, wherever it stands. */
    Optional<RolePhrase> at(int from) {
        int end = reading.sentence(from).to();
        return lexicon.roleAt(reading, from)
                .map(head -> new RolePhrase(new Stretch(from, shortEnd(head.to(), end)), head.meaning(), from));
    }

    /** A role or another noun for persons at the token, with adjectives and complements, as in “le haut responsable”. */
    Optional<RolePhrase> description(int at) {
        Optional<RolePhrase> role = at(at);
        if (role.isEmpty() && lexicon.has("people", reading.lower(at))) {
            int end = reading.sentence(at).to();
            var person = new Known.Role(reading.lower(at), null, RankClass.OTHER, RankClass.OTHER, false);
            role = Optional.of(new RolePhrase(new Stretch(at, shortEnd(at + 1, end)), person, at));
        }
        return role.map(this::withModifiers);
    }

    private int pastAge(int at) {
        return reading.word(at).matches("\\d{1,3}")
                ? reading.word(at + 1).equals(",")
                        ? at + 2
                        : reading.word(at + 2).equals(",") ? at + 3 : at
                : at;
    }

    private Optional<Phrases.Match<Known.Role>> headFrom(int from, int end) {
        for (int at = from; at < Math.min(end, from + 6) && !isBarrier(at) && !isPreposition(at); at++) {
            Optional<Phrases.Match<Known.Role>> match = lexicon.roleAt(reading, at);
            if (match.isPresent()) {
                return match;
            }
            boolean modifier = reading.isCapitalised(at)
                    || lexicon.has("role-modifiers", reading.lower(at))
                    || isNationality(at)
                    || lexicon.is("of", reading, at);
            if (!modifier) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isPreposition(int at) {
        return lexicon.is("prepositions", reading, at) && !reading.lower(at).equals("’s");
    }

    private boolean isNationality(int at) {
        return lexicon.adjectives().at(reading, at).isPresent();
    }

    /** An apposition ends at punctuation, a relative pronoun, a finite verb or a second role. */
    private int endOf(int from, int end) {
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

    private boolean isBarrier(int at) {
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
    private RolePhrase withModifiers(RolePhrase phrase) {
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
