package dateline.quiz;

import dateline.factsheet.Fact.Actor;
import dateline.quiz.Draft.Choice;
import dateline.vocabulary.ActorKind;
import dateline.vocabulary.Office;
import dateline.vocabulary.RankClass;
import java.util.ArrayList;
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
                .map(officer -> Peers.of(officer, rival -> canStandBeside(officer, rival)))
                .filter(peers -> !peers.giveAway())
                .map(peers -> {
                    Officer officer = peers.officer();
                    List<Candidate> pool = new ArrayList<>();
                    for (Officer rival : peers.others()) {
                        boolean alike = rival.office().rank() != RankClass.HEAD_OF_STATE
                                && officer.holds()
                                && rival.holds()
                                && officer.office().sole() == rival.office().sole()
                                && officer.isOfStateOf(rival);
                        pool.add(scene.option(rival.role(), rival.told())
                                .inside(officer.asRole(rival.role()))
                                .implied(!alike));
                    }
                    pool.addAll(new Knowledge(scene).offices(officer));
                    Candidate key = scene.option(officer.role(), officer.told()).inside(officer.asRole());
                    return new Draft(
                            Template.ACT_ROLE,
                            scene.say(
                                    officer.wording("role.stem"),
                                    officer.name(),
                                    scene.period().words()),
                            new Choice(
                                    key,
                                    pool,
                                    officer.claim().whole(officer.office().rank() != RankClass.HEAD_OF_STATE)),
                            officer.told(),
                            List.of(officer.actor()));
                });
    }

    /**
     * Whether a role could be the officer’s and is not: what describes somebody is no office, and of two engineers of one
     * state neither role is wrong of the other.
     */
    private static boolean canStandBeside(Officer officer, Officer rival) {
        boolean apart =
                officer.holds() || !Wording.shareFamily(officer.role(), rival.role()) || !officer.isOfStateOf(rival);
        return (rival.mayHold() || !officer.holds()) && isUndated(rival) && apart;
    }

    private static boolean isUndated(Officer officer) {
        return !YEAR.matcher(officer.role()).find();
    }

    /** Who holds this office? Asked only of offices with one holder. */
    static Stream<Draft> holder(Scene scene) {
        return Officer.askable(scene).stream()
                .filter(officer -> officer.office().sole() && officer.holds() && officer.isAlone())
                .filter(officer ->
                        !Wording.shareContent(officer.role(), officer.name().text()))
                .map(officer -> Peers.of(officer, rival -> true))
                .filter(peers -> !peers.giveAway())
                .map(peers -> {
                    Officer officer = peers.officer();
                    String role =
                            scene.language().the(officer.role(), officer.name().gender());
                    String tense = scene.period().tense();
                    List<Candidate> pool = peers.others().stream()
                            .map(rival ->
                                    scene.option(rival.name(), rival.told()).implied(!officer.isOfStateOf(rival)))
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
