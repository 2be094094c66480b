package dateline.quiz;

import dateline.factsheet.Evidence;
import dateline.factsheet.Fact.Actor;
import dateline.quiz.Candidate.Origin;
import dateline.quiz.Draft.Choice;
import dateline.vocabulary.ActorKind;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.Office;
import dateline.vocabulary.RankClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Questions about the state a person represents, or the organisation that the article links a person to. One represents a
 * single state, so that other states are wrong; of organisations only those that the article gives to others are. Heads of
 * state are left out: everybody knows them; and members of a council, who sit in a party and committees as well.
 */
final class AffiliationIdeas {
    private static final Set<RankClass> SPEAK_FOR_A_STATE = EnumSet.of(RankClass.MINISTER, RankClass.DEPUTY);

    private AffiliationIdeas() {}

    static Stream<Draft> affiliation(Scene scene) {
        return Officer.all(scene).stream()
                .filter(officer -> scene.substance().isWithin(officer.role()))
                .flatMap(
                        officer -> home(scene, officer.office()).flatMap(home -> draft(scene, officer, home)).stream());
    }

    private static Optional<Draft> draft(Scene scene, Officer officer, Actor home) {
        if (home.kind() == ActorKind.STATE) {
            return SPEAK_FOR_A_STATE.contains(officer.office().rank())
                    ? Optional.of(draft(scene, officer, home, "state", states(scene, officer, home)))
                    : Optional.empty();
        }
        return home.kind() == ActorKind.ORGANISATION
                        && officer.office().rank() != RankClass.LEGISLATOR
                        && !Wording.overlap(officer.name().text(), home.name().text())
                        && !standsOut(scene, officer)
                        && officer.actor().places().stream().anyMatch(place -> names(place, home))
                ? Optional.of(draft(scene, officer, home, "body", bodies(scene, officer, home)))
                : Optional.empty();
    }

    private static Draft draft(Scene scene, Officer officer, Actor home, String kind, List<Candidate> pool) {
        String stem = scene.agreeing("affiliation." + kind + ".stem", officer.name());
        String explanation = told(scene, officer, home);
        return new Draft(
                Template.ACT_AFFIL,
                scene.say(stem, officer.name()),
                new Choice(option(scene, home, explanation), pool, claim(scene, officer, home)),
                explanation,
                List.of(witnessed(officer.actor(), home), home));
    }

    /** The person, of an organisation those places first whose sentence names it as well. */
    private static Actor witnessed(Actor person, Actor home) {
        if (home.kind() == ActorKind.STATE) {
            return person;
        }
        List<Evidence> places = person.places().stream()
                .sorted(Comparator.comparing(place -> !names(place, home)))
                .toList();
        return new Actor(person.id(), person.identity(), person.aliases(), places);
    }

    private static boolean names(Evidence place, Actor home) {
        return Stream.concat(Stream.of(home.name().text()), home.aliases().stream())
                .anyMatch(name -> Wording.holds(place.sentence(), name));
    }

    /**
     * The states of other persons, then those the article names, then others: all of the same part of the world, since a name
     * tells the part that its bearer comes from. None where no other person represents one.
     */
    private static List<Candidate> states(Scene scene, Officer officer, Actor home) {
        List<Candidate> pool = rivals(scene, officer, home);
        for (Actor state : scene.sheet().actors()) {
            if (!pool.isEmpty()
                    && state.kind() == ActorKind.STATE
                    && state.identity().named()
                    && !state.equals(home)) {
                pool.add(option(scene, state, told(scene, officer, home)));
            }
        }
        List<Candidate> near = new ArrayList<>(pool.stream()
                .filter(state -> scene.states().areNeighbours(home.name().text(), state.inside()))
                .toList());
        near.addAll(known(scene, new Knowledge(scene).states(home.name().text()), officer, home));
        return pool.isEmpty() ? List.of() : near;
    }

    private static List<Candidate> known(Scene scene, List<NounPhrase> names, Officer officer, Actor home) {
        String why = told(scene, officer, home);
        return names.stream()
                .map(name -> scene.option(name, why)
                        .inside(inside(scene, name, home.kind()))
                        .from(Origin.KNOWLEDGE))
                .toList();
    }

    /** The organisations of other persons, then others of the same kind. */
    private static List<Candidate> bodies(Scene scene, Officer officer, Actor home) {
        List<Candidate> pool = rivals(scene, officer, home);
        pool.addAll(known(scene, new Knowledge(scene).organisations(home.name().text()), officer, home));
        return pool;
    }

    /** The states or organisations of other persons that do not belong to the same whole. */
    private static List<Candidate> rivals(Scene scene, Officer officer, Actor home) {
        List<Candidate> pool = new ArrayList<>();
        for (Officer other : Officer.all(scene)) {
            Optional<Actor> rival = home(scene, other.office());
            if (other.actor() != officer.actor()
                    && rival.filter(one -> one.kind() == home.kind() && apart(one, home))
                            .filter(one -> one.kind() == ActorKind.STATE
                                    || !together(one, officer.actor()) && !together(one, home))
                            .isPresent()) {
                pool.add(option(scene, rival.get(), told(scene, other, rival.get())));
            }
        }
        return pool;
    }

    /** Whether it is about the only head of a firm, beside whom other bodies are no answer. */
    private static boolean standsOut(Scene scene, Officer officer) {
        return officer.office().rank() == RankClass.EXECUTIVE
                && Officer.all(scene).stream()
                                .filter(other -> other.office().rank() == RankClass.EXECUTIVE)
                                .count()
                        == 1;
    }

    /** Whether the article speaks of both in one sentence, so that one may belong to the other. */
    private static boolean together(Actor one, Actor other) {
        return one.places().stream().anyMatch(place -> other.places().stream()
                .anyMatch(rival -> rival.sentence().equals(place.sentence())));
    }

    private static boolean apart(Actor one, Actor other) {
        Optional<String> whole = whole(one);
        return !one.equals(other)
                && (whole.isEmpty() || !whole.equals(whole(other)))
                && whole.filter(other.name().text()::equals).isEmpty()
                && whole(other).filter(one.name().text()::equals).isEmpty();
    }

    private static Optional<String> whole(Actor body) {
        return body.office().map(Office::affiliation).map(NounPhrase::text);
    }

    private static Claim claim(Scene scene, Officer officer, Actor home) {
        String kind = home.kind() == ActorKind.STATE ? "state" : "body";
        return scene.claim("affiliation." + kind + ".claim", officer.name(), Claim.GAP)
                .whole(false);
    }

    private static String told(Scene scene, Officer officer, Actor home) {
        return claim(scene, officer, home).filled(inside(scene, home.name(), home.kind()), scene.language());
    }

    private static Candidate option(Scene scene, Actor home, String why) {
        return scene.option(home.name(), why).inside(inside(scene, home.name(), home.kind()));
    }

    private static String inside(Scene scene, NounPhrase name, ActorKind kind) {
        return kind == ActorKind.STATE
                ? name.text()
                : scene.phrase("affiliation.body.inside", name, scene.language().to(name));
    }

    /** The state or organisation that an office belongs to, where the article lists it. */
    private static Optional<Actor> home(Scene scene, Office office) {
        return Optional.ofNullable(office.affiliation()).flatMap(home -> scene.sheet().actors().stream()
                .filter(known -> known.name().text().equals(home.text()))
                .findFirst());
    }
}
