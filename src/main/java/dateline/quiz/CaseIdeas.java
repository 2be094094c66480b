package dateline.quiz;

import dateline.quiz.Draft.Candidate;
import dateline.vocabulary.Comparison;
import dateline.vocabulary.Deadline;
import dateline.vocabulary.Deadline.Relation;
import dateline.vocabulary.Quantity;
import dateline.vocabulary.Threshold;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Small invented cases, decided by a rule. Numbers and dates stay away from the boundary, and a rule with an exception
 * is left out, since the case would have to say that the exception does not apply.
 */
final class CaseIdeas {
    private static final double[] ABOVE = {1.25, 1.5, 1.8, 2.2, 2.8, 3.5};
    private static final double[] BELOW = {0.8, 0.65, 0.5, 0.35, 0.2};
    private static final int SHORTEST_DAYS = 7;

    private CaseIdeas() {}

    static Stream<Draft> covered(Scene scene) {
        return limited(scene).map(duty -> cases(scene, duty, Template.RULE_CLASSIFY, true));
    }

    static Stream<Draft> exempt(Scene scene) {
        return limited(scene).filter(Duty::obliges).map(duty -> cases(scene, duty, Template.RULE_EXEMPT, false));
    }

    private static Stream<Duty> limited(Scene scene) {
        return RuleIdeas.duties(scene).filter(duty -> {
            var conditions = duty.norm().conditions();
            return conditions.exception().isEmpty()
                    && conditions
                            .threshold()
                            .filter(limit -> limit.comparison() != Comparison.EXACTLY)
                            .isPresent();
        });
    }

    private static Draft cases(Scene scene, Duty duty, Template template, boolean covered) {
        Threshold limit = duty.norm().conditions().threshold().orElseThrow();
        boolean above = limit.comparison() == Comparison.MORE_THAN || limit.comparison() == Comparison.AT_LEAST;
        Random chance = scene.chance(template, duty.rule().id());
        List<BigDecimal> inside = values(limit.quantity().value(), above ? ABOVE : BELOW, above);
        List<BigDecimal> outside = values(limit.quantity().value(), above ? BELOW : ABOVE, !above);
        List<BigDecimal> right = scene.shuffled(covered ? inside : outside, chance);
        String boundary = scene.language().quantity(limit.quantity());
        String key = covered ? "classify" : "exempt";
        String explanation = scene.say(key + ".explain", boundary);
        List<Candidate> pool = new ArrayList<>();
        for (BigDecimal wrong : scene.shuffled(covered ? outside : inside, chance)) {
            pool.add(candidate(scene, limit, wrong, scene.say(key + ".wrong", boundary)));
        }
        Candidate asked = right.isEmpty()
                ? candidate(scene, limit, limit.quantity().value(), explanation)
                : candidate(scene, limit, right.get(0), explanation);
        return new Draft(
                template,
                covered
                        ? scene.say("classify.stem", duty.under(), duty.asked())
                        : scene.say("exempt.stem", duty.under(), duty.ofAction(), duty.action()),
                asked,
                right.isEmpty() ? List.of() : pool,
                explanation,
                duty.rule(),
                Set.of(duty.rule().id()));
    }

    /** Values on one side of the boundary, at least a sixth of it away, as round as it is. */
    private static List<BigDecimal> values(BigDecimal boundary, double[] factors, boolean above) {
        BigDecimal grain = Numbers.grain(boundary);
        Set<BigDecimal> found = new LinkedHashSet<>();
        for (double factor : factors) {
            BigDecimal value = boundary.multiply(BigDecimal.valueOf(factor))
                    .divide(grain, 0, above ? RoundingMode.UP : RoundingMode.DOWN)
                    .multiply(grain);
            boolean apart = found.stream().allMatch(other -> Numbers.apart(other, value));
            if (value.signum() > 0 && Numbers.apart(value, boundary) && apart) {
                found.add(value);
            }
        }
        return List.copyOf(found);
    }

    private static Candidate candidate(Scene scene, Threshold limit, BigDecimal value, String why) {
        String quantity =
                scene.language().quantity(new Quantity(value, limit.quantity().unit()));
        String text = scene.say(limit.subject().plural() ? "case.many" : "case", limit.subject(), quantity);
        return new Candidate(text, why, value.doubleValue());
    }

