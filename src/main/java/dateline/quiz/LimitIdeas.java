package dateline.quiz;

import dateline.quiz.Candidate.Origin;
import dateline.quiz.Draft.Choice;
import dateline.vocabulary.Deadline;
import dateline.vocabulary.Deadline.Relation;
import dateline.vocabulary.Gender;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.Quantity;
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

/** Questions about the numbers of a rule: threshold, time limit, day from which it applies, sanction. */
final class LimitIdeas {
    private static final Pattern AMOUNT = Pattern.compile("(PT?)(\\d+)([A-Z]+)");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[\\u202F\\u00A0 ,]\\d{3})*");
    private static final int[] MONTHS_OFF = {1, -1, 6, -6, 12, -12};
    private static final int[] YEARS_OFF = {2, -2, 1, -1, 3, -3, 4, -4};
    /** Shorter than one of their unit, as parts of it. */
    private static final Map<String, Map<String, Double>> SHORTER = Map.of(
            "PM", Map.of("P15D", 0.5, "P8D", 0.25),
            "PY", Map.of("P6M", 0.5, "P3M", 0.25),
            "PW", Map.of("P3D", 0.4, "P2D", 0.3));

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
                new Choice(amounts.key(explanation), wrong(boundary, values(boundary, amounts, explanation)), claim),
                explanation,
                List.of(duty.rule()));
    }

    /** Of an age the years around it: nobody believes in a licence at 36. */
    private static List<Candidate> values(Boundary boundary, Amounts amounts, String why) {
        if (!boundary.isAge()) {
            return amounts.wrong(why);
        }
        BigDecimal age = boundary.limit().quantity().value();
        return IntStream.of(YEARS_OFF)
                .mapToObj(years ->
                        amounts.option(age.add(BigDecimal.valueOf(years)), why).from(Origin.RECKONED))
                .toList();
    }

    /** Those of about its size; without what is the threshold of another rule, which a reader could defend. */
    private static List<Candidate> wrong(Boundary boundary, List<Candidate> values) {
        List<Double> others = boundary.duty().others().stream()
                .flatMap(other -> other.norm().conditions().threshold().stream())
                .map(limit -> limit.quantity().value().doubleValue())
                .toList();
        return values.stream()
                .filter(one -> boundary.isPlausible(one.rank()) && !others.contains(one.rank()))
                .map(one -> one.implied(boundary.implies(one.rank())))
                .toList();
    }

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
            lengths.putAll(SHORTER.getOrDefault(unit, Map.of()));
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
                scene.say("deadline.stem." + relation(duty, due), duty.given(), anchor, duty.asked()),
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
    static Claim claim(Duty duty, Deadline due, NounPhrase anchor) {
        return duty.scene()
                .claim("deadline.claim." + relation(duty, due), duty.given(), duty.said(), Claim.GAP, anchor)
                .whole(!duty.hasException());
    }

    /** Whether the limit implies one that is longer, or shorter: who must act within 48 hours must within 72. */
    private static boolean implies(Duty duty, Deadline due, int longer) {
        return switch (due.relation()) {
            case BEFORE -> longer < 0 == duty.demands();
            case WITHIN_AFTER -> longer > 0 == duty.demands();
            case FROM -> false;
        };
    }

    /** Whoever must act within a month does so once; whoever may, can for as long. */
    private static String relation(Duty duty, Deadline due) {
        String relation = due.relation().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return !duty.demands() && due.relation() == Relation.WITHIN_AFTER ? relation + ".may" : relation;
    }

    /** From, or before, which day? */
    static Stream<Draft> day(Scene scene) {
        return Duty.all(scene).flatMap(duty -> duty.norm().conditions().deadline().stream()
                .filter(due -> due.relation() != Relation.WITHIN_AFTER)
                .flatMap(due -> due.value().day().stream().map(day -> day(scene, duty, due, day))));
    }

    private static Draft day(Scene scene, Duty duty, Deadline due, LocalDate day) {
        String relation = due.relation().name().toLowerCase(Locale.ROOT);
        Claim claim = scene.claim("day.claim." + relation, duty.given(), duty.said(), Claim.GAP)
                .whole(!duty.hasException());
        String explanation = claim.filled(inside(scene, relation, day), scene.language());
        List<Candidate> pool = IntStream.of(MONTHS_OFF)
                .mapToObj(step -> dayOption(scene, relation, day.plusMonths(step), scene.say("date.wrong"))
                        .implied(due.relation() == Relation.FROM ? step > 0 : (step > 0) == duty.demands())
                        .from(Origin.RECKONED))
                .toList();
        return new Draft(
                Template.RULE_DATE,
                scene.say("day.stem." + relation, duty.given(), duty.asked()),
                new Choice(dayOption(scene, relation, day, explanation), pool, claim),
                explanation,
                List.of(duty.rule()));
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
        String subject = (duty.bearer().isPresent() ? "" : "any.") + duty.modality();
        Claim claim = Claim.of(duty.filled("sanction.claim." + subject, duty.givenInArticle(), Claim.GAP))
                .whole(!duty.hasException());
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
                duty.sentence("sanction.stem." + subject, duty.givenInArticle()),
                new Choice(scene.option(sanction, explanation).ranked(right.doubleValue()), pool, claim),
                explanation,
                List.of(duty.rule())));
    }
}
