package dateline.quiz;

import dateline.factsheet.Fact.Actor;
import dateline.factsheet.Fact.Rule;
import dateline.quiz.Draft.Candidate;
import dateline.vocabulary.ActorKind;
import dateline.vocabulary.Modality;
import dateline.vocabulary.NounPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Questions about who is bound to what by which text. A bearer is a distractor only where the article binds it otherwise
 * and the two groups have no word in common; states never are, since they may be party to the text.
 */
final class RuleIdeas {
    private RuleIdeas() {}

    static Stream<Draft> bearer(Scene scene) {
        return duties(scene).flatMap(duty -> duty.bearer().stream().map(bearer -> {
            List<Candidate> pool = new ArrayList<>();
            for (Duty other : others(duty)) {
                other.bearer()
                        .filter(rival -> !Wording.shareContent(rival.text(), bearer.text()))
                        .filter(rival -> rival.plural() == bearer.plural())
                        .ifPresent(rival -> pool.add(new Candidate(scene.option(rival), scene.say("bearer.wrong"), 0)));
            }
            for (Actor actor : scene.sheet().actors()) {
                boolean body = actor.kind() == ActorKind.ORGANISATION || actor.kind() == ActorKind.GROUP;
                NounPhrase rival = actor.name();
                if (body
                        && actor.identity().named()
                        && rival.plural() == bearer.plural()
                        && !Wording.shareContent(rival.text(), bearer.text() + " " + duty.action())) {
                    pool.add(new Candidate(scene.option(rival), scene.say("bearer.wrong"), 0));
                }
            }
            String explanation = scene.say("bearer.explain", duty.under(), bearer);
            return new Draft(
                    Template.RULE_BEARER,
                    scene.say("bearer.stem." + duty.modality(), duty.under(), duty.ofAction(), duty.action()),
                    new Candidate(scene.option(bearer), explanation, 0),
                    distinct(pool),
                    explanation,
                    duty.rule(),
                    Set.of(duty.rule().id()));
        }));
    }

    static Stream<Draft> action(Scene scene) {
        return duties(scene).flatMap(duty -> duty.bearer().stream().map(bearer -> {
            List<Candidate> pool = new ArrayList<>();
            for (Duty other : others(duty)) {
                wrongAction(scene, duty, other).ifPresent(pool::add);
            }
            String explanation = scene.say("action.explain", bearer, duty.said());
            return new Draft(
                    Template.RULE_ACTION,
                    scene.say("action.stem." + duty.modality(), duty.under(), bearer),
                    new Candidate(scene.option(duty.action()), explanation, 0),
                    pool,
                    explanation,
                    duty.rule(),
                    Set.of(duty.rule().id()));
        }));
    }

    private static java.util.Optional<Candidate> wrongAction(Scene scene, Duty duty, Duty other) {
        if (Wording.overlap(other.action(), duty.action())) {
            return java.util.Optional.empty();
        }
        return other.bearer().flatMap(rival -> duty.bearer().flatMap(bearer -> {
            boolean sameBearer = Wording.same(rival.text(), bearer.text());
            if (sameBearer && banned(duty) != banned(other)) {
                return java.util.Optional.of(new Candidate(
                        scene.option(other.action()), scene.say("action.wrong." + other.modality(), rival), 0));
            }
            return Wording.shareContent(rival.text(), bearer.text()) || sameBearer
                    ? java.util.Optional.<Candidate>empty()
                    : java.util.Optional.of(
                            new Candidate(scene.option(other.action()), scene.say("action.wrong.other", rival), 0));
        }));
    }

    private static boolean banned(Duty duty) {
        return duty.norm().modality() == Modality.MUST_NOT;
    }

    static Stream<Draft> text(Scene scene) {
        return duties(scene)
                .flatMap(duty -> duty
                        .source()
                        .flatMap(source -> duty.bearer()
                                .filter(bearer ->
                                        !Wording.shareContent(bearer.text() + " " + duty.action(), source.text()))
                                .map(bearer -> text(scene, duty, source, bearer)))
                        .stream());
    }

    private static Draft text(Scene scene, Duty duty, NounPhrase source, NounPhrase bearer) {
        List<Candidate> pool = new ArrayList<>();
        for (Duty other : others(duty)) {
            other.source()
                    .filter(rival -> !Wording.overlap(rival.text(), source.text()))
                    .ifPresent(rival -> pool.add(new Candidate(scene.option(rival), scene.say("text.wrong.other"), 0)));
        }
        String article = scene.sheet().article().text().toString();
        for (String known : scene.shuffled(
                scene.language().words("texts"),
                scene.chance(Template.RULE_TEXT, duty.rule().id()))) {
            if (!Wording.holds(article, known) && !Wording.overlap(known, source.text())) {
                pool.add(new Candidate(scene.option(known), scene.say("text.wrong.unknown"), 0));
            }
        }
        String explanation = scene.say("text.explain", source);
        return new Draft(
                Template.RULE_TEXT,
                scene.say(
                        "text.stem." + duty.modality(),
                        scene.language().to(bearer),
                        duty.ofAction(),
                        bearer,
                        duty.action()),
                new Candidate(scene.option(source), explanation, 0),
                distinct(pool),
                explanation,
                duty.rule(),
                Set.of(duty.rule().id()));
    }

    static Stream<Duty> duties(Scene scene) {
        return scene.sheet().rules().stream().map(rule -> new Duty(scene, rule)).filter(duty -> !duty.hasTwin());
    }

    private static List<Duty> others(Duty duty) {
        List<Rule> others = Scene.others(duty.scene().sheet().rules(), duty.rule(), other -> true);
        return others.stream().map(rule -> new Duty(duty.scene(), rule)).toList();
    }

    private static List<Candidate> distinct(List<Candidate> pool) {
        Set<String> seen = new java.util.HashSet<>();
        return pool.stream()
                .filter(candidate -> seen.add(candidate.text().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
