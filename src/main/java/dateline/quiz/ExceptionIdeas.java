package dateline.quiz;

import dateline.quiz.Draft.Choice;
import dateline.quiz.Draft.Statements;
import dateline.quiz.Verdict.Falsehood;
import dateline.vocabulary.Deadline;
import dateline.vocabulary.NounPhrase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Questions about the exception of a rule, and statements that it decides. */
record ExceptionIdeas(Scene scene, Duty duty, String unless) {

    private static Stream<ExceptionIdeas> all(Scene scene) {
        return Duty.all(scene)
                .flatMap(duty -> exceptionOf(duty).map(unless -> new ExceptionIdeas(scene, duty, unless)));
    }

    private static Stream<String> exceptionOf(Duty duty) {
        return duty.norm().conditions().exception().stream();
    }

    /** In which case does it not apply? */
    static Stream<Draft> exception(Scene scene) {
        return all(scene).map(ExceptionIdeas::exception);
    }

    private Draft exception() {
        String explanation = scene.say("exception.explain", duty.under(), duty.said(), unless);
        List<Candidate> pool = duty.others().stream()
                .filter(duty::alikeInForce)
                .flatMap(other -> exceptionOf(other).map(wrong -> scene.option(wrong, other.told())))
                .toList();
        return new Draft(
                Template.RULE_EXCEPTION,
                scene.say("exception.stem", duty.under(), duty.said()),
                new Choice(
                        scene.option(unless, explanation),
                        pool,
                        scene.claim("exception.claim", duty.under(), duty.said(), Claim.GAP)),
                explanation,
                List.of(duty.rule()));
    }

    /** Does the rule hold even in the case of the exception? To be judged. */
    static Stream<Draft> exempt(Scene scene) {
        return all(scene).filter(ExceptionIdeas::isCase).flatMap(idea -> idea.exempt().stream());
    }

    /**
     * Whether the exception is a circumstance that can be put beside the rule: none that is left open by examples, none of
     * whom the rule binds; and none from how long a right lasts, since it may be longer then.
     */
    private boolean isCase() {
        boolean circumstance = unless.matches(scene.language().pattern("quiz.exempt.circumstance"));
        boolean open = unless.matches(scene.language().pattern("quiz.exempt.open"));
        boolean ofBearers = duty.bearer()
                .map(NounPhrase::text)
                .filter(bearer -> Wording.related(bearer, unless))
                .isPresent();
        boolean ofTime = duty.norm().conditions().deadline().isPresent() && !duty.demands();
        return circumstance && !open && !ofBearers && !ofTime;
    }

    private Optional<Draft> exempt() {
        return whole().map(rule -> {
            String right = scene.say("exempt.except", rule, unless);
            Falsehood wrong = new Falsehood(scene.say("exempt.even", rule, unless), right, duty.rule());
            return new Draft(
                    Template.RULE_EXEMPT, right, new Statements(right, List.of(wrong)), right, List.of(duty.rule()));
        });
    }

    /**
     * The rule with its limit, since the exception may be one from the limit alone: a complex request is answered later.
     * Empty where the limit is a day.
     */
    private Optional<String> whole() {
        Optional<Deadline> due = duty.norm().conditions().deadline();
        if (due.isEmpty()) {
            return Optional.of(duty.boundary()
                    .map(limit -> limit.clause(duty.under()))
                    .orElseGet(() -> scene.phrase("given", duty.under(), duty.said())));
        }
        return due.flatMap(limit -> limit.countedFrom()
                .filter(start ->
                        limit.value().day().isEmpty() && duty.boundary().isEmpty())
                .map(start -> DeadlineIdeas.clause(duty, limit, start, duty.under())));
    }
}
