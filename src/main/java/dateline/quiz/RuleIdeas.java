package dateline.quiz;

import dateline.factsheet.Fact.Actor;
import dateline.quiz.Draft.Choice;
import dateline.vocabulary.ActorKind;
import dateline.vocabulary.NounPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Questions about who is bound to what, and by which text. A group is a distractor only where the
 * article binds it otherwise and the two have no word in common; an organisation or a person only beside another one;
 * states never are, since they may be party to the text.
 */
final class RuleIdeas {
    private RuleIdeas() {}

    /** Who is bound, or entitled? */
    static Stream<Draft> bearer(Scene scene) {
        return Duty.all(scene).flatMap(duty -> askable(duty).stream().map(bearer -> {
            String explanation = duty.told();
            Claim claim = Claim.of(duty.filled("bearer.claim." + duty.modality(), duty.givenInArticle(), Claim.GAP))
                    .whole(false);
            return new Draft(
                    Template.RULE_BEARER,
                    duty.sentence("bearer.stem." + duty.modality(), duty.givenInArticle()),
                    new Choice(
                            bearerOption(scene, duty, bearer.name(), explanation), bearers(scene, duty, bearer), claim),
                    explanation,
                    List.of(duty.rule()));
        }));
    }

    /**
     * The bearer where the stem is true as it stands and asks for something: a ban with a limit is none without it; of an
     * order to a person everybody sees whom in the story it is about; and which group is meant, the action tells by itself.
     */
    private static Optional<Actor> askable(Duty duty) {
        return duty.namedBearer()
                .filter(actor -> actor.kind() != ActorKind.PERSON)
                .filter(actor -> !duty.needsBearer() && (!duty.forbids() || duty.unconditional()));
    }

    /** Actors of its kind: those whom the article binds otherwise, then the others. */
    private static List<Candidate> bearers(Scene scene, Duty duty, Actor bearer) {
        NounPhrase name = bearer.name();
        List<Candidate> pool = new ArrayList<>();
        for (Duty other : duty.others()) {
            if (Wording.alike(other.action(), duty.action()) || other.mayConcern(name)) {
                continue;
            }
            other.namedBearer()
                    .filter(rival -> rival.kind() == bearer.kind())
                    .map(Actor::name)
                    .filter(rival -> rival.plural() == name.plural())
                    .filter(rival -> !Wording.related(rival.text(), name.text() + " " + duty.action()))
                    .filter(rival -> !namesState(scene, rival))
                    .ifPresent(rival -> pool.add(bearerOption(scene, duty, rival, other.told())));
        }
        rivals(scene, duty, bearer).forEach(rival -> pool.add(bearerOption(scene, duty, rival.name(), duty.told())));
        return pool;
    }

    private static Stream<Actor> rivals(Scene scene, Duty duty, Actor bearer) {
        String shown = bearer.name().text() + " " + duty.action() + " " + duty.under();
        return scene.sheet().actors().stream()
                .filter(actor -> actor.kind() == bearer.kind() && actor.kind() != ActorKind.STATE)
                .filter(actor -> actor.identity().named()
                        && actor.name().plural() == bearer.name().plural())
                .filter(actor -> !Wording.shareContent(actor.name().text(), shown))
                .filter(actor -> actor.places().stream()
                        .noneMatch(place -> Wording.shareFamily(place.sentence(), duty.action())));
    }

    private static boolean namesState(Scene scene, NounPhrase words) {
        return scene.sheet().actors().stream()
                .filter(actor -> actor.kind() == ActorKind.STATE)
                .anyMatch(actor -> Wording.holds(words.text(), actor.name().text()));
    }

    private static Candidate bearerOption(Scene scene, Duty duty, NounPhrase bearer, String why) {
        return scene.option(bearer, why)
                .inside(
                        duty.forbids()
                                ? scene.phrase(
                                        "bearer.inside.must-not",
                                        bearer,
                                        scene.language().to(bearer))
                                : bearer.text());
    }

    /** What must, must not or may they do? */
    static Stream<Draft> action(Scene scene) {
        return Duty.all(scene).filter(RuleIdeas::tellsWhat).map(duty -> {
            List<Candidate> pool = duty.others().stream()
                    .filter(other -> wrongFor(duty, other) && scene.substance().standsAlone(other.action()))
                    .map(other -> actionOption(duty, other.action(), other.told()))
                    .toList();
            return new Draft(
                    Template.RULE_ACTION,
                    duty.sentence("action.stem." + duty.modality(), duty.given()),
                    new Choice(
                            actionOption(duty, duty.action(), duty.told()),
                            pool,
                            Claim.of(duty.filled("action.claim." + duty.modality(), duty.given(), Claim.GAP))
                                    .whole(false)),
                    duty.told(),
                    List.of(duty.rule()));
        });
    }

    private static boolean tellsWhat(Duty duty) {
        return duty.bearer().isPresent() && !duty.needsBearer() && (!duty.forbids() || duty.unconditional());
    }

    private static Candidate actionOption(Duty duty, String action, String why) {
        Scene scene = duty.scene();
        String inside =
                !duty.demands() ? scene.phrase("action.inside.may", action, Duty.ofAction(scene, action)) : action;
        return scene.option(scene.phrase("action.option", action), why).inside(inside);
    }

    /**
     * Whether the other rule’s action is others’ business and yet believable here: nobody thinks that what is banned might be
     * a duty, nor that a duty might be banned, nor that either might be a favour. Nobody reports to himself.
     */
    private static boolean wrongFor(Duty duty, Duty other) {
        if (Wording.alike(other.action(), duty.action()) || other.bearer().isEmpty() || !duty.alikeInForce(other)) {
            return false;
        }
        String rival = other.bearer().orElseThrow().text();
        String bearer = duty.bearer().orElseThrow().text();
        return !Wording.same(rival, bearer)
                && !other.mayConcern(duty.bearer().orElseThrow())
                && !Wording.related(rival + " " + other.action(), bearer)
                && !other.needsBearer();
    }

    /** In which text does the rule stand, or who sets it? */
    static Stream<Draft> text(Scene scene) {
        return Duty.all(scene)
                .flatMap(duty -> duty
                        .source()
                        .filter(source ->
                                duty.bearer().isPresent() && scene.substance().isNamed(source.text()))
                        .filter(source ->
                                !source.text().matches(scene.language().pattern("quiz.text.amending")))
                        .filter(source -> !Wording.shareContent(
                                duty.bearer().map(NounPhrase::text).orElse("") + " " + duty.action(), source.text()))
                        .map(source -> text(scene, duty, source))
                        .stream());
    }

    private static Draft text(Scene scene, Duty duty, NounPhrase source) {
        boolean body = duty.setBySomebody();
        List<Candidate> pool = new ArrayList<>();
        for (Duty other : duty.others()) {
            other.source()
                    .filter(rival -> other.setBySomebody() == body)
                    .filter(rival -> body || scene.substance().isNamed(rival.text()))
                    .ifPresent(rival -> pool.add(scene.option(rival, other.told())));
        }
        String kind = body ? "text.who." : "text.which.";
        String under = scene.phrase("under.article");
        String beyond = duty.somewhere()
                .map(limit -> scene.phrase("text.beyond", limit))
                .orElse("");
        return new Draft(
                Template.RULE_TEXT,
                duty.sentence(kind + duty.modality(), under, beyond),
                new Choice(
                        scene.option(source, duty.told()),
                        pool,
                        Claim.of(duty.filled("text.claim." + duty.modality(), under, beyond, Claim.GAP))
                                .whole(!duty.hasException())),
                duty.told(),
                List.of(duty.rule()));
    }
}
