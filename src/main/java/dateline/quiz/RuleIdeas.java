package dateline.quiz;

import dateline.factsheet.Fact.Actor;
import dateline.quiz.Candidate.Origin;
import dateline.quiz.Draft.Choice;
import dateline.vocabulary.ActorKind;
import dateline.vocabulary.NounPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Questions about who is bound to what, by which text, with which exception. A bearer is a distractor only where the
 * article binds it otherwise and the two groups have no word in common; states never are, since they may be party to the
 * text.
 */
final class RuleIdeas {
    private RuleIdeas() {}

    /** Who is bound, or entitled? */
    static Stream<Draft> bearer(Scene scene) {
        return Duty.all(scene).filter(duty -> !duty.needsBearer()).flatMap(duty -> duty.bearer().stream()
                .map(bearer -> {
                    String explanation = ruled(duty);
                    Claim claim = Claim.of(duty.filled("bearer.claim." + duty.modality(), duty.under(), Claim.GAP))
                            .whole(duty.unconditional());
                    return new Draft(
                            Template.RULE_BEARER,
                            duty.sentence("bearer.stem." + duty.modality(), duty.under()),
                            new Choice(
                                    bearerOption(scene, duty, bearer, explanation),
                                    bearers(scene, duty, bearer),
                                    claim),
                            explanation,
                            List.of(duty.rule()));
                }));
    }

    private static List<Candidate> bearers(Scene scene, Duty duty, NounPhrase bearer) {
        List<Candidate> pool = new ArrayList<>();
        for (Duty other : duty.others()) {
            other.bearer()
                    .filter(rival -> rival.plural() == bearer.plural())
                    .filter(rival -> !Wording.shareContent(rival.text(), bearer.text()))
                    .ifPresent(rival -> pool.add(bearerOption(scene, duty, rival, ruled(other))));
        }
        for (Actor actor : scene.sheet().actors()) {
            boolean body = actor.kind() == ActorKind.ORGANISATION || actor.kind() == ActorKind.GROUP;
            String shown = bearer.text() + " " + duty.action() + " " + duty.under();
            if (body
                    && actor.identity().named()
                    && actor.name().plural() == bearer.plural()
                    && !Wording.shareContent(actor.name().text(), shown)) {
                pool.add(bearerOption(
                        scene,
                        duty,
                        actor.name(),
                        scene.say("bearer.wrong", scene.language().to(actor.name()))));
            }
        }
        return pool;
    }

    private static Candidate bearerOption(Scene scene, Duty duty, NounPhrase bearer, String why) {
        return scene.option(bearer, why)
                .inside(duty.forbids() ? scene.language().to(bearer) : bearer.text());
    }

    /** The rule as a full sentence with its source. */
    static String ruled(Duty duty) {
        return duty.scene().say("rule.explain", duty.under(), duty.said());
    }

    /** What must, must not or may they do? */
    static Stream<Draft> action(Scene scene) {
        return Duty.all(scene).filter(duty -> duty.bearer().isPresent()).map(duty -> {
            List<Candidate> pool = duty.others().stream()
                    .filter(other -> wrongFor(duty, other))
                    .map(other -> actionOption(scene, other.action(), ruled(other)))
                    .toList();
            return new Draft(
                    Template.RULE_ACTION,
                    duty.sentence("action.stem." + duty.modality(), duty.under()),
                    new Choice(
                            actionOption(scene, duty.action(), ruled(duty)),
                            pool,
                            Claim.of(duty.filled("action.claim." + duty.modality(), duty.under(), Claim.GAP))
                                    .whole(duty.unconditional())),
                    ruled(duty),
                    List.of(duty.rule()));
        });
    }

    private static Candidate actionOption(Scene scene, String action, String why) {
        return scene.option(scene.phrase("action.option", action), why).inside(action);
    }

    /** Whether the other rule’s action is surely not what this one asks: banned where this obliges, or others’ business. */
    private static boolean wrongFor(Duty duty, Duty other) {
        if (Wording.overlap(other.action(), duty.action()) || other.bearer().isEmpty()) {
            return false;
        }
        String rival = other.bearer().orElseThrow().text();
        String bearer = duty.bearer().orElseThrow().text();
        return Wording.same(rival, bearer)
                ? duty.forbids() != other.forbids()
                : !Wording.shareContent(rival, bearer) && !other.needsBearer();
    }

    /** In which text does the rule stand, or who sets it? */
    static Stream<Draft> text(Scene scene) {
        return Duty.all(scene)
                .flatMap(duty -> duty
                        .source()
                        .filter(source -> duty.bearer().isPresent() && Substance.isNamed(source.text()))
                        .filter(source -> !Wording.shareContent(
                                duty.bearer().map(NounPhrase::text).orElse("") + " " + duty.action(), source.text()))
                        .map(source -> text(scene, duty, source))
                        .stream());
    }

    private static Draft text(Scene scene, Duty duty, NounPhrase source) {
        boolean body = isActor(scene, source);
        List<Candidate> pool = new ArrayList<>();
        for (Duty other : duty.others()) {
            other.source()
                    .filter(rival -> isActor(scene, rival) == body)
                    .ifPresent(rival -> pool.add(scene.option(rival, ruled(other))));
        }
        if (!body) {
            new Knowledge(scene)
                    .texts(source.text())
                    .forEach(known -> pool.add(
                            scene.option(known, scene.say("text.wrong.unknown")).from(Origin.KNOWLEDGE)));
        }
        String kind = body ? "text.who." : "text.which.";
        return new Draft(
                Template.RULE_TEXT,
                duty.sentence(kind + duty.modality()),
                new Choice(
                        scene.option(source, ruled(duty)),
                        pool,
                        Claim.of(duty.filled("text.claim." + duty.modality(), Claim.GAP))),
                ruled(duty),
                List.of(duty.rule()));
    }

    private static boolean isActor(Scene scene, NounPhrase source) {
        return scene.sheet().actors().stream()
                .anyMatch(actor -> Wording.same(actor.name().text(), source.text()));
    }

    /** In which case does it not apply? */
    static Stream<Draft> exception(Scene scene) {
        return Duty.all(scene)
                .flatMap(duty -> duty.norm().conditions().exception().stream().map(unless -> {
                    String explanation = scene.say("exception.explain", duty.under(), duty.said(), unless);
                    List<Candidate> pool = new ArrayList<>();
                    for (Duty other : duty.others()) {
                        exceptionOf(other).ifPresent(wrong -> pool.add(scene.option(wrong, ruled(other))));
                    }
                    for (String wrong : new Knowledge(scene).exceptions(unless)) {
                        pool.add(scene.option(wrong, scene.say("exception.wrong"))
                                .from(Origin.KNOWLEDGE));
                    }
                    return new Draft(
                            Template.RULE_EXCEPTION,
                            scene.say("exception.stem", duty.under(), duty.said()),
                            new Choice(
                                    scene.option(unless, explanation),
                                    pool,
                                    scene.claim("exception.claim", duty.under(), duty.said(), Claim.GAP)),
                            explanation,
                            List.of(duty.rule()));
                }));
    }

    private static Optional<String> exceptionOf(Duty other) {
        return other.norm().conditions().exception();
    }
}
