package dateline.quiz;

import dateline.factsheet.Fact.Actor;
import dateline.quiz.Draft.Choice;
import dateline.vocabulary.ActorKind;
import dateline.vocabulary.Office;
import dateline.vocabulary.RankClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Questions about who holds which office, and what an organisation is. */
final class OfficeIdeas {
    /** A role of some other year, “vice-présidente en 2012”, is no answer to a question about this one, and stands out. */
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private OfficeIdeas() {}

    /** Which office does she hold? */
    static Stream<Draft> role(Scene scene) {
        return Officer.askable(scene).stream()
                .filter(OfficeIdeas::isUndated)
                .filter(officer ->
                        !Wording.shareContent(officer.role(), officer.name().text()))
                .filter(officer -> !isGivenAway(scene, officer))
                .map(officer -> {
                    List<Candidate> pool = new ArrayList<>();
                    for (Officer rival : beside(scene, officer)) {
                        if ((rival.mayHold() || !officer.holds()) && isUndated(rival)) {
                            pool.add(scene.option(rival.role(), rival.told())
                                    .inside(officer.asRole(rival.role()))
                                    .implied(!officer.holds()
                                            || !rival.holds()
                                            || officer.office().sole()
                                                    != rival.office().sole()
                                            || !scene.states().namesSame(officer.role(), rival.role())));
                        }
                    }
                    pool.addAll(new Knowledge(scene).offices(officer));
                    Candidate key = scene.option(officer.role(), officer.told()).inside(officer.asRole());
                    return new Draft(
                            Template.ACT_ROLE,
                            scene.say(
                                    officer.wording("role.stem"),
                                    officer.name(),
                                    scene.period().words()),
                            new Choice(key, pool, officer.claim()),
                            officer.told(),
                            List.of(officer.actor()));
                });
    }

    /** Whether the name alone tells an American: the role names a state, and those of the others none of its part of the world. */
    private static boolean isGivenAway(Scene scene, Officer officer) {
        return !scene.states().namesSame(officer.role(), "")
                && officer.rivals().stream().noneMatch(rival -> isNear(scene, officer, rival));
    }

    private static boolean isNear(Scene scene, Officer one, Officer other) {
        return scene.states().namesSame(one.role(), other.role())
                || scene.states().nameNeighbours(one.role(), other.role());
    }

    /**
     * Its rivals, those of the same part of the world first; beside a role that names no state one at most of each state:
     * nobody takes the head of NATO for a Russian.
     */
    private static List<Officer> beside(Scene scene, Officer officer) {
        List<Officer> beside = new ArrayList<>();
        boolean stateless = scene.states().namesSame(officer.role(), "");
        List<Officer> rivals = officer.rivals().stream()
                .sorted(Comparator.comparing(rival -> !isNear(scene, officer, rival)))
                .toList();
        for (Officer rival : rivals) {
            boolean another = scene.states().namesSame(rival.role(), "")
                    || beside.stream().noneMatch(one -> scene.states().namesSame(one.role(), rival.role()));
            if (!stateless || another) {
                beside.add(rival);
            }
        }
        return beside;
    }

    private static boolean isUndated(Officer officer) {
        return !YEAR.matcher(officer.role()).find();
    }

    /** Who holds this office? Asked only of offices with one holder. */
    static Stream<Draft> holder(Scene scene) {
        return Officer.askable(scene).stream()
                .filter(officer -> officer.office().sole() && officer.holds() && officer.isAlone())
                .filter(officer -> !isGivenAway(scene, officer))
                .filter(officer ->
                        !Wording.shareContent(officer.role(), officer.name().text()))
                .map(officer -> {
                    String role =
                            scene.language().the(officer.role(), officer.name().gender());
                    String tense = scene.period().tense();
                    List<Candidate> pool = beside(scene, officer).stream()
                            .map(rival -> scene.option(rival.name(), rival.told())
                                    .implied(!scene.states().namesSame(officer.role(), rival.role())))
                            .toList();
                    Claim claim = scene.claim(
                                    "holder.claim." + tense,
                                    role,
                                    scene.period().words(),
                                    Claim.GAP)
                            .whole(officer.office().rank() != RankClass.HEAD_OF_STATE);
                    return new Draft(
                            Template.ROLE_ACT,
                            scene.say(
                                    "holder.stem." + tense, role, scene.period().words()),
                            new Choice(scene.option(officer.name(), officer.told()), pool, claim),
                            officer.told(),
                            List.of(officer.actor()));
                });
    }

    /** What is this organisation? */
    static Stream<Draft> nature(Scene scene) {
        List<Actor> bodies = scene.sheet().actors().stream()
                .filter(actor -> actor.kind() == ActorKind.ORGANISATION)
                .filter(actor -> actor.identity().named()
                        && nature(actor).filter(OfficeIdeas::isSpecific).isPresent())
                .toList();
        return bodies.stream()
                .filter(body -> !Wording.shareContent(
                        nature(body).orElseThrow(), body.name().text()))
                .map(body -> {
                    String explanation = scene.say(
                            "nature.explain", body.name(), nature(body).orElseThrow());
                    List<Candidate> pool = Scene.others(bodies, body, other -> true).stream()
                            .map(other -> scene.option(
                                    nature(other).orElseThrow(),
                                    scene.say(
                                            "nature.explain",
                                            other.name(),
                                            nature(other).orElseThrow())))
                            .toList();
                    return new Draft(
                            Template.ACT_NATURE,
                            scene.say("nature.stem", body.name()),
                            new Choice(scene.option(nature(body).orElseThrow(), explanation), pool, null),
                            explanation,
                            List.of(body));
                });
    }

    /** One word, as “company”, may be true of the other bodies too. */
    private static boolean isSpecific(String nature) {
        return nature.contains(" ");
    }

    private static Optional<String> nature(Actor body) {
        return body.office().map(Office::role);
    }
}
