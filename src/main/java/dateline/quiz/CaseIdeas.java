package dateline.quiz;

import dateline.quiz.Candidate.Origin;
import dateline.quiz.Draft.Choice;
import dateline.vocabulary.Comparison;
import dateline.vocabulary.Quantity;
import dateline.vocabulary.Threshold;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Small invented cases, decided by the threshold of a rule. Numbers stay away from the boundary. A rule with an exception
 * is left out, since the case would have to say that the exception does not apply, and so is one whose threshold others
 * may shift: “member states may lower the age limit”.
 */
record CaseIdeas(Scene scene, Duty duty, Threshold limit) {
    private static final double[] ABOVE = {1.25, 1.5, 1.8, 2.2, 2.8, 3.5};
    private static final double[] BELOW = {0.8, 0.65, 0.5, 0.35, 0.2};
    private static final int[] YEARS = {1, 2, 3, 4};
    private static final int CASES = 4;
    private static final int NEAR = 2;
    private static final int NEARER = 3;

    private static Stream<CaseIdeas> all(Scene scene) {
        return Duty.all(scene).flatMap(duty -> of(scene, duty).stream());
    }

    /** The cases of a rule; empty where it has no threshold, or an exception. */
    static Optional<CaseIdeas> of(Scene scene, Duty duty) {
        return duty.norm()
                .conditions()
                .threshold()
                .filter(limit -> duty.norm().conditions().exception().isEmpty())
                .filter(limit -> Boundary.of(duty).filter(Boundary::isCase).isPresent() && unitFits(limit))
                .filter(limit -> duty.aboutItsQuantity().findAny().isEmpty()
                        && !scene.words().possessives().in(limit.subject().text()))
                .map(limit -> new CaseIdeas(scene, duty, limit));
    }

    /** A unit in the singular does not fit the other numbers of a case, and of a share nobody sees of what it is one. */
    private static boolean unitFits(Threshold limit) {
        String unit = limit.quantity().unit();
        return unit == null
                || !Amounts.percent(unit) && limit.quantity().value().intValue() >= 2;
    }

    /**
     * Does the rule apply to this case? Every option is a conclusion with the threshold that leads to it; of four, two say
     * yes and two say no.
     */
    static Stream<Draft> decision(Scene scene) {
        return all(scene).flatMap(CaseIdeas::decision);
    }

    private Stream<Draft> decision() {
        Random chance = scene.chance(Template.RULE_CASE, duty.rule().id());
        List<BigDecimal> cases = scene.shuffled(
                Stream.concat(inside().stream().limit(NEAR), outside().stream().limit(NEAR))
                        .toList(),
                chance);
        if (cases.isEmpty()) {
            return Stream.of();
        }
        BigDecimal given = cases.get(0);
        BigDecimal right = limit.quantity().value();
        String explanation = scene.say(covers(right, given) ? "case.explain.yes" : "case.explain.no", duty.told());
        Map<Boolean, List<BigDecimal>> wrong = Numbers.apart(right, believable(right, given)).stream()
                .filter(this::fitsUnit)
                .filter(other ->
                        new Boundary(duty, limit).isPlausible(other.doubleValue()) && Numbers.apart(other, given))
                .filter(other -> !isAnotherThreshold(other))
                .collect(Collectors.partitioningBy(other -> covers(other, given) == covers(right, given)));
        List<Candidate> pool = Stream.concat(
                        wrong.getOrDefault(true, List.of()).stream().limit(1),
                        wrong.getOrDefault(false, List.of()).stream().limit(NEAR))
                .map(other -> conclusion(other, given, explanation).from(Origin.RECKONED))
                .toList();
        return Stream.of(new Draft(
                Template.RULE_CASE,
                scene.say("case.stem", said(given), duty.under(), duty.asked()),
                new Choice(conclusion(right, given, explanation), pool, null),
                explanation,
                List.of(duty.rule())));
    }

    /** Other thresholds to believe in: of an age years around it. */
    private Stream<BigDecimal> believable(BigDecimal right, BigDecimal given) {
        return new Boundary(duty, limit).isAge()
                ? Stream.concat(values(true).stream(), values(false).stream())
                : Stream.concat(Numbers.around(right).stream(), Numbers.around(given).stream());
    }

    private boolean isAnotherThreshold(BigDecimal value) {
        return duty.others().stream()
                .flatMap(other -> other.norm().conditions().threshold().stream())
                .anyMatch(other -> other.quantity().value().compareTo(value) == 0);
    }

