package dateline.quiz;

import dateline.factsheet.Fact;
import dateline.quiz.Draft.Choice;
import dateline.vocabulary.NounPhrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Questions about the order of events. Only events that do not overlap on the calendar are compared, whose words alone do
 * not tell which is first, and which are all past or all planned.
 */
final class OrderIdeas {
    private static final int NEAREST = 6;
    private static final int NEAREST_RIGHT = 3;

    private OrderIdeas() {}

    /** Which of these came first? */
    static Stream<Draft> first(Scene scene) {
        return extreme(scene, Template.EVT_FIRST, "first", Happening::before);
    }

    /** Which of these came last? */
    static Stream<Draft> last(Scene scene) {
        return extreme(scene, Template.EVT_LAST, "last", (one, other) -> other.before(one));
    }

    private static Stream<Draft> extreme(
            Scene scene, Template template, String key, BiPredicate<Happening, Happening> beyond) {
        List<Happening> all = scene.ordered();
        return all.stream().map(right -> {
            List<Happening> wrong = all.stream()
                    .filter(other -> beyond.test(right, other))
                    .filter(right::belongsWith)
                    .filter(other -> scene.areFree(right, other))
                    .filter(other -> other.planned() == right.planned())
                    .toList();
            String explanation = scene.say(
                    scene.agreeing(key + ".explain", right.phrase()),
                    right.phrase(),
                    scene.dates().on(right));
            return new Draft(
                    template,
                    scene.say(key + ".stem"),
                    new Choice(scene.option(right.phrase(), explanation), pool(scene, template, right, wrong), null),
                    explanation,
                    List.of(right.fact()));
        });
    }

    /** Which of these came before that one? */
    static Stream<Draft> before(Scene scene) {
        return beside(scene, Template.EVT_BEFORE, "before", Happening::before);
    }

    /** Which of these came after that one? */
    static Stream<Draft> after(Scene scene) {
        return beside(scene, Template.EVT_AFTER, "after", (one, other) -> other.before(one));
    }

    /** One event on the asked side of the middle one, two or more on the other. */
    private static Stream<Draft> beside(
            Scene scene, Template template, String key, BiPredicate<Happening, Happening> onSide) {
        List<Happening> all = scene.ordered();
        return all.stream().flatMap(middle -> {
            List<Happening> right = all.stream()
                    .filter(other -> onSide.test(other, middle) && other.belongsWith(middle))
                    .filter(other -> scene.areFree(middle, other))
                    .filter(other -> !Wording.shareContent(other.words(), middle.words()))
                    .sorted(Comparator.comparingLong(middle::daysFrom))
                    .limit(NEAREST_RIGHT)
                    .toList();
            List<Happening> wrong = all.stream()
                    .filter(other -> onSide.test(middle, other))
                    .filter(middle::belongsWith)
                    .filter(other -> scene.areFree(middle, other))
                    .toList();
            Random chance = scene.chance(template, middle.fact().id());
            if (right.isEmpty()) {
                return Stream.of();
            }
            Happening one = right.get(chance.nextInt(right.size()));
            List<Happening> alike = wrong.stream()
                    .filter(other -> other.planned() == one.planned() && scene.areFree(one, other))
                    .toList();
            return Stream.of(beside(scene, template, key, middle, one, alike));
        });
    }

    private static Draft beside(
            Scene scene, Template template, String key, Happening middle, Happening right, List<Happening> wrong) {
        NounPhrase phrase = middle.phrase();
        List<? extends Fact> facts = List.of(right.fact(), middle.fact());
        String explanation = scene.dates().told(right) + " " + scene.dates().told(middle);
        Claim claim = scene.claim(scene.agreeing(key + ".claim", phrase), phrase, Claim.GAP);
        return new Draft(
                template,
                scene.say(key + ".stem", phrase),
                new Choice(
                        scene.option(right.phrase(), explanation),
                        pool(scene, template, right, wrong).stream()
                                .map(other -> other.because(
                                        other.why() + " " + scene.dates().told(middle)))
                                .toList(),
                        claim),
                explanation,
                facts);
    }

    private static List<Candidate> pool(Scene scene, Template template, Happening right, List<Happening> wrong) {
        List<Happening> near = wrong.stream()
                .sorted(Comparator.comparingLong(right::daysFrom))
                .limit(NEAREST)
                .toList();
        List<Happening> free = new ArrayList<>();
        for (Happening next :
                scene.shuffled(near, scene.chance(template, right.fact().id()))) {
            if (free.stream().allMatch(other -> scene.areFree(next, other))) {
                free.add(next);
            }
        }
        return free.stream()
                .map(other -> scene.option(other.phrase(), scene.dates().told(other)))
                .toList();
    }
}
