package dateline.annotation.actor;

import dateline.annotation.actor.OrganisationRegister.Named;
import dateline.annotation.lexicon.Known;
import dateline.annotation.lexicon.Lexicon;
import dateline.annotation.name.NameModel;
import dateline.annotation.name.Stretch;
import dateline.annotation.name.TokenText;
import dateline.vocabulary.Gender;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.PlaceKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds who acts in an article and where: names, their sorts, offices, descriptions. */
public final class ActorFinder {
    private final TokenText reading;
    private final Lexicon lexicon;
    private final Cast cast;
    private final List<PlaceSighting> places = new ArrayList<>();

    private ActorFinder(TokenText reading, Lexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
        cast = new Cast(reading);
    }

    /** Who and where. */
    public record Found(Cast cast, List<PlaceSighting> places) {}

    /** Reads the article. */
    public static Found find(TokenText reading, Lexicon lexicon, NameModel model) {
        ActorFinder finder = new ActorFinder(reading, lexicon);
        finder.find(model.guesses(reading));
        return new Found(finder.cast, finder.places);
    }

    private void find(List<NameModel.Guess> guesses) {
        BitSet furniture = new Furniture(reading, lexicon.language()).tokens();
        List<Candidate> candidates = new NameSpotter(reading, lexicon, furniture, guesses).candidates();
        RoleReader roles = new RoleReader(reading, lexicon);
        Court court = new Court(reading, lexicon, guesses, roles);
        court.hear(candidates);
        register(candidates, court);
        new ShortNames(cast, lexicon, furniture).find();
        new Offices(cast, lexicon, roles).assign();
        new Descriptions(cast, lexicon, roles, furniture).find();
        new Groups(cast, lexicon, furniture).find();
    }

    private void register(List<Candidate> candidates, Court court) {
        List<PersonRegister.Named> persons = new ArrayList<>();
        List<Named> organisations = new ArrayList<>();
        List<States.Named> states = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Known known = candidate.known();
            if (known != null && namesThing(candidate.stretch())) {
                continue;
            }
            if (known instanceof Known.Nation nation) {
                states.add(new States.Named(candidate.stretch(), nation, nation));
            } else if (known instanceof Known.Capital capital) {
                states.add(new States.Named(candidate.stretch(), capital, capital.state()));
            } else if (known instanceof Known.Organisation) {
                organisations.add(new Named(candidate, 0.95));
            } else if (known instanceof Known.Location location) {
                places.add(new PlaceSighting(candidate.stretch(), location.name(), location.kind(), 0.9));
            } else {
                judged(candidate, court.on(candidate), persons, organisations);
            }
        }
        new PersonRegister(cast, lexicon).enter(persons);
        new OrganisationRegister(cast, lexicon).enter(organisations);
        States register = new States(cast, lexicon);
        register.enter(states);
        places.addAll(register.places());
    }

    /** {@code Document de Vienne}, {@code Kigali Amendment}: the place is only part of the name of a thing. */
    private boolean namesThing(Stretch stretch) {
        int before = stretch.from() - 1;
        boolean after = reading.isCapitalised(stretch.to()) && lexicon.has("thing-words", reading.word(stretch.to()));
        boolean ofThing = lexicon.is("of", reading, before)
                && (lexicon.has("thing-words", reading.lower(before - 1))
                        || lexicon.has("thing-words", reading.word(before - 1)));
        return after || ofThing;
    }

    private NounPhrase placeName(Candidate candidate) {
        return candidate.built() == Candidate.Built.AROUND_SITE
                ? new Determiner(reading, lexicon)
                        .determined(reading.words(candidate.stretch()), List.of(candidate.stretch()))
                : new NounPhrase(reading.words(candidate.stretch()), Gender.NEUTER, false);
    }

    private void judged(
            Candidate candidate, Verdict verdict, List<PersonRegister.Named> persons, List<Named> organisations) {
        switch (verdict.sort()) {
            case PERSON -> persons.add(new PersonRegister.Named(candidate.stretch(), verdict.probability()));
            case ORGANISATION -> organisations.add(new Named(candidate, verdict.probability()));
            case PLACE ->
                places.add(new PlaceSighting(
                        candidate.stretch(),
                        placeName(candidate),
                        candidate.built() == Candidate.Built.AROUND_SITE ? PlaceKind.SITE : PlaceKind.CITY,
                        verdict.probability()));
            case THING -> {}
        }
    }
}
