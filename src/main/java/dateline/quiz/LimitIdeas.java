package dateline.quiz;

import dateline.quiz.Candidate.Origin;
import dateline.quiz.Draft.Choice;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Questions about the quantities of a rule: its threshold and its sanction. */
final class LimitIdeas {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[\\u202F\\u00A0 ,]\\d{3})*");

    private LimitIdeas() {}

    /** From which quantity does the rule apply? */
    static Stream<Draft> threshold(Scene scene) {
        return Duty.all(scene).flatMap(duty -> Boundary.of(duty).map(limit -> threshold(scene, limit)).stream());
    }

    private static Draft threshold(Scene scene, Boundary boundary) {
        Duty duty = boundary.duty();
        Amounts amounts = new Amounts(scene, boundary.quantity());
        Claim claim = boundary.claim();
        String explanation = claim.filled(boundary.right(), scene.language());
        return new Draft(
                Template.RULE_THRESHOLD,
                scene.say("threshold.stem", duty.law(), boundary.asked(), duty.asked()),
                new Choice(
                        amounts.key(explanation),
                        wrong(boundary, values(boundary, amounts, explanation)),
                        boundary.isStatement() ? claim : null),
                explanation,
                List.of(duty.rule()));
    }

    /** Of an age the years around it. */
    private static List<Candidate> values(Boundary boundary, Amounts amounts, String why) {
        if (!boundary.isAge()) {
            return amounts.wrong(why);
        }
        BigDecimal age = boundary.limit().quantity().value();
        return Numbers.yearsOff(age)
                .map(other -> amounts.option(other, why).from(Origin.RECKONED))
                .toList();
    }

    /** Those of about its size; without what is, or may be set as, another threshold, which a reader could defend. */
    private static List<Candidate> wrong(Boundary boundary, List<Candidate> values) {
        List<Double> others = boundary.duty().others().stream()
                .flatMap(other -> other.norm().conditions().threshold().stream())
                .map(limit -> limit.quantity().value().doubleValue())
                .toList();
        String shift = boundary.duty()
                .shiftedBy()
                .map(other -> other.rule().evidence().sentence())
                .orElse("");
        return values.stream()
                .filter(one -> boundary.isPlausible(one.rank()) && !others.contains(one.rank()))
                .filter(one -> shift.isEmpty()
                        || !Wording.holds(shift, String.valueOf((long) one.rank())) && !isFigure(boundary, one))
                .map(one -> one.implied(boundary.implies(one.rank())))
                .toList();
    }

    /** Whether the article has this value as a figure, so that it may be what somebody has set instead. */
    private static boolean isFigure(Boundary boundary, Candidate value) {
        return boundary.duty().scene().sheet().figures().stream()
                .anyMatch(figure -> figure.quantity().value().doubleValue() == value.rank());
    }

    /** What is the penalty? */
    static Stream<Draft> sanction(Scene scene) {
        return Duty.all(scene).filter(Duty::demands).flatMap(duty -> duty.norm().conditions().sanction().stream()
                .flatMap(sanction -> sanction(scene, duty, sanction)));
    }

    private static Stream<Draft> sanction(Scene scene, Duty duty, NounPhrase sanction) {
        List<String> numbers = NUMBER.matcher(sanction.text())
                .results()
                .map(MatchResult::group)
                .toList();
        boolean proven = Wording.holds(duty.rule().evidence().sentence(), sanction.text());
        if (numbers.size() != 1 || !proven) {
            return Stream.of();
        }
        BigDecimal right = new BigDecimal(numbers.get(0).replaceAll("\\D", ""));
        Claim claim = scene.claim("sanction.claim." + duty.modality(), duty.told(), Claim.GAP)
                .whole(duty.unconditional());
        String explanation = claim.filled(sanction.text(), scene.language());
        List<Candidate> pool = Numbers.around(right).stream()
                .map(wrong -> scene.option(
                                sanction.text()
                                        .replace(
                                                numbers.get(0), scene.language().quantity(new Quantity(wrong, null))),
                                explanation)
                        .ranked(wrong.doubleValue())
                        .from(Origin.RECKONED))
                .toList();
        return Stream.of(new Draft(
                Template.RULE_SANCTION,
                scene.say("sanction.stem." + duty.modality(), duty.told()),
                new Choice(scene.option(sanction, explanation).ranked(right.doubleValue()), pool, claim),
                explanation,
                List.of(duty.rule())));
    }
}
