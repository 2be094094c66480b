package dateline.annotation.actor;

import dateline.annotation.lexicon.Known;
import dateline.annotation.lexicon.Lexicon;
import dateline.annotation.name.Stretch;
import dateline.annotation.name.TokenText;
import dateline.vocabulary.ActorKind;
import dateline.vocabulary.PlaceKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells a state that acts from a place where something happens. A capital that acts is its government: {@code Moscou
 * demande}; a capital where somebody is, is a town.
 */
final class States {
    private final Cast cast;
    private final TokenText reading;
    private final Lexicon lexicon;
    private final List<PlaceSighting> places = new ArrayList<>();
    private final Set<String> acting = new HashSet<>();

    States(Cast cast, Lexicon lexicon) {
        this.cast = cast;
        reading = cast.reading();
        this.lexicon = lexicon;
    }

    List<PlaceSighting> places() {
        return places;
    }

    /** A state or its capital, where it is named. */
    record Named(Stretch stretch, Known known, Known.Nation nation) {}

    void enter(List<Named> names) {
        names.stream()
                .filter(name -> acts(name) > 0.7)
                .forEach(name -> acting.add(name.known().name().text()));
        double last = 0;
        for (int at = 0; at < names.size(); at++) {
            Named name = names.get(at);
            last = at > 0 && isListed(names.get(at - 1), name) && last < 0.2 ? last : acts(name);
            enter(name, last);
        }
    }

    /** {@code In Washington, London and Moscow}. */
    private boolean isListed(Named one, Named other) {
        int from = one.stretch().to();
        int to = other.stretch().from();
        while (to > from && lexicon.is("definite", reading, to - 1)) {
            to--;
        }
        return to == from + 1 && (reading.word(from).equals(",") || lexicon.is("and", reading, from));
    }

    private void enter(Named name, double acts) {
        double sure = acts > 0.4 && acts < 0.7 ? fromElsewhere(name) : acts;
        if (sure >= 0.5) {
            state(name.nation()).seen(name.stretch(), sure);
        } else {
            PlaceKind kind = name.known() instanceof Known.Capital ? PlaceKind.CITY : PlaceKind.COUNTRY;
            places.add(new PlaceSighting(name.stretch(), name.known().name(), kind, 1 - sure));
        }
    }

    /** Where these words alone do not tell: whether it acts elsewhere in the article. */
    private double fromElsewhere(Named name) {
        if (acting.contains(name.known().name().text())) {
            return 0.7;
        }
        return name.known() instanceof Known.Nation ? 0.62 : 0.3;
    }

    private CastMember state(Known.Nation nation) {
        String key = Cast.keyOf(nation.name().text().replaceFirst("^(?:l’|\\p{Ll}+ )", ""));
        return cast.withKey(key).orElseGet(() -> {
            CastMember state = new CastMember(key, nation.name(), ActorKind.STATE, true);
            cast.add(state);
            return state;
        });
    }

    /** How sure it is that the state acts here, 0 to 1; about a half when these words alone do not tell. */
    private double acts(Named name) {
        Stretch stretch = name.stretch();
        int before = stretch.from() - 1;
        while (before >= reading.sentence(stretch.from()).from() && lexicon.is("definite", reading, before)) {
            before--;
        }
        if (before < reading.sentence(stretch.from()).from()) {
            boolean verb = lexicon.has("acting-verbs", reading.lower(stretch.to())) || follows(stretch);
            return verb ? 0.93 : name.known() instanceof Known.Capital ? 0.4 : 0.75;
        }
        if (lexicon.is("with", reading, before)) {
            return 0.85;
        }
        if (lexicon.is("locative", reading, before)) {
            return 0.1;
        }
        if (lexicon.has("acting-verbs", reading.lower(stretch.to())) || follows(stretch)) {
            return 0.9;
        }
        if (lexicon.is("of", reading, before)) {
            return owner(before);
        }
        return lexicon.is("and", reading, before) || reading.word(before).equals(",") ? 0.6 : 0.55;
    }

    private boolean follows(Stretch stretch) {
        boolean person = reading.isCapitalised(stretch.to() + 1) && reading.isCapitalised(stretch.to() + 2);
        boolean owns = reading.lower(stretch.to()).equals("’s") && !person;
        return owns || lexicon.has("saying-verbs", reading.lower(stretch.to()));
    }

    /** “La réaction de Moscou” is an act, “la frontière de l’Ukraine” a place. */
    private double owner(int of) {
        int noun = of - 1;
        boolean left = noun >= 0 && lexicon.is("leaving", reading, noun);
        if (left || noun >= 0 && lexicon.is("frontier", reading, noun)) {
            return 0.15;
        }
        for (int at = noun; at > Math.max(-1, noun - 3); at--) {
            if (lexicon.is("deeds", reading, at)) {
                return 0.8;
            }
        }
        return 0.5;
    }
}
