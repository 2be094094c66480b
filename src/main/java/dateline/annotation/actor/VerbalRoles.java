package dateline.annotation.actor;

import dateline.annotation.lexicon.Lexicon;
import dateline.annotation.name.Stretch;
import dateline.annotation.name.TokenText;
import dateline.vocabulary.ActorKind;
import dateline.vocabulary.Gender;
import dateline.vocabulary.Office;
import dateline.vocabulary.RankClass;
import java.util.Optional;

/** Reads a role from the verb that tells it. */
final class VerbalRoles {
    private final Cast cast;
    private final TokenText reading;
    private final Lexicon lexicon;

    VerbalRoles(Cast cast, Lexicon lexicon) {
        this.cast = cast;
        reading = cast.reading();
        this.lexicon = lexicon;
    }

    /** {@code the authority, chaired by Aleid Wolfsen}; {@code Gina McCarthy, qui dirige l’agence}. */
    void assign(CastMember person) {
        if (person.office().filter(own -> own.affiliation() != null).isPresent()) {
            return;
        }
        for (Sighting own : person.sightings()) {
            Stretch name = own.stretch();
            int by = beforeTitle(name.from() - 1);
            Optional<String> passive = lexicon.pair("headed-by", reading.lower(by - 1));
            Optional<CastMember> headed = organisationIn(by - 13, by - 1);
            if (passive.isPresent() && headed.isPresent() && lexicon.is("by", reading, by)) {
                holds(person, own, passive.get(), headed.get());
                return;
            }
            Optional<String> relative = lexicon.pair("heads", reading.lower(name.to()));
            Optional<CastMember> object = organisationIn(name.from() - 12, name.from() - 1);
            if (relative.isPresent() && object.isPresent() && lexicon.is("that", reading, name.from() - 1)) {
                holds(person, own, relative.get(), object.get());
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

    /** {@code Dirigée par le juriste autrichien Max Schrems}: past what stands between “par” and the name. */
    private int beforeTitle(int at) {
        int before = at;
        while (before > at - 6
                && !lexicon.is("by", reading, before)
                && reading.token(Math.max(0, before)).isWord()) {
            before--;
        }
        return before;
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
}
