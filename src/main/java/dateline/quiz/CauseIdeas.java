package dateline.quiz;

import dateline.factsheet.Fact.Causation;
import dateline.quiz.Draft.Candidate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Questions about reasons that the text states itself. Distractors are the reasons it gives for other things. */
final class CauseIdeas {
    private CauseIdeas() {}

    static Stream<Draft> cause(Scene scene) {
        return scene.sheet().causations().stream().map(link -> {
            List<Candidate> pool = others(scene, link).stream()
                    .map(other ->
                            new Candidate(scene.option(other.cause()), scene.say("cause.wrong", other.effect()), 0))
                    .toList();
            return draft(scene, Template.CAUSE, "cause", link, link.effect(), link.cause(), pool);
        });
    }

    static Stream<Draft> effect(Scene scene) {
        return scene.sheet().causations().stream().map(link -> {
            List<Candidate> pool = others(scene, link).stream()
                    .map(other ->
                            new Candidate(scene.option(other.effect()), scene.say("effect.wrong", other.cause()), 0))
                    .toList();
            return draft(scene, Template.EFFECT, "effect", link, link.cause(), link.effect(), pool);
        });
    }

    private static Draft draft(
            Scene scene,
            Template template,
            String key,
            Causation link,
            String given,
            String asked,
            List<Candidate> pool) {
        String explanation = scene.say(key + ".explain", asked);
        return new Draft(
                template,
                scene.say(key + ".stem", scene.option(given)),
                new Candidate(scene.option(asked), explanation, 0),
                pool,
                explanation,
                link,
                Set.of(link.id()));
    }

    /** Links whose two ends both differ from this one’s, so that neither is true of it. */
    private static List<Causation> others(Scene scene, Causation link) {
        return Scene.others(
                scene.sheet().causations(),
                link,
                other -> !Wording.overlap(other.cause(), link.cause())
                        && !Wording.overlap(other.effect(), link.effect())
                        && !Wording.overlap(other.cause(), link.effect())
                        && !Wording.overlap(other.effect(), link.cause()));
    }
}
