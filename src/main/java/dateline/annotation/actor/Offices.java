package dateline.annotation.actor;

import dateline.annotation.lexicon.Known;
import dateline.annotation.lexicon.Lexicon;
import dateline.annotation.name.Stretch;
import dateline.annotation.name.TokenText;
import dateline.vocabulary.ActorKind;
import dateline.vocabulary.Gender;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.Office;
import dateline.vocabulary.RankClass;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives each person the office that the text tells most fully. */
final class Offices {
    private final Cast cast;
    private final TokenText reading;
    private final Lexicon lexicon;
    private final RoleReader roles;
    private final RoleWording wordings;
    private final VerbalRoles verbal;

    Offices(Cast cast, Lexicon lexicon, RoleReader roles) {
        this.cast = cast;
        reading = cast.reading();
        this.lexicon = lexicon;
        this.roles = roles;
        wordings = new RoleWording(cast, lexicon);
        verbal = new VerbalRoles(cast, lexicon);
    }

    private record Proven(RolePhrase phrase, Stretch mention, Office office) {
        int weight() {
            int rank = phrase.role().rank() == RankClass.OTHER ? 0 : 4;
            return Math.min(phrase.stretch().length(), 8) + rank + (office.affiliation() == null ? 0 : 6);
        }
    }

    void assign() {
        for (CastMember member : cast.members()) {
            if (member.kind() == ActorKind.PERSON && member.isNamed()) {
                assign(member);
            }
        }
        new SharedRoles(cast, lexicon).assign();
    }

    private void assign(CastMember person) {
        person.sightings().stream()
                .flatMap(own -> Stream.of(
                                roles.before(own.stretch()), roles.after(own.stretch()), roles.farther(own.stretch()))
                        .flatMap(Optional::stream)
                        .filter(phrase -> isFree(person, phrase.stretch()))
                        .map(phrase -> new Proven(phrase, own.stretch(), office(phrase))))
                .max(Comparator.comparingInt(Proven::weight))
                .ifPresent(best -> {
                    person.holds(best.office(), best.mention(), best.phrase());
                    learnGender(person, best.phrase().role());
                });
        title(person);
        verbal.assign(person);
    }

    /** A role that holds the name of another person is that person’s. */
    private boolean isFree(CastMember person, Stretch role) {
        return cast.between(role.from(), role.to()).stream()
                .noneMatch(other -> other.member() != person
                        && other.member().kind() == ActorKind.PERSON
                        && other.member().isNamed());
    }

    private void title(CastMember person) {
        if (person.office().isPresent()) {
            return;
        }
        for (Sighting own : person.sightings()) {
            String role = lexicon.roleOfTitle(reading.word(own.stretch().from() - 1));
            if (role != null) {
                RankClass rank = lexicon.roles()
                        .get(lexicon.cut(role))
                        .map(Known.Role::rank)
                        .orElse(RankClass.OTHER);
                person.holds(new Office(role, null, rank, false), own.stretch(), null);
                return;
            }
        }
    }

    private static void learnGender(CastMember person, Known.Role role) {
        Gender gender = role.gender();
        if (gender != null && person.name().gender() == Gender.NEUTER) {
            person.rename(new NounPhrase(person.name().text(), gender, false));
        }
    }

    /** The office that a role phrase describes. */
    Office office(RolePhrase phrase) {
        Stretch stretch = phrase.stretch();
        Optional<NounPhrase> nation = nation(stretch);
        Optional<NounPhrase> organisation = organisation(stretch);
        NounPhrase affiliation = organisation.or(() -> nation).orElse(null);
        boolean ofState = nation.isPresent() && organisation.isEmpty();
        boolean past = isPast(phrase);
        RankClass rank = deputy(phrase)
                ? RankClass.DEPUTY
                : ofState ? phrase.role().ofState() : phrase.role().rank();
        boolean sole = phrase.role().sole() && affiliation != null && rank != RankClass.DEPUTY && !past;
        return new Office(wordings.whole(phrase), affiliation, rank, sole);
    }

    /** The office of somebody without a name: the role alone, where an organisation says whose. */
    Office unnamed(RolePhrase phrase) {
        Office whole = office(phrase);
        String role = wordings.alone(phrase);
        return role.isEmpty() ? whole : new Office(role, whole.affiliation(), whole.rank(), false);
    }

    private boolean isPast(RolePhrase phrase) {
        for (int at = phrase.stretch().from() - 1; at < phrase.stretch().to(); at++) {
            if (lexicon.is("former", reading, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean deputy(RolePhrase phrase) {
        for (int at = phrase.stretch().from(); at < phrase.stretch().to(); at++) {
            if (lexicon.is("deputy", reading, at)) {
                return true;
            }
        }
        return false;
    }

    private Optional<NounPhrase> organisation(Stretch role) {
        return cast.between(role.from(), role.to()).stream()
                .map(Cast.Appearance::member)
                .filter(member -> member.kind() == ActorKind.ORGANISATION)
                .map(CastMember::name)
                .findFirst()
                .or(() -> wordings.possessor(role));
    }

    private Optional<NounPhrase> nation(Stretch role) {
        for (int at = role.from(); at < role.to(); at++) {
            Optional<Known.Nation> adjective =
                    lexicon.adjectives().at(reading, at).map(match -> match.meaning());
            if (adjective.isPresent()) {
                return Optional.of(adjective.get().name());
            }
            @Nullable
            Known known = lexicon.names()
                    .at(reading, at)
                    .map(match -> match.meaning())
                    .orElse(null);
            if (known instanceof Known.Nation nation) {
                return Optional.of(nation.name());
            }
        }
        return Optional.empty();
    }
}
