package dateline.quiz;

import dateline.quiz.Draft.Candidate;
import dateline.vocabulary.Comparison;
import dateline.vocabulary.Deadline;
import dateline.vocabulary.Deadline.Relation;
import dateline.vocabulary.Modality;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.Quantity;
import dateline.vocabulary.Threshold;
import dateline.vocabulary.Timex;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Questions about the numbers of a rule: threshold, time limit, sanction. */
final class LimitIdeas {
    private static final Pattern AMOUNT = Pattern.compile("(PT?)(\\d+)([A-Z]+)");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[\\u202F\\u00A0 ,]\\d{3})*");

    private LimitIdeas() {}

    static Stream<Draft> threshold(Scene scene) {
        return RuleIdeas.duties(scene)
                .flatMap(duty -> duty
                        .norm()
                        .conditions()
                        .threshold()
                        .filter(limit -> limit.comparison() != Comparison.EXACTLY)
                        .map(limit -> threshold(scene, duty, limit))
                        .stream());
    }

    private static Draft threshold(Scene scene, Duty duty, Threshold limit) {
        String unit = limit.quantity().unit();
        String right = scene.language().quantity(limit.quantity());
        List<Candidate> pool = Numbers.around(limit.quantity().value()).stream()
                .map(wrong -> new Candidate(
                        scene.language().quantity(new Quantity(wrong, unit)),
                        scene.say("threshold.wrong", right),
                        wrong.doubleValue()))
                .toList();
        String explanation = scene.say("threshold.explain", right);
        String comparison = limit.comparison().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Draft(
                Template.RULE_THRESHOLD,
                scene.say("threshold.stem." + comparison, duty.under(), duty.said()),
                new Candidate(right, explanation, limit.quantity().value().doubleValue()),
                pool,
                explanation,
                duty.rule(),
                Set.of(duty.rule().id()));
    }

    static Stream<Draft> deadline(Scene scene) {
        return RuleIdeas.duties(scene)
                .flatMap(duty -> duty
                        .norm()
                        .conditions()
                        .deadline()
                        .filter(due -> due.value().isDuration()
                                && AMOUNT.matcher(due.value().value()).matches())
                        .flatMap(due -> wording(duty, due).map(key -> deadline(scene, duty, due, key)))
                        .stream());
    }

    private static Optional<String> wording(Duty duty, Deadline due) {
        boolean may = duty.norm().modality() == Modality.MAY;
        if (duty.obliges() && due.relation() == Relation.BEFORE) {
            return Optional.of("deadline.before");
        }
        if (duty.obliges() && due.relation() == Relation.WITHIN_AFTER) {
            return Optional.of("deadline.within");
        }
        return may && due.relation() == Relation.FROM ? Optional.of("deadline.from") : Optional.empty();
    }

    private static Draft deadline(Scene scene, Duty duty, Deadline due, String key) {
        Matcher amount = AMOUNT.matcher(due.value().value());
        if (!amount.matches()) {
            throw new IllegalArgumentException("Not an amount of time: " + due.value());
        }
        BigDecimal number = new BigDecimal(amount.group(2));
        String right = scene.language().describe(due.value());
        List<Candidate> pool = Numbers.around(number).stream()
                .filter(wrong -> wrong.stripTrailingZeros().scale() <= 0)
                .map(wrong -> new Candidate(
                        scene.option(scene.language()
                                .describe(new Timex(amount.group(1) + wrong.toBigInteger() + amount.group(3)))),
                        scene.say("deadline.wrong", right),
                        wrong.doubleValue()))
                .toList();
        String explanation = scene.say("deadline.explain", right);
        return new Draft(
                Template.RULE_DEADLINE,
                scene.say(key, duty.under(), due.anchor(), duty.action(), duty.ofAction()),
                new Candidate(scene.option(right), explanation, number.doubleValue()),
                pool,
                explanation,
                duty.rule(),
                Set.of(duty.rule().id()));
    }

    static Stream<Draft> sanction(Scene scene) {
        return RuleIdeas.duties(scene)
                .filter(duty -> duty.norm().modality() != Modality.MAY)
                .flatMap(duty -> duty.norm().conditions().sanction().stream()
                        .flatMap(sanction -> sanction(scene, duty, sanction)));
    }

    private static Stream<Draft> sanction(Scene scene, Duty duty, NounPhrase sanction) {
        Matcher number = NUMBER.matcher(sanction.text());
        if (!number.find() || number.find()) {
            return Stream.of();
        }
        number.reset();
        BigDecimal right = new BigDecimal(
                number.results().findFirst().orElseThrow().group().replaceAll("\\D", ""));
        List<Candidate> pool = Numbers.around(right).stream()
                .map(wrong -> new Candidate(
                        scene.option(NUMBER.matcher(sanction.text())
                                .replaceFirst(scene.language().quantity(new Quantity(wrong, null)))),
                        scene.say("sanction.wrong", sanction),
                        wrong.doubleValue()))
                .toList();
        String explanation = scene.say("sanction.explain", sanction);
        return Stream.of(new Draft(
                Template.RULE_SANCTION,
                scene.say("sanction." + duty.modality(), duty.under(), duty.action(), duty.ofAction()),
                new Candidate(scene.option(sanction), explanation, right.doubleValue()),
                pool,
                explanation,
                duty.rule(),
                Set.of(duty.rule().id())));
    }
}