    private Candidate conclusion(BigDecimal threshold, BigDecimal given, String why) {
        String key = covers(threshold, given) ? "case.yes" : "case.no";
        return scene.option(scene.phrase(key, new Boundary(duty, limit).bound(threshold)), why)
                .ranked(threshold.doubleValue());
    }

    /** To how many of these cases does the rule apply? */
    static Stream<Draft> count(Scene scene) {
        return all(scene).flatMap(CaseIdeas::count);
    }

    private Stream<Draft> count() {
        Random chance = scene.chance(Template.RULE_COUNT, duty.rule().id());
        int right = 1 + chance.nextInt(CASES - 1);
        List<BigDecimal> inside = scene.shuffled(inside().stream().limit(NEARER).toList(), chance);
        List<BigDecimal> outside =
                scene.shuffled(outside().stream().limit(NEARER).toList(), chance);
        if (inside.size() < right || outside.size() < CASES - right) {
            return Stream.of();
        }
        List<BigDecimal> values = Stream.concat(
                        inside.stream().limit(right), outside.stream().limit(CASES - right))
                .sorted()
                .toList();
        String covered = values.stream()
                .filter(value -> covers(limit.quantity().value(), value))
                .map(this::bare)
                .collect(Collectors.joining(", "));
        String explanation = scene.say("count.explain", duty.told(), scene.phrase("count." + right), covered);
        List<Candidate> pool = IntStream.rangeClosed(1, CASES)
                .filter(count -> count != right)
                .mapToObj(count -> scene.option(scene.phrase("count." + count), explanation)
                        .ranked(count))
                .toList();
        BigDecimal largest = values.get(CASES - 1);
        return Stream.of(new Draft(
                Template.RULE_COUNT,
                scene.say(
                        scene.agreeing("count.stem", limit.subject()),
                        limit.subject(),
                        scene.language().sentence(duty.under()),
                        duty.asked(),
                        bare(values.get(0)),
                        bare(values.get(1)),
                        bare(values.get(2)),
                        words(largest)),
                new Choice(
                        scene.option(scene.phrase("count." + right), explanation)
                                .ranked(right),
                        pool,
                        null),
                explanation,
                List.of(duty.rule())));
    }

    /** “l’effectif engagé est de 12 000 soldats”. */
    String said(BigDecimal value) {
        return scene.phrase(scene.agreeing("case", limit.subject()), limit.subject(), words(value));
    }

    /** Values to which the rule applies, at least a tenth away from the boundary and as round as it is. */
    List<BigDecimal> inside() {
        return values(countsUp());
    }

    private List<BigDecimal> outside() {
        return values(!countsUp());
    }

    private boolean countsUp() {
        return limit.comparison() == Comparison.MORE_THAN || limit.comparison() == Comparison.AT_LEAST;
    }

    private boolean covers(BigDecimal threshold, BigDecimal value) {
        return countsUp() == value.compareTo(threshold) > 0;
    }

    private List<BigDecimal> values(boolean above) {
        BigDecimal boundary = limit.quantity().value();
        if (new Boundary(duty, limit).isAge()) {
            return IntStream.of(YEARS)
                    .mapToObj(years -> boundary.add(BigDecimal.valueOf(above ? years : -years)))
                    .filter(age -> age.signum() > 0)
                    .toList();
        }
        BigDecimal grain = Numbers.grain(boundary);
        Set<BigDecimal> found = new LinkedHashSet<>();
        for (double factor : above ? ABOVE : BELOW) {
            BigDecimal value = boundary.multiply(BigDecimal.valueOf(factor))
                    .divide(grain, 0, above ? RoundingMode.UP : RoundingMode.DOWN)
                    .multiply(grain);
            boolean apart = found.stream().allMatch(other -> Numbers.apart(other, value));
            if (value.signum() > 0 && fitsUnit(value) && Numbers.apart(value, boundary) && apart) {
                found.add(value);
            }
        }
        return List.copyOf(found);
    }

    private boolean fitsUnit(BigDecimal value) {
        return limit.quantity().unit() == null || value.compareTo(BigDecimal.valueOf(2)) >= 0;
    }

    private String words(BigDecimal value) {
        return new Boundary(duty, limit).words(value);
    }

    private String bare(BigDecimal value) {
        return scene.language().quantity(new Quantity(value, null));
    }
}
