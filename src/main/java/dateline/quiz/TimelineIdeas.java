package dateline.quiz;

import dateline.quiz.Candidate.Origin;
import dateline.quiz.Draft.Choice;
import dateline.quiz.Draft.Pairs;
import dateline.quiz.Draft.Steps;
import dateline.quiz.Item.Matching.Pair;
import dateline.quiz.Item.Option;
import dateline.vocabulary.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Questions about several events on one line of time: how far apart, in which order, on which dates. */
final class TimelineIdeas {
    private static final int LONGEST_DAYS = 31;
    private static final int LONGEST_YEARS = 30;
    private static final int NEAREST = 3;
    private static final int FEWEST_STEPS = 4;
    private static final int MOST_STEPS = 5;

    private TimelineIdeas() {}

    /** How many days, or years, lie between these two events of the story? Asked of each once, with an earlier one. */
    static Stream<Draft> interval(Scene scene) {
        return scene.named().stream().flatMap(two -> {
            List<Happening> earlier = scene.named().stream()
                    .filter(one -> canBeCounted(one, two))
                    .sorted(Comparator.comparingLong(two::daysFrom))
                    .limit(NEAREST)
                    .toList();
            Random chance = scene.chance(Template.DATE_INTERVAL, two.fact().id());
            return earlier.isEmpty()
                    ? Stream.of()
                    : Stream.of(interval(scene, earlier.get(chance.nextInt(earlier.size())), two));
        });
    }

    private static boolean canBeCounted(Happening one, Happening two) {
        boolean years =
                one.grain() == Grain.YEAR && two.first().getYear() - one.first().getYear() <= LONGEST_YEARS;
        boolean days = one.grain() == Grain.DAY && one.daysFrom(two) > 1 && one.daysFrom(two) <= LONGEST_DAYS;
        return one.grain() == two.grain()
                && (years || days)
                && one.before(two)
                && (years || !isOverFebruary(one.first(), two.first()))
                && one.event().main()
                && two.event().main()
                && !Wording.shareContent(one.words(), two.words());
    }

    /** Whether the end of a February lies between two days, which has one day or another. */
    private static boolean isOverFebruary(LocalDate from, LocalDate to) {
        LocalDate march = LocalDate.of(to.getYear(), Month.MARCH, 1);
        return from.isBefore(march) && !to.isBefore(march);
    }

    private static Draft interval(Scene scene, Happening one, Happening two) {
        boolean years = one.grain() == Grain.YEAR;
        String unit = years ? "years" : "days";
        long length = years ? two.first().getYear() - one.first().getYear() : one.daysFrom(two);
        String words = words(scene, BigDecimal.valueOf(length), unit);
        String planned = two.planned() ? ".planned" : "";
        String explanation = told(scene, List.of(one, two)) + " " + scene.say("interval.explain", words);
        List<Candidate> pool = Numbers.counted(length).stream()
                .map(wrong -> scene.option(words(scene, wrong, unit), scene.say("interval.wrong", words))
                        .ranked(wrong.doubleValue())
                        // Who counts the first or the last day as well is one off, and not plainly wrong.
                        .implied(Math.abs(wrong.longValue() - length) == 1)
                        .from(Origin.RECKONED))
                .toList();
        return new Draft(
                Template.DATE_INTERVAL,
                scene.say(scene.agreeing("interval.stem." + unit + planned, two.phrase()), one.phrase(), two.phrase()),
                new Choice(
                        scene.option(words, explanation).ranked(length),
                        pool,
                        scene.claim(
                                scene.agreeing("interval.claim" + planned, two.phrase()),
                                one.phrase(),
                                two.phrase(),
                                Claim.GAP)),
                explanation,
                List.of(two.fact(), one.fact()));
    }

    private static String words(Scene scene, BigDecimal number, String unit) {
        boolean one = number.compareTo(BigDecimal.ONE) == 0;
        return scene.language().quantity(new Quantity(number, scene.phrase("unit." + unit + (one ? ".one" : ""))));
    }

    /** Put these in order. Of two that follow one another, the words tell the order once at most. */
    static Stream<Draft> ordering(Scene scene) {
        List<Happening> chain = chain(scene.named());
        if (chain.size() < FEWEST_STEPS) {
            return Stream.of();
        }
        List<Happening> some = some(scene, Template.EVT_ORDER, chain);
        long known = IntStream.range(1, some.size())
                .filter(at -> !scene.areFree(some.get(at - 1), some.get(at)))
                .count();
        if (known > 1) {
            return Stream.of();
        }
        List<Option> steps = some.stream()
                .map(step -> new Option(
                        scene.language().sentence(step.words()), scene.dates().told(step)))
                .toList();
        return Stream.of(new Draft(
                Template.EVT_ORDER,
                scene.say("ordering.stem"),
                new Steps(steps),
                told(scene, some),
                some.stream().map(Happening::fact).toList()));
    }

    /** Match these events with their dates. */
    static Stream<Draft> dates(Scene scene) {
        List<Happening> days = scene.named().stream()
                .filter(happening -> happening.grain() == Grain.DAY)
                .toList();
        List<Happening> chain = chain(days);
        if (chain.size() < FEWEST_STEPS) {
            return Stream.of();
        }
        List<Happening> some = some(scene, Template.MATCH_DATE, chain);
        Happening surplus = some.get(some.size() - 1);
        List<Happening> matched = some.subList(0, some.size() - 1);
        List<Pair> pairs = matched.stream()
                .map(step -> new Pair(
                        scene.language().sentence(step.words()),
                        scene.language().sentence(scene.dates().on(step)),
                        scene.dates().told(step)))
                .toList();
        return Stream.of(new Draft(
                Template.MATCH_DATE,
                scene.say("match.date.stem"),
                new Pairs(pairs, List.of(scene.language().sentence(scene.dates().on(surplus)))),
                told(scene, matched),
                matched.stream().map(Happening::fact).toList()));
    }

    private static String told(Scene scene, List<Happening> events) {
        return String.join(" ", events.stream().map(scene.dates()::told).toList());
    }

    /** As many events as can follow one another without overlap, in order. */
    private static List<Happening> chain(List<Happening> events) {
        List<Happening> chain = new ArrayList<>();
        for (Happening next :
                events.stream().sorted(Comparator.comparing(Happening::last)).toList()) {
            if (chain.isEmpty() || chain.get(chain.size() - 1).before(next)) {
                chain.add(next);
            }
        }
        return chain;
    }

    /** Five of them at most, in order. */
    private static List<Happening> some(Scene scene, Template template, List<Happening> chain) {
        Random chance = scene.chance(template, "");
        List<Happening> picked = scene.shuffled(chain, chance).subList(0, Math.min(MOST_STEPS, chain.size()));
        return picked.stream().sorted(Comparator.comparing(Happening::first)).toList();
    }
}
