package dateline.quiz;

import dateline.factsheet.Fact.Figure;
import dateline.quiz.Draft.Choice;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.Quantity;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Questions about figures: their value, what they stand for, which is the largest. */
final class FigureIdeas {
    private static final double MOST_TIMES = 5;
    /** Beside small numbers a larger one stands out. */
    private static final double MOST_TIMES_OF_VALUES = 2.5;

    private static final BigDecimal YOUNG = BigDecimal.valueOf(25);
    private static final BigDecimal FEW = BigDecimal.valueOf(2);

    private FigureIdeas() {}

    /** How much, or how many? */
    static Stream<Draft> value(Scene scene) {
        return telling(scene).map(figure -> {
            Amounts amounts = new Amounts(scene, figure.quantity());
            Stream<BigDecimal> values = Stream.concat(
                    exact(scene).stream()
                            .filter(other -> other != figure
                                    && sameUnit(figure, other)
                                    && nearInSize(figure, other, MOST_TIMES_OF_VALUES))
                            .map(other -> other.quantity().value()),
                    near(scene, figure));
            NounPhrase meaning = figure.meaning();
            String explanation = told(scene, figure);
            return new Draft(
                    Template.FIG_VALUE,
                    scene.say(scene.agreeing("value.stem" + sourced(scene, figure), meaning), parts(scene, figure)),
                    new Choice(amounts.key(explanation), amounts.wrong(values, explanation), claim(scene, figure)),
                    explanation,
                    List.of(figure));
        });
    }

    /** Other values to believe in: of the age of somebody young the years around it, and of many things never one. */
    private static Stream<BigDecimal> near(Scene scene, Figure figure) {
        BigDecimal value = figure.quantity().value();
        boolean young = value.compareTo(YOUNG) <= 0
                && figure.meaning().text().matches(scene.language().pattern("quiz.value.age"));
        return young
                ? Numbers.yearsOff(value)
                : Numbers.around(value).stream().filter(other -> other.compareTo(BigDecimal.ONE) != 0);
    }

    /** What does this number stand for? Asked without its unit where the unit would tell; not of small ones, often there. */
    static Stream<Draft> referent(Scene scene) {
        return telling(scene).filter(figure -> isOnce(scene, figure)).map(figure -> {
            List<Figure> alike = Scene.others(exact(scene), figure, other -> sameUnit(figure, other));
            boolean withUnit = alike.size() >= 2;
            List<Figure> others = withUnit ? alike : Scene.others(exact(scene), figure, FigureIdeas::counts);
            List<Candidate> pool = withUnit || counts(figure)
                    ? others.stream()
                            .filter(other -> nearInSize(figure, other, MOST_TIMES))
                            .map(other -> option(scene, other, told(scene, other)))
                            .toList()
                    : List.of();
            String unit = figure.quantity().unit();
            String number =
                    scene.language().quantity(new Quantity(figure.quantity().value(), withUnit ? unit : null));
            String kind = withUnit && unit != null ? "referent.measure" : "referent";
            return new Draft(
                    Template.FIG_REFERENT,
                    scene.say(kind + ".stem", number),
                    new Choice(option(scene, figure, told(scene, figure)), pool, null),
                    told(scene, figure),
                    List.of(figure));
        });
    }

    /** Those that say what they measure, that nobody knows without reading, and that are no mere one or two. */
    private static Stream<Figure> telling(Scene scene) {
        return exact(scene).stream()
                .filter(figure -> Substance.isParticular(figure.meaning().text()))
                .filter(figure ->
                        !scene.words().commonKnowledge().in(figure.meaning().text()))
                .filter(figure -> figure.quantity().value().compareTo(FEW) > 0);
    }

    private static Candidate option(Scene scene, Figure figure, String why) {
        String words = scene.phrase(
                "referent.option", figure.meaning(), scene.language().to(figure.meaning()));
        return scene.option(words, why);
    }

