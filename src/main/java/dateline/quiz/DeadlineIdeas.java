package dateline.quiz;

import dateline.quiz.Candidate.Origin;
import dateline.quiz.Draft.Choice;
import dateline.vocabulary.Deadline;
import dateline.vocabulary.Deadline.Relation;
import dateline.vocabulary.Gender;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.Timex;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Questions about the time limit of a rule: a length of time, or a day. */
final class DeadlineIdeas {
    private static final Pattern AMOUNT = Pattern.compile("(PT?)(\\d+)([A-Z]+)");
    private static final int[] MONTHS_OFF = {1, -1, 6, -6, 12, -12};
    /** Shorter than one of their unit, as parts of it. */
    private static final Map<String, Map<String, Double>> SHORTER = Map.of(
            "PM", Map.of("P15D", 0.5, "P8D", 0.25),
            "PY", Map.of("P6M", 0.5, "P3M", 0.25),
            "PW", Map.of("P3D", 0.4, "P2D", 0.3));

    private DeadlineIdeas() {}

    /** How long before, or after? */
    static Stream<Draft> deadline(Scene scene) {
        return Duty.all(scene)
                .filter(duty -> !duty.forbids())
                .flatMap(duty -> duty.norm().conditions().deadline().stream().flatMap(due -> {
                    Matcher amount = AMOUNT.matcher(due.value().value());
                    return due.countedFrom().filter(anchor -> amount.matches()).stream()
                            .map(anchor -> deadline(scene, duty, due, anchor, amount.toMatchResult()));
                }));
    }

    private static Draft deadline(Scene scene, Duty duty, Deadline due, NounPhrase anchor, MatchResult amount) {
        Claim claim = claim(duty, due, anchor);
        String right = scene.language().describe(due.value());
        String explanation = claim.filled(right, scene.language());
        double number = Double.parseDouble(amount.group(2));
        String unit = amount.group(1) + amount.group(3);
        Map<String, Double> lengths = new LinkedHashMap<>();
        Numbers.usual(new BigDecimal(amount.group(2)), unit)
                .forEach(wrong ->
                        lengths.put(amount.group(1) + wrong.toBigInteger() + amount.group(3), wrong.doubleValue()));
        if (number == 1) {
            // Longest first: a map of constants has another order in every run, and a seed must give one quiz.
            SHORTER.getOrDefault(unit, Map.of()).entrySet().stream()
                    .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                    .forEach(shorter -> lengths.put(shorter.getKey(), shorter.getValue()));
        }
        String why = scene.say("deadline.wrong", right);
        List<Candidate> pool = lengths.entrySet().stream()
                .map(wrong -> length(scene, new Timex(wrong.getKey()), why)
                        .ranked(wrong.getValue())
                        .implied(implies(duty, due, Double.compare(wrong.getValue(), number)))
                        .from(Origin.RECKONED))
                .toList();
        return new Draft(
                Template.RULE_DEADLINE,
                scene.say("deadline.stem." + relation(duty, due, anchor), duty.given(), anchor, duty.asked()),
                new Choice(length(scene, due.value(), explanation).ranked(number), pool, claim),
                explanation,
                List.of(duty.rule()));
    }

    /** A length of time in figures, “1 an”, so that one of them does not stand out among others. */
    private static Candidate length(Scene scene, Timex value, String why) {
        String words = scene.language().describe(value);
        boolean one = words.codePoints().noneMatch(Character::isDigit);
        return scene.option(one ? words.replaceFirst("^\\S+", "1") : words, why);
    }

    /** “…, les armateurs doivent déclarer leurs convois au moins … avant le départ”. */
    private static Claim claim(Duty duty, Deadline due, NounPhrase anchor) {
        return duty.scene()
                .claim("deadline.claim." + relation(duty, due, anchor), duty.given(), duty.said(), Claim.GAP, anchor)
                .whole(!duty.hasException());
    }

    /** The rule with its limit and, where it has one, its threshold: a full sentence. */
    static String told(Duty duty, Deadline due, NounPhrase anchor) {
        String limited = clause(duty, due, anchor, duty.law());
        return duty.scene().language().sentence(conditioned(duty, limited) + ".");
    }

