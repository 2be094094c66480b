package dateline.annotation.actor;

import dateline.annotation.lexicon.Known;
import dateline.annotation.lexicon.Lexicon;
import dateline.annotation.name.Stretch;
import dateline.annotation.name.TokenText;
import dateline.vocabulary.ActorKind;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.Office;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Gives each person of a list the role they share: {@code deux chimistes, Mario Molina et Sherwood Rowland}. */
final class SharedRoles {
    private static final int LONGEST_ROLE = 9;

    private final Cast cast;
    private final TokenText reading;
    private final Lexicon lexicon;

    SharedRoles(Cast cast, Lexicon lexicon) {
        this.cast = cast;
        reading = cast.reading();
        this.lexicon = lexicon;
    }

    void assign() {
        List<Cast.Appearance> persons = cast.between(0, reading.size()).stream()
                .filter(own -> own.member().kind() == ActorKind.PERSON)
                .toList();
        for (int at = 0; at < persons.size(); at++) {
            List<Cast.Appearance> list = listFrom(at, persons);
            if (list.size() > 1) {
                roleBefore(list.get(0).sighting().stretch()).ifPresent(role -> list.forEach(own -> give(own, role)));
                at += list.size() - 1;
            }
        }
    }

    /** Names with nothing but commas, “and” and nationalities between them. */
    private List<Cast.Appearance> listFrom(int first, List<Cast.Appearance> persons) {
        List<Cast.Appearance> list = new ArrayList<>(List.of(persons.get(first)));
        for (int at = first + 1; at < persons.size(); at++) {
            int from = list.get(list.size() - 1).sighting().stretch().to();
            int to = persons.get(at).sighting().stretch().from();
            if (!isLink(from, to)) {
                return list;
            }
            list.add(persons.get(at));
        }
        return list;
    }

    private boolean isLink(int from, int to) {
        boolean joint = reading.word(from).equals(",") || lexicon.is("and", reading, from);
        return joint && to > from && isNationality(from + 1, to);
    }

    /** {@code Le Mexicain}, or nothing. */
    private boolean isNationality(int from, int to) {
        for (int at = from; at < to; at++) {
            boolean small = lexicon.is("definite", reading, at) || lexicon.is("and", reading, at);
            if (!small && lexicon.nationAt(reading, at).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Tokens of a role in the plural that ends before the list. */
    private Optional<Stretch> roleBefore(Stretch name) {
        int first = reading.sentence(name.from()).from();
        int to = name.from();
        while (to > first && isNationality(to - 1, to)) {
            to--;
        }
        if (to > first && reading.word(to - 1).equals(",")) {
            to--;
        }
        for (int at = to - 1;
                at >= Math.max(first, to - LONGEST_ROLE) && reading.token(at).isWord();
                at--) {
            if (singular(at).isPresent()) {
                return Optional.of(new Stretch(at, to));
            }
        }
        return Optional.empty();
    }

    /** The role of one of those whom the token names in the plural. */
    private Optional<Known.Role> singular(int at) {
        String word = reading.lower(at);
        if (!word.matches("\\p{L}{3,}[sx]")) {
            return Optional.empty();
        }
        String one = word.endsWith("aux")
                ? word.substring(0, word.length() - 3) + "al"
                : word.substring(0, word.length() - 1);
        return lexicon.roles().get(List.of(one));
    }

    private void give(Cast.Appearance own, Stretch plural) {
        if (own.member().office().isPresent() || !own.member().isNamed()) {
            return;
        }
        Known.Role role = singular(plural.from()).orElseThrow();
        String more = plural.length() > 1 ? " " + reading.words(new Stretch(plural.from() + 1, plural.to())) : "";
        String words = role.words() + more + nationality(own.sighting().stretch());
        NounPhrase affiliation = cast.between(plural.from(), plural.to()).stream()
                .map(Cast.Appearance::member)
                .filter(member -> member.kind() == ActorKind.ORGANISATION)
                .map(CastMember::name)
                .findFirst()
                .orElse(null);
        own.member()
                .holds(
                        new Office(words, affiliation, role.rank(), false),
                        own.sighting().stretch(),
                        null);
    }

    /** French says it beside each name: {@code le Mexicain Mario Molina}. */
    private String nationality(Stretch name) {
        int at = name.from() - 1;
        boolean beside = lexicon.language().pattern("reading.modifiers").equals("after")
                && lexicon.nationAt(reading, at).isPresent();
        return beside ? " " + reading.word(at).toLowerCase(Locale.ROOT) : "";
    }
}