    /** Which of these is the largest? Asked of measures with one unit; how many of this and of that does not compare. */
    static Stream<Draft> largest(Scene scene) {
        return exact(scene).stream().map(figure -> {
            List<Candidate> pool = Scene.others(
                            exact(scene),
                            figure,
                            other -> sameUnit(figure, other) && !counts(figure) && smaller(other, figure))
                    .stream()
                    .sorted(Comparator.comparing(
                                    (Figure other) -> other.quantity().value())
                            .reversed())
                    .map(other -> scene.option(other.meaning(), told(scene, other)))
                    .toList();
            String explanation = told(scene, figure) + " " + scene.say("largest.explain");
            return new Draft(
                    Template.FIG_LARGEST,
                    scene.say("largest.stem"),
                    new Choice(scene.option(figure.meaning(), explanation), pool, null),
                    explanation,
                    List.of(figure));
        });
    }

    private static boolean smaller(Figure one, Figure other) {
        BigDecimal value = one.quantity().value();
        return value.compareTo(other.quantity().value()) < 0
                && Numbers.apart(value, other.quantity().value());
    }

    private static Claim claim(Scene scene, Figure figure) {
        String key = "value.claim" + sourced(scene, figure);
        Object[] parts = Stream.concat(Stream.of(parts(scene, figure)), Stream.of(Claim.GAP))
                .toArray();
        return scene.claim(scene.agreeing(key, figure.meaning()), parts);
    }

    /** The end of the key of wordings that name the source of a figure first: “the cost according to the mayor”. */
    private static String sourced(Scene scene, Figure figure) {
        return source(scene, figure).isPresent() ? ".sourced" : "";
    }

    /** What is measured, and the source where there is one. */
    private static Object[] parts(Scene scene, Figure figure) {
        return source(scene, figure)
                .map(source -> new Object[] {source.group(1), source.group(2)})
                .orElseGet(() -> new Object[] {figure.meaning().text()});
    }

    /** The meaning parted before a source that is an actor of the article: “selon le quotient familial” names none. */
    private static Optional<MatchResult> source(Scene scene, Figure figure) {
        Matcher source = Pattern.compile(scene.language().pattern("quiz.value.sourced"))
                .matcher(figure.meaning().text());
        return Optional.of(source)
                .filter(Matcher::matches)
                .map(Matcher::toMatchResult)
                .filter(match -> scene.sheet().actors().stream()
                        .flatMap(actor -> Stream.concat(Stream.of(actor.name().text()), actor.aliases().stream()))
                        .anyMatch(name -> Wording.same(name, match.group(2))));
    }

    private static String told(Scene scene, Figure figure) {
        return claim(scene, figure).filled(scene.language().quantity(figure.quantity()), scene.language());
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
                .map(FigureIdeas::withoutSaidUnit)
                .toList();
    }

    /** “Le nombre de ponts” is 27, not 27 ponts. */
    private static Figure withoutSaidUnit(Figure figure) {
        return counts(figure)
                ? new Figure(
                        figure.id(),
                        new Quantity(figure.quantity().value(), null),
                        figure.meaning(),
                        true,
                        figure.places())
                : figure;
    }

    /** Whether the figure is a bare number, its unit said by its meaning. */
    private static boolean counts(Figure figure) {
        String unit = figure.quantity().unit();
        return unit == null || Wording.shareWord(figure.meaning().text(), unit);
    }

    private static boolean sameUnit(Figure one, Figure other) {
        return Objects.equals(one.quantity().unit(), other.quantity().unit());
    }

    /** No thousands beside units: they would not be taken for the right one. */
    private static boolean nearInSize(Figure one, Figure other, double times) {
        double ratio =
                one.quantity().value().doubleValue() / other.quantity().value().doubleValue();
        return ratio <= times && ratio >= 1 / times;
    }

    private static boolean isOnce(Scene scene, Figure figure) {
        BigDecimal value = figure.quantity().value();
        String number = Pattern.quote(scene.language().quantity(new Quantity(value, null)));
        long times = Pattern.compile("(?<![\\d,.])" + number + "(?![\\d]|[,.]\\d)")
                .matcher(scene.sheet().article().text().toString())
                .results()
                .count();
        long figures = scene.sheet().figures().stream()
                .filter(other -> other.quantity().value().compareTo(value) == 0)
                .count();
        return value.compareTo(BigDecimal.TEN) >= 0 && times <= 1 && figures == 1;
    }
}