    /** The rule with its limit, under these words. */
    static String clause(Duty duty, Deadline due, NounPhrase anchor, String under) {
        return duty.scene()
                .phrase(
                        "deadline.claim." + relation(duty, due, anchor),
                        under,
                        duty.said(),
                        duty.scene().language().describe(due.value()),
                        anchor);
    }

    /** With the threshold of the rule as a condition, where it has one. */
    private static String conditioned(Duty duty, String clause) {
        return duty.reached()
                .map(limit -> duty.scene().phrase("under.condition", clause, limit))
                .orElse(clause);
    }

    /** Whether the limit implies one that is longer, or shorter: who must act within 48 hours must within 72. */
    private static boolean implies(Duty duty, Deadline due, int longer) {
        return switch (due.relation()) {
            case BEFORE -> longer < 0 == duty.demands();
            case WITHIN_AFTER -> longer > 0 == duty.demands();
            case FROM -> longer < 0;
        };
    }

    /**
     * The key of the wordings: whoever must act within a month, or may appeal, does so once; whoever may keep something can
     * for as long; and what the action names is not named again.
     */
    private static String relation(Duty duty, Deadline due, NounPhrase anchor) {
        String relation = due.relation().name().toLowerCase(Locale.ROOT).replace('_', '-');
        boolean named = due.relation() == Relation.BEFORE && Wording.holds(duty.action(), anchor.text());
        boolean lasts = due.relation() == Relation.WITHIN_AFTER
                && !duty.demands()
                && duty.scene().words().lasting().in(duty.action());
        return relation + (named ? ".named" : lasts ? ".may" : "");
    }

    /** From, or before, which day? */
    static Stream<Draft> day(Scene scene) {
        return Duty.all(scene).flatMap(duty -> duty.norm().conditions().deadline().stream()
                .filter(due -> due.relation() != Relation.WITHIN_AFTER)
                .flatMap(due -> due.value().day().stream()
                        .filter(day -> duty.forbids() && due.relation() == Relation.FROM || isAhead(scene, day))
                        .map(day -> day(scene, duty, due, day))));
    }

    private static Draft day(Scene scene, Duty duty, Deadline due, LocalDate day) {
        String relation = due.relation().name().toLowerCase(Locale.ROOT);
        boolean ahead = isAhead(scene, day);
        String asked = ahead ? duty.asked() : duty.askedOfPast();
        String said = conditioned(duty, ahead ? duty.said() : duty.saidOfPast());
        String law = duty.reached().isPresent() ? duty.under() : duty.law();
        Claim claim = scene.claim("day.claim." + relation, law, said, Claim.GAP).whole(!duty.hasException());
        String explanation = claim.filled(inside(scene, relation, day), scene.language());
        List<Candidate> pool = IntStream.of(MONTHS_OFF)
                .filter(step -> isOnSide(scene, day, day.plusMonths(step)))
                .mapToObj(step -> dayOption(scene, relation, day.plusMonths(step), scene.say("date.wrong"))
                        .implied(due.relation() == Relation.FROM ? step > 0 : (step > 0) == duty.demands())
                        .from(Origin.RECKONED))
                .toList();
        return new Draft(
                Template.RULE_DATE,
                scene.say("day.stem." + relation, law, conditioned(duty, asked)),
                new Choice(dayOption(scene, relation, day, explanation), pool, ahead ? claim : null),
                explanation,
                List.of(duty.rule()));
    }

    /** Whether the duty is still to be done: what had to be done by a day of the past is no rule any more. */
    private static boolean isAhead(Scene scene, LocalDate day) {
        @Nullable LocalDate published = scene.sheet().article().published();
        return published == null || day.isAfter(published);
    }

    /** A new rule has no deadline that is over, and one that was to be kept none to come. */
    private static boolean isOnSide(Scene scene, LocalDate right, LocalDate other) {
        return isAhead(scene, right) == isAhead(scene, other);
    }

    private static Candidate dayOption(Scene scene, String relation, LocalDate day, String why) {
        return scene.option(scene.phrase("day", scene.language().date(day)), why)
                .inside(inside(scene, relation, day))
                .ranked(day.toEpochDay());
    }

    private static String inside(Scene scene, String relation, LocalDate day) {
        String date = scene.phrase("day", scene.language().date(day));
        String from = scene.language().of(new NounPhrase(date, Gender.MASCULINE, false));
        return scene.phrase("day.inside." + relation, date, from);
    }
}
