package dateline.quiz;

import dateline.factsheet.Fact.Actor;
import dateline.quiz.Draft.Candidate;
import dateline.vocabulary.ActorKind;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.Office;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Questions about who is what. Only named persons of one gender stand side by side, so that grammar gives no clue. */
final class ActorIdeas {
    private ActorIdeas() {}

    static Stream<Draft> role(Scene scene) {
        return officers(scene).stream().map(actor -> {
            String role = role(actor);
            List<Candidate> pool = rivals(scene, actor).stream()
                    .map(other -> new Candidate(
                            scene.option(role(other)),
                            scene.say("role.wrong", scene.language().of(other.name())),
                            0))
                    .toList();
            return new Draft(
                    Template.ACT_ROLE,
                    scene.say("role.stem", actor.name()),
                    new Candidate(scene.option(role), scene.say("role.explain", actor.name(), role), 0),
                    pool,
                    scene.say("role.explain", actor.name(), role),
                    actor,
                    Set.of(actor.id()));
        });
    }

    static Stream<Draft> holder(Scene scene) {
        return officers(scene).stream()
                .filter(actor -> actor.office().map(Office::sole).orElse(false))
                .filter(actor -> !Wording.shareContent(role(actor), actor.name().text()))
                .map(actor -> {
                    String role = role(actor);
                    String explanation = scene.say("holder.explain", actor.name(), role);
                    List<Candidate> pool = rivals(scene, actor).stream()
                            .map(other -> new Candidate(
                                    scene.option(other.name()),
                                    scene.say("holder.wrong", other.name(), role(other)),
                                    0))
                            .toList();
                    return new Draft(
                            Template.ROLE_ACT,
                            scene.say("holder.stem", role),
                            new Candidate(scene.option(actor.name()), explanation, 0),
                            pool,
                            explanation,
                            actor,
                            Set.of(actor.id()));
                });
    }

    static Stream<Draft> affiliation(Scene scene) {
        return officers(scene).stream()
                .flatMap(actor -> kindOfAffiliation(scene, actor)
                        .filter(kind -> !Wording.shareContent(
                                role(actor),
                                affiliation(actor).map(NounPhrase::text).orElse("")))
                        .map(kind -> affiliation(scene, actor, kind))
                        .stream());
    }

    private static Draft affiliation(Scene scene, Actor actor, ActorKind kind) {
        NounPhrase key = affiliation(actor).orElseThrow();
        List<Candidate> pool = new ArrayList<>();
        for (Actor other : Scene.others(officers(scene), actor, other -> true)) {
            Optional<NounPhrase> home = affiliation(other);
            if (home.isPresent()
                    && kindOfAffiliation(scene, other).filter(kind::equals).isPresent()) {
                pool.add(new Candidate(scene.option(home.get()), scene.say("affiliation.wrong", other.name()), 0));
            }
        }
        String explanation = scene.say("affiliation.explain", actor.name(), key);
        return new Draft(
                Template.ACT_AFFIL,
                scene.say("affiliation.stem", actor.name()),
                new Candidate(scene.option(key), explanation, 0),
                pool,
                explanation,
                actor,
                Set.of(actor.id()));
    }

    /** Named persons with a role. */
    private static List<Actor> officers(Scene scene) {
        return scene.sheet().actors().stream()
                .filter(actor ->
                        actor.kind() == ActorKind.PERSON && actor.identity().named())
                .filter(actor -> actor.office()
                        .map(Office::role)
                        .filter(Objects::nonNull)
                        .isPresent())
                .toList();
    }

    /** Other persons of the same gender whose role is surely another one, those of the nearest rank first. */
    private static List<Actor> rivals(Scene scene, Actor actor) {
        var rank = actor.office().orElseThrow().rank();
        return Scene.others(
                        officers(scene),
                        actor,
                        other -> other.name().gender() == actor.name().gender()
                                && !Wording.overlap(role(other), role(actor)))
                .stream()
                .sorted(Comparator.comparingInt((Actor other) ->
                        Math.abs(other.office().orElseThrow().rank().ordinal() - rank.ordinal())))
                .toList();
    }

    private static String role(Actor actor) {
        return actor.office().map(Office::role).orElseThrow();
    }

    private static Optional<NounPhrase> affiliation(Actor actor) {
        return actor.office().map(Office::affiliation);
    }

    /** Whether the actor belongs to a state or an organisation; empty where the article does not list it. */
    private static Optional<ActorKind> kindOfAffiliation(Scene scene, Actor actor) {
        return affiliation(actor).flatMap(home -> scene.sheet().actors().stream()
                .filter(known -> known.name().text().equals(home.text()))
                .map(Actor::kind)
                .findFirst());
    }
}
