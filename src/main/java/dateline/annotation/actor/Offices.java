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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives each person the office that the text tells most fully. */
final class Offices {
    private final Cast cast;
    private final TokenText reading;
    private final Lexicon lexicon;
    private final RoleReader roles;

    Offices(Cast cast, Lexicon lexicon, RoleReader roles) {
        this.cast = cast;
        reading = cast.reading();
        this.lexicon = lexicon;
        this.roles = roles;
    }

    private record Proven(RolePhrase phrase, Stretch mention, Office office) {
        int weight() {
            return Math.min(phrase.stretch().length(), 8) + (office.affiliation() == null ? 0 : 6);
        }
    }

    void assign() {
        for (CastMember member : cast.members()) {
            if (member.kind() == ActorKind.PERSON && member.isNamed()) {
                assign(member);
            }
        }
    }

    private void assign(CastMember person) {
        person.sightings().stream()
                .flatMap(own -> Stream.of(roles.before(own.stretch()), roles.after(own.stretch()))
                        .flatMap(Optional::stream)
                        .filter(phrase -> isFree(person, phrase.stretch()))
                        .map(phrase -> new Proven(phrase, own.stretch(), office(phrase))))
                .max(Comparator.comparingInt(Proven::weight))
                .ifPresent(best -> {
                    person.holds(best.office(), best.mention(), best.phrase());
                    learnGender(person, best.phrase().role());
                });
        title(person);
        verbal(person);
    }

    /** {@code the authority, chaired by Aleid Wolfsen}; {@code Gina McCarthy, qui dirige l’agence}. */
    private void verbal(CastMember person) {
        if (person.office().isPresent()) {
            return;
        }
        for (Sighting own : person.sightings()) {
            Stretch name = own.stretch();
            Optional<String> passive = lexicon.pair("headed-by", reading.lower(name.from() - 2));
            Optional<CastMember> headed = organisationIn(name.from() - 14, name.from() - 2);
            if (passive.isPresent() && headed.isPresent() && lexicon.is("by", reading, name.from() - 1)) {
                holds(person, own, passive.get(), headed.get());
                return;
            }
            Optional<String> active = lexicon.pair("heads", reading.lower(name.to() + 2));
            Optional<CastMember> heading = organisationIn(name.to() + 3, name.to() + 12)
                    .filter(found -> cast.at(name.to() + 3)
                            .or(() -> cast.at(name.to() + 4))
                            .isPresent());
            if (active.isPresent() && heading.isPresent() && lexicon.is("relative", reading, name.to() + 1)) {
                holds(person, own, active.get(), heading.get());
                return;
            }
        }
    }

    private Optional<CastMember> organisationIn(int from, int to) {
        return cast.between(Math.max(0, from), Math.max(0, to)).stream()
                .map(Cast.Appearance::member)
                .filter(member -> member.kind() == ActorKind.ORGANISATION)
                .findFirst();
    }

    private void holds(CastMember person, Sighting own, String words, CastMember organisation) {
        String[] forms = words.replace('_', ' ').split("/");
        boolean feminine = forms.length > 1 && person.name().gender() == Gender.FEMININE;
        String role =
                (feminine ? forms[1] : forms[0]) + " " + lexicon.language().of(organisation.name());
        person.holds(new Office(role, organisation.name(), RankClass.EXECUTIVE, true), own.stretch(), null);
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
        return new Office(wording(phrase), affiliation, rank, sole);
    }

    /** The office of somebody without a name: the role alone, where an organisation says whose. */
    Office unnamed(RolePhrase phrase) {
        Office whole = office(phrase);
        List<Integer> own = new ArrayList<>();
        for (int at = phrase.stretch().from(); at < phrase.stretch().to(); at++) {
            int here = at;
            boolean foreign = cast
                    .between(phrase.stretch().from(), phrase.stretch().to())
                    .stream()
                    .anyMatch(found -> found.sighting().stretch().has(here));
            if (!foreign) {
                own.add(at);
            }
        }
        while (!own.isEmpty() && isSmall(own.get(own.size() - 1))) {
            own.remove(own.size() - 1);
        }
        String role = own.stream().map(reading::word).collect(Collectors.joining(" "));
        return role.isEmpty() ? whole : new Office(role, whole.affiliation(), whole.rank(), false);
    }

    private boolean isSmall(int at) {
        return lexicon.is("prepositions", reading, at) || lexicon.is("determiners", reading, at);
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
                .or(() -> possessor(role));
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

    /** The words of the role, its own nouns in lower case, names as they are. */
    String wording(RolePhrase phrase) {
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
    private Optional<NounPhrase> possessor(Stretch role) {
        if (role.from() == 0 || !lexicon.is("possessives", reading, role.from() - 1)) {
            return Optional.empty();
        }
        return cast.between(Math.max(0, role.from() - 60), role.from()).stream()
                .map(Cast.Appearance::member)
                .filter(member -> member.kind() == ActorKind.ORGANISATION)
                .reduce((one, other) -> other)
                .map(CastMember::name);
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
}
