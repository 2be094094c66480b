package dateline.quiz;

import dateline.quiz.Draft.Candidate;
import dateline.quiz.Scene.Happening;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Questions about the order of events. Only events that do not overlap on the calendar are compared. */
final class OrderIdeas {
    private static final int LONGEST_DAYS = 60;
    private static final int MOST_LATER = 6;

    private OrderIdeas() {}

    static Stream<Draft> first(Scene scene) {
        return extreme(scene, Template.EVT_FIRST, "first", Happening::before);
    }

    static Stream<Draft> last(Scene scene) {
        return extreme(scene, Template.EVT_LAST, "last", (one, other) -> other.before(one));
    }

    private static Stream<Draft> extreme(
            Scene scene, Template template, String key, BiPredicate<Happening, Happening> beyond) {
        List<Happening> all = scene.happenings();
        return all.stream()
                .map(right -> draft(
                        scene,
                        template,
                        key,
                        List.of(),
                        right,
                        all.stream().filter(other -> beyond.test(right, other)).toList()))
                .filter(draft -> draft.pool().size() >= 2);
    }

    static Stream<Draft> before(Scene scene) {
        return beside(scene, Template.EVT_BEFORE, "before", Happening::before);
    }

    static Stream<Draft> after(Scene scene) {
        return beside(scene, Template.EVT_AFTER, "after", (one, other) -> other.before(one));
    }

    /** One event on the asked side of the middle one, two or more on the other. */
    private static Stream<Draft> beside(
            Scene scene, Template template, String key, BiPredicate<Happening, Happening> onSide) {
        List<Happening> all = scene.happenings();
        return all.stream().flatMap(middle -> {
            List<Happening> right =
                    all.stream().filter(other -> onSide.test(other, middle)).toList();
            List<Happening> wrong =
                    all.stream().filter(other -> onSide.test(middle, other)).toList();
            if (right.isEmpty() || wrong.size() < 2) {
                return Stream.of();
            }
            Random chance = scene.chance(template, middle.fact().id());
            Happening one = right.get(chance.nextInt(right.size()));
            return Stream.of(draft(scene, template, key, List.of(middle), one, wrong));
        });
    }

    private static Draft draft(
            Scene scene,
            Template template,
            String key,
            List<Happening> middle,
            Happening right,
            List<Happening> wrong) {
        List<Happening> near = wrong.stream()
                .sorted(java.util.Comparator.comparingLong(other ->
                        Math.abs(other.first().toEpochDay() - right.first().toEpochDay())))
                .limit(MOST_LATER)
                .toList();
        List<Candidate> pool = scene
                .shuffled(near, scene.chance(template, right.fact().id()))
                .stream()
                .map(other -> new Candidate(
                        scene.option(other.phrase()), scene.say("order.wrong", scene.on(other.fact())), 0))
                .toList();
        String explanation = scene.say(key + ".explain", right.phrase(), scene.on(right.fact()));
        Happening asked = middle.isEmpty() ? right : middle.get(0);
        Set<String> ids = Stream.concat(
                        Stream.of(right.fact().id()), Stream.of(asked.fact().id()))
                .collect(Collectors.toSet());
        Object[] parts = middle.isEmpty() ? new Object[0] : new Object[] {asked.phrase()};
        return new Draft(
                template,
                scene.say(key + ".stem", parts),
                new Candidate(scene.option(right.phrase()), explanation, 0),
                pool,
                explanation,
                right.fact(),
                ids);
    }

    static Stream<Draft> interval(Scene scene) {
        List<Happening> all = scene.happenings();
        List<Draft> found = new ArrayList<>();
        for (Happening one : all) {
            for (Happening two : all) {
                if (!one.before(two)
                        || Wording.shareContent(
                                one.phrase().text(), two.phrase().text())) {
                    continue;
                }
                long days = ChronoUnit.DAYS.between(one.first(), two.first());
                if (one.fact().value().day().isPresent()
                        && two.fact().value().day().isPresent()
                        && days > 1
                        && days <= LONGEST_DAYS) {
                    found.add(interval(scene, one, two, days, "day"));
                } else if (Grain.of(one.fact().value()) == Grain.YEAR
                        && Grain.of(two.fact().value()) == Grain.YEAR) {
                    found.add(interval(
                            scene, one, two, two.first().getYear() - one.first().getYear(), "year"));
                }
            }
        }
        return found.stream();
    }

    private static Draft interval(Scene scene, Happening one, Happening two, long length, String unit) {
        BigDecimal right = BigDecimal.valueOf(length);
        String words = words(scene, right, unit);
        List<Candidate> pool = Numbers.around(right).stream()
                .map(wrong -> new Candidate(
                        words(scene, wrong, unit), scene.say("interval.wrong", words), wrong.doubleValue()))
                .toList();
        String explanation = scene.say("interval.explain", scene.on(one.fact()), scene.on(two.fact()), words);
        return new Draft(
                Template.DATE_INTERVAL,
                scene.say(unit + "s.stem", one.phrase(), scene.language().of(two.phrase()), two.phrase()),
                new Candidate(words, explanation, length),
                pool,
                explanation,
                two.fact(),
                Set.of(one.fact().id(), two.fact().id()));
    }

    private static String words(Scene scene, BigDecimal number, String unit) {
        String noun = scene.phrase(number.compareTo(BigDecimal.ONE) == 0 ? "unit." + unit : "unit." + unit + "s");
        return scene.language().quantity(new dateline.vocabulary.Quantity(number, noun));
    }
}