    static Stream<Draft> latestDate(Scene scene) {
        return timed(scene).flatMap(duty -> {
            Deadline due = duty.norm().conditions().deadline().orElseThrow();
            Period period = due.value().period().orElseThrow();
            return period.toTotalMonths() > 0 || period.getDays() >= SHORTEST_DAYS
                    ? Stream.of(latestDate(scene, duty, due, period))
                    : Stream.of();
        });
    }

    private static Stream<Duty> timed(Scene scene) {
        return RuleIdeas.duties(scene).filter(Duty::obliges).filter(duty -> {
            var conditions = duty.norm().conditions();
            return conditions.exception().isEmpty()
                    && conditions
                            .deadline()
                            .filter(due -> due.relation() != Relation.FROM)
                            .flatMap(due -> due.value().period())
                            .isPresent();
        });
    }

    private static Draft latestDate(Scene scene, Duty duty, Deadline due, Period period) {
        Random chance = scene.chance(Template.RULE_APPLY_DATE, duty.rule().id());
        LocalDate published = scene.sheet().article().published();
        int year = (published == null ? LocalDate.EPOCH.plusYears(50) : published).getYear() + 1;
        LocalDate anchor = LocalDate.of(year, 1 + chance.nextInt(12), 1 + chance.nextInt(28));
        boolean before = due.relation() == Relation.BEFORE;
        LocalDate right = before ? anchor.minus(period) : anchor.plus(period);
        String limit = scene.language().describe(due.value());
        String why = scene.say("latest.wrong", limit);
        Map<LocalDate, String> wrong = new LinkedHashMap<>();
        wrong.put(before ? anchor.plus(period) : anchor.minus(period), scene.say("latest.wrong.side"));
        wrong.put(right.plusDays(7), why);
        wrong.put(right.minusDays(7), why);
        wrong.put(right.plusDays(14), why);
        wrong.put(right.minusDays(14), why);
        wrong.remove(right);
        wrong.remove(anchor);
        String explanation = scene.say("latest.explain", limit, scene.language().date(right));
        List<Candidate> pool = new ArrayList<>();
        wrong.forEach((day, reason) -> pool.add(dateOption(scene, day, reason)));
        return new Draft(
                Template.RULE_APPLY_DATE,
                scene.say(
                        "latest.stem",
                        scene.option(duty.under()),
                        scene.language().of(due.anchor()),
                        scene.language().date(anchor),
                        duty.action()),
                dateOption(scene, right, explanation),
                pool,
                explanation,
                duty.rule(),
                Set.of(duty.rule().id()));
    }

    private static Candidate dateOption(Scene scene, LocalDate day, String why) {
        return new Candidate(scene.say("on.date", scene.language().date(day)), why, day.toEpochDay());
    }

    static Stream<Draft> situation(Scene scene) {
        return timed(scene).flatMap(duty -> {
            Deadline due = duty.norm().conditions().deadline().orElseThrow();
            Period period = due.value().period().orElseThrow();
            return period.toTotalMonths() == 0 && period.getDays() >= SHORTEST_DAYS
                    ? Stream.of(situation(scene, duty, due, period.getDays()))
                    : Stream.of();
        });
    }

    private static Draft situation(Scene scene, Duty duty, Deadline due, int limit) {
        Random chance = scene.chance(Template.RULE_APPLY_DAYS, duty.rule().id());
        boolean before = due.relation() == Relation.BEFORE;
        int away = Math.max(3, limit / 4) + chance.nextInt(Math.max(1, limit / 4));
        boolean late = chance.nextBoolean();
        int now = before == late ? limit - away : limit + away;
        String passed = scene.say("state.late");
        String rest = scene.say("state.left", String.valueOf(away));
        String explanation = late
                ? scene.say("state.explain.late", String.valueOf(limit))
                : scene.say("state.explain.left", String.valueOf(limit), String.valueOf(away));
        String why = scene.say("state.wrong", String.valueOf(limit));
        List<Candidate> pool = new ArrayList<>();
        pool.add(new Candidate(late ? rest : passed, why, 0));
        for (int other : new int[] {now, limit, now + limit}) {
            if (other != away) {
                pool.add(new Candidate(scene.say("state.left", String.valueOf(other)), why, 0));
            }
        }
        return new Draft(
                Template.RULE_APPLY_DAYS,
                scene.say(
                        before ? "state.before.stem" : "state.within.stem",
                        scene.option(duty.under()),
                        String.valueOf(now),
                        due.anchor(),
                        duty.action()),
                new Candidate(late ? passed : rest, explanation, 0),
                pool.stream().distinct().toList(),
                explanation,
                duty.rule(),
                Set.of(duty.rule().id()));
    }
}
