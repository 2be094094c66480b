package dateline.annotation.actor;

import dateline.annotation.lexicon.Lexicon;
import dateline.annotation.name.Stretch;
import dateline.annotation.name.TokenText;
import dateline.vocabulary.ActorKind;
import dateline.vocabulary.NounPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words roles so that they stand alone. */
final class RoleWording {
    private static final int TOKENS_BACK = 60;

    private final Cast cast;
    private final TokenText reading;
    private final Lexicon lexicon;

    RoleWording(Cast cast, Lexicon lexicon) {
        this.cast = cast;
        reading = cast.reading();
        this.lexicon = lexicon;
    }

    /** The words of the role, its own nouns in lower case, names as they are. */
    String whole(RolePhrase phrase) {
        Stretch stretch = phrase.stretch();
        Optional<Cast.Appearance> short_ = shortName(stretch);
        int to = short_.map(own -> complementBegin(own, stretch)).orElse(stretch.to());
        String words = joined(phrase, to);
        Optional<NounPhrase> owner = short_.map(own -> own.member().name()).or(() -> possessor(stretch));
        return owner.map(name -> words + " " + lexicon.language().of(name)).orElse(words);
    }

    private String joined(RolePhrase phrase, int to) {
        StringBuilder words = new StringBuilder();
        int end = -1;
        int afterHead = phrase.head() + lexicon.cut(phrase.role().words()).size();
        for (int at = phrase.stretch().from(); at < to; at++) {
            if (at == phrase.head()) {
                words.append(end >= 0 ? " " : "").append(phrase.role().words());
                at = afterHead - 1;
                end = reading.token(at).span().end();
                continue;
            }
            if (end >= 0 && reading.token(at).span().begin() > end) {
                words.append(' ');
            }
            words.append(isRoleWord(phrase, at) ? reading.word(at).toLowerCase(Locale.ROOT) : reading.word(at));
            end = reading.token(at).span().end();
        }
        return words.toString().replace('\'', '’');
    }

    /** The organisation that ends the phrase under a common noun: {@code présidente de l’association}. */
    private Optional<Cast.Appearance> shortName(Stretch role) {
        return cast.between(role.from(), role.to()).stream()
                .filter(own -> own.member().kind() == ActorKind.ORGANISATION
                        && own.member().isNamed())
                .filter(own -> own.sighting().stretch().to() == role.to())
                .filter(own -> own.sighting().stretch().length() == 1
                        && !reading.isCapitalised(own.sighting().stretch().from()))
                .findFirst();
    }

    private int complementBegin(Cast.Appearance own, Stretch role) {
        int at = own.sighting().stretch().from();
        while (at > role.from() + 1
                && (lexicon.is("definite", reading, at - 1) || lexicon.is("prepositions", reading, at - 1))) {
            at--;
        }
        return at;
    }

    /** “Its president” is the president of the organisation named last. */
    Optional<NounPhrase> possessor(Stretch role) {
        if (role.from() == 0 || !lexicon.is("possessives", reading, role.from() - 1) || isOfPerson(role)) {
            return Optional.empty();
        }
        return cast.between(Math.max(0, role.from() - TOKENS_BACK), role.from()).stream()
                .map(Cast.Appearance::member)
                .filter(member -> member.kind() == ActorKind.ORGANISATION)
                .reduce((one, other) -> other)
                .map(CastMember::name)
                .filter(name -> name.plural() || !lexicon.is("possessives.plural", reading, role.from() - 1));
    }

    /** “Son avocate” is that of a person. */
    private boolean isOfPerson(Stretch role) {
        for (int at = role.from(); at < role.to(); at++) {
            if (lexicon.is("of-persons", reading, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isRoleWord(RolePhrase phrase, int at) {
        if (reading.token(at).isAllCapitals()) {
            return false;
        }
        boolean head = phrase.head() <= at
                && at < phrase.head() + lexicon.cut(phrase.role().words()).size();
        return head
                || lexicon.has("role-modifiers", reading.lower(at))
                        && cast.at(at).isEmpty();
    }

    /** The role without the organisations in it. */
    String alone(RolePhrase phrase) {
        Stretch stretch = phrase.stretch();
        List<Cast.Appearance> foreign = cast.between(stretch.from(), stretch.to());
        List<Integer> own = new ArrayList<>();
        for (int at = stretch.from(); at < stretch.to(); at++) {
            int here = at;
            if (foreign.stream().noneMatch(found -> found.sighting().stretch().has(here))) {
                own.add(at);
            }
        }
        while (!own.isEmpty() && isSmall(own.get(own.size() - 1))) {
            own.remove(own.size() - 1);
        }
        return own.stream().map(reading::word).collect(Collectors.joining(" "));
    }

    private boolean isSmall(int at) {
        return lexicon.is("prepositions", reading, at) || lexicon.is("determiners", reading, at);
    }
}
