package dateline.quiz;

import dateline.factsheet.Fact.Causation;
import dateline.quiz.Draft.Choice;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Questions about reasons that the text states itself. Distractors are the reasons it gives for other things; a cause
 * and an effect that have a word in common might be linked as well and do not stand side by side. Where the right ones
 * have a word in common, it would give the answer away. Nothing is to be judged: another reason may be true as well.
 */
final class CauseIdeas {
    private CauseIdeas() {}

    /** Why? */
    static Stream<Draft> cause(Scene scene) {
        return links(scene).map(link -> {
            List<Candidate> pool = others(scene, link, Causation::cause).stream()
                    .map(other -> scene.option(other.cause(), told(scene, other)))
                    .toList();
            return new Draft(
                    Template.CAUSE,
                    scene.say("cause.stem", link.effect()),
                    new Choice(
                            scene.option(link.cause(), told(scene, link)),
                            pool,
                            scene.claim("cause.claim", link.effect(), Claim.GAP).whole(false)),
                    told(scene, link),
                    List.of(link));
        });
    }

    /** With what consequence? */
    static Stream<Draft> effect(Scene scene) {
        return links(scene).map(link -> {
            List<Candidate> pool = others(scene, link, Causation::effect).stream()
                    .map(other -> scene.option(other.effect(), told(scene, other)))
                    .toList();
            return new Draft(
                    Template.EFFECT,
                    scene.say("effect.stem", link.cause()),
                    new Choice(
                            scene.option(link.effect(), told(scene, link)),
                            pool,
                            scene.claim("effect.claim", link.cause(), Claim.GAP).whole(false)),
                    told(scene, link),
                    List.of(link));
        });
    }

    private static String told(Scene scene, Causation link) {
        return scene.claim("cause.claim", link.effect(), Claim.GAP).filled(link.cause(), scene.language());
    }

    private static Stream<Causation> links(Scene scene) {
        return scene.sheet().causations().stream()
                .map(link -> new Causation(
                        link.id(),
                        scene.words().inside(link.effect()),
                        scene.words().inside(link.cause()),
                        link.places()))
                .filter(link -> standsAlone(scene, link.cause()) && standsAlone(scene, link.effect()))
                .filter(link -> !Wording.shareFamily(link.cause(), link.effect()));
    }

    /** “Their own heat” would tell which of the effects it belongs to. */
    private static boolean standsAlone(Scene scene, String clause) {
        return !scene.words().pointingBack().in(clause)
                && !scene.words().possessives().in(clause);
    }

    /** Links whose two ends both differ from this one’s, so that neither is true of it; what is offered of them is about the same things. */
    private static List<Causation> others(Scene scene, Causation link, Function<Causation, String> offered) {
        return links(scene)
                .filter(other -> !other.equals(link))
                .filter(other -> !Wording.alike(other.cause(), link.cause())
                        && !Wording.alike(other.effect(), link.effect())
                        && !Wording.alike(other.cause(), link.effect())
                        && !Wording.alike(other.effect(), link.cause()))
                .filter(other -> isNear(offered.apply(other), link))
                .toList();
    }

    private static boolean isNear(String clause, Causation link) {
        String both = link.cause() + " " + link.effect();
        return Wording.shareFamily(clause, both) || Wording.shareAcronym(clause, both);
    }
}
