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
    private final RoleBounds bounds;

    RoleReader(TokenText reading, Lexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
        bounds = new RoleBounds(reading, lexicon);
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
        for (int at = last; at >= Math.max(first, last - FARTHEST) && !bounds.isBarrier(at); at--) {
            Optional<Phrases.Match<Known.Role>> match = lexicon.roleAt(reading, at);
            if (match.isPresent() && match.get().to() <= last + 1) {
                found = new RolePhrase(new Stretch(at, last + 1), match.get().meaning(), at);
            }
        }
        return Optional.ofNullable(found).map(bounds::withModifiers);
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
            int to = bounds.endOf(head.to(), end);
            return bounds.withModifiers(new RolePhrase(new Stretch(head.from(), to), head.meaning(), head.from()));
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
                .map(head -> new RolePhrase(new Stretch(from, bounds.shortEnd(head.to(), end)), head.meaning(), from));
    }

    /** A role or another noun for persons at the token, with adjectives and complements, as in “le haut responsable”. */
    Optional<RolePhrase> description(int at) {
        Optional<RolePhrase> role = at(at);
        if (role.isEmpty() && lexicon.has("people", reading.lower(at))) {
            int end = reading.sentence(at).to();
            var person = new Known.Role(reading.lower(at), null, RankClass.OTHER, RankClass.OTHER, false);
            role = Optional.of(new RolePhrase(new Stretch(at, bounds.shortEnd(at + 1, end)), person, at));
        }
        return role.map(bounds::withModifiers);
    }

    private int pastAge(int at) {
        return reading.word(at).matches("\\d{1,3}")
                ? reading.word(at + 1).equals(",")
                        ? at + 2
                        : reading.word(at + 2).equals(",") ? at + 3 : at
                : at;
    }

    private Optional<Phrases.Match<Known.Role>> headFrom(int from, int end) {
        for (int at = from; at < Math.min(end, from + 6) && !bounds.isBarrier(at) && !isPreposition(at); at++) {
            Optional<Phrases.Match<Known.Role>> match = lexicon.roleAt(reading, at);
            if (match.isPresent()) {
                return match;
            }
            boolean modifier = reading.isCapitalised(at)
                    || lexicon.has("role-modifiers", reading.lower(at))
                    || bounds.isNationality(at)
                    || reading.lower(at + 1).equals("’s")
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
}
