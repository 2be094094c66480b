package dateline.quiz;

import dateline.quiz.Candidate.Origin;
import dateline.quiz.Draft.Choice;
import dateline.vocabulary.Deadline;
import dateline.vocabulary.Deadline.Relation;
import dateline.vocabulary.Gender;
import dateline.vocabulary.NounPhrase;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Small invented cases, decided by the time limit of a duty. Dates stay away from the limit; a rule with an exception is
 * left out, and one with a threshold gets a case that reaches it. No case is invented for an order to somebody, nor for a
 * limit that counts from what happens once, as the promulgation of a law does.
 */
record ScheduleIdeas(Scene scene, Duty duty, Deadline due, NounPhrase start, Period limit) {
    private static final int SHORTEST_DAYS = 7;
    private static final int[] DAYS_OFF = {7, -7, 14, -14};

    private static Stream<ScheduleIdeas> all(Scene scene) {
        return Duty.all(scene).filter(Duty::obliges).flatMap(duty -> of(scene, duty).stream());
    }

    private static Optional<ScheduleIdeas> of(Scene scene, Duty duty) {
        if (duty.setBySomebody()) {
            return Optional.empty();
        }
        var conditions = duty.norm().conditions();
        boolean decidable = conditions.exception().isEmpty()
                && (conditions.threshold().isEmpty()
                        || !CaseIdeas.of(scene, duty)
                                .map(CaseIdeas::inside)
                                .orElse(List.of())
                                .isEmpty());
        return conditions
                .deadline()
                .filter(due -> decidable && due.relation() != Relation.FROM)
                .flatMap(due -> due.countedFrom()
                        .filter(start -> !scene.words().onlyOnce().in(start.text()))
                        .flatMap(start ->
                                due.value().period().map(limit -> new ScheduleIdeas(scene, duty, due, start, limit))))
                .filter(idea -> idea.limit.toTotalMonths() > 0 || idea.limit.getDays() >= SHORTEST_DAYS);
    }

    /** Given the day it counts from, what is the latest day? */
    static Stream<Draft> latestDay(Scene scene) {
        return all(scene).flatMap(idea -> {
            Random chance =
                    scene.chance(Template.RULE_APPLY_DATE, idea.duty.rule().id());
            return idea.invented().day(chance).map(start -> idea.latestDay(start, chance)).stream();
        });
    }

    private Draft latestDay(LocalDate anchor, Random chance) {
        LocalDate right = invented().limited(anchor);
        String length = length();
        Map<LocalDate, String> wrong = new LinkedHashMap<>();
        for (LocalDate day : near(right, anchor)) {
            String why = day.isAfter(right) ? "latest.wrong" : "latest.wrong.early";
            wrong.put(day, scene.say(why, length));
        }
        wrong.keySet().removeIf(day -> day.equals(anchor) || before() == day.isAfter(anchor));
        String explanation = scene.say(
                "latest.explain",
                DeadlineIdeas.told(duty, due, start),
                scene.language().date(right));
        List<Candidate> pool = new ArrayList<>();
        wrong.forEach((day, reason) -> pool.add(dateOption(day, reason).from(Origin.RECKONED)));
        String falls = scene.phrase(
                scene.agreeing("latest.case", start),
                start,
                scene.language().date(anchor),
                scene.language().of(start));
        return new Draft(
                Template.RULE_APPLY_DATE,
                scene.say(
                        "latest.stem",
                        situation(chance, falls),
                        scene.language().sentence(duty.under()),
                        duty.asked()),
                new Choice(dateOption(right, explanation), pool, null),
                explanation,
                List.of(duty.rule()));
    }

    /** Some days off; where months are counted other limits first, or the day of the month would tell. */
    private List<LocalDate> near(LocalDate right, LocalDate start) {
        List<LocalDate> near = new ArrayList<>();
        long months = limit.toTotalMonths();
        if (months > 0) {
            int sign = before() ? -1 : 1;
            near.add(start.plusMonths(sign * 2 * months));
            near.add(start.plusMonths(sign * months / 2));
            near.add(right.plusMonths(1));
            near.add(right.minusMonths(1));
        }
        IntStream.of(DAYS_OFF).mapToObj(right::plusDays).forEach(near::add);
        return near;
    }

    private Candidate dateOption(LocalDate day, String why) {
        return scene.option(scene.phrase("day", scene.language().date(day)), why)
                .ranked(day.toEpochDay());
    }

    /** Given how many days are left, or gone, is there still time? */
    static Stream<Draft> timeLeft(Scene scene) {
        return all(scene).filter(idea -> idea.limit.toTotalMonths() == 0).map(ScheduleIdeas::timeLeft);
    }

    private Draft timeLeft() {
        Random chance = scene.chance(Template.RULE_APPLY_DAYS, duty.rule().id());
        int days = limit.getDays();
        int away = Math.max(3, days / 4) + chance.nextInt(Math.max(1, days / 4));
        boolean late = chance.nextBoolean();
        int now = before() == late ? days - away : days + away;
        String explanation = scene.say(
                late ? "state.explain.late" : "state.explain.left", DeadlineIdeas.told(duty, due, start), away);
        List<Candidate> pool = new ArrayList<>();
        pool.add(state(!late, away, explanation));
        pool.add(state(late, now, explanation));
        pool.add(state(!late, now, explanation));
        String elapsed =
                scene.phrase(before() ? "state.case.before" : "state.case.within-after", String.valueOf(now), start);
        return new Draft(
                Template.RULE_APPLY_DAYS,
                duty.sentence(
                        duty.bearer().isPresent() ? "state.stem" : "state.stem.any",
                        situation(chance, elapsed),
                        scene.language().sentence(duty.under())),
                new Choice(state(late, away, explanation), pool, null),
                explanation,
                List.of(duty.rule()));
    }

    private Candidate state(boolean late, int days, String why) {
        return scene.option(scene.phrase(late ? "state.late" : "state.left", String.valueOf(days)), why);
    }

    /** The case in one clause, or two where the rule has a threshold, which it reaches. */
    private String situation(Random chance, String time) {
        return duty.norm()
                .conditions()
                .threshold()
                .flatMap(threshold -> CaseIdeas.of(scene, duty))
                .map(cases -> cases.said(scene.shuffled(cases.inside(), chance).get(0)))
                .map(size -> scene.phrase("and.also", size, time))
                .orElse(time);
    }

    /** “de 42 jours”, “d’un mois”; “42 days”. */
    private String length() {
        String words = scene.language().describe(due.value());
        return scene.phrase("length", words, scene.language().of(new NounPhrase(words, Gender.MASCULINE, false)));
    }

    private InventedDay invented() {
        return new InventedDay(duty, start, limit, before());
    }

    private boolean before() {
        return due.relation() == Relation.BEFORE;
    }
}
