package dateline.quiz;

import dateline.factsheet.Fact.Figure;
import dateline.quiz.Draft.Candidate;
import dateline.vocabulary.Gender;
import dateline.vocabulary.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Questions about figures: their value, and what they stand for. */
final class FigureIdeas {
    private FigureIdeas() {}

    static Stream<Draft> value(Scene scene) {
        return exact(scene).stream().map(figure -> {
            Quantity right = figure.quantity();
            List<BigDecimal> wrong = new ArrayList<>();
            for (Figure other : Scene.others(exact(scene), figure, other -> sameUnit(figure, other))) {
                add(wrong, right.value(), other.quantity().value());
            }
            Numbers.around(right.value()).forEach(number -> add(wrong, right.value(), number));
            String words = scene.language().quantity(right);
            List<Candidate> pool = wrong.stream()
                    .map(number -> new Candidate(
                            scene.language().quantity(new Quantity(number, right.unit())),
                            scene.say("value.wrong", words),
                            number.doubleValue()))
                    .toList();
            String gender = figure.meaning().gender() == Gender.FEMININE ? "f" : "m";
            String number = figure.meaning().plural() ? ".many" : ".one";
            String explanation = scene.say("value.explain", figure.meaning(), words);
            return new Draft(
                    Template.FIG_VALUE,
                    scene.say("value.stem." + gender + number, figure.meaning()),
                    new Candidate(words, explanation, right.value().doubleValue()),
                    pool,
                    explanation,
                    figure,
                    Set.of(figure.id()));
        });
    }

    static Stream<Draft> referent(Scene scene) {
        List<Figure> all = scene.sheet().figures();
        return exact(scene).stream()
                .filter(figure ->
                        all.stream().filter(other -> sameValue(figure, other)).count() == 1)
                .map(figure -> {
                    String number = scene.language()
                            .quantity(new Quantity(figure.quantity().value(), null));
                    String explanation = scene.say("referent.explain", number, figure.meaning());
                    List<Candidate> pool = Scene.others(
                                    exact(scene),
                                    figure,
                                    other -> !Wording.overlap(
                                            other.meaning().text(),
                                            figure.meaning().text()))
                            .stream()
                            .map(other -> new Candidate(
                                    scene.option(other.meaning()),
                                    scene.say(
                                            "referent.wrong",
                                            scene.language()
                                                    .quantity(new Quantity(
                                                            other.quantity().value(), null))),
                                    0))
                            .toList();
                    return new Draft(
                            Template.FIG_REFERENT,
                            scene.say("referent.stem", number),
                            new Candidate(scene.option(figure.meaning()), explanation, 0),
                            pool,
                            explanation,
                            figure,
                            Set.of(figure.id()));
                });
    }

    /** Exact figures, one for each meaning: two values for one meaning would leave two right answers. */
    private static List<Figure> exact(Scene scene) {
        List<Figure> all = scene.sheet().figures();
        return all.stream()
                .filter(Figure::exact)
                .filter(figure -> figure.quantity().value().signum() > 0)
                .filter(figure -> all.stream()
                                .filter(other -> Wording.same(
                                        other.meaning().text(), figure.meaning().text()))
                                .count()
                        == 1)
                .toList();
    }

    private static boolean sameUnit(Figure one, Figure other) {
        String unit = one.quantity().unit();
        return unit != null && unit.equals(other.quantity().unit());
    }

    private static boolean sameValue(Figure one, Figure other) {
        return one.quantity().value().compareTo(other.quantity().value()) == 0;
    }

    private static void add(List<BigDecimal> wrong, BigDecimal right, BigDecimal number) {
        if (Numbers.apart(number, right) && wrong.stream().allMatch(other -> Numbers.apart(other, number))) {
            wrong.add(number);
        }
    }
}
