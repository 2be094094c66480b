package dateline.quiz;

import dateline.quiz.Candidate.Origin;
import dateline.quiz.Item.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sets the counts of articles as text, always in the same places, so that the reports of two builds can be compared. */
record QualityReport(List<Quality> articles) {
    QualityReport {
        articles = List.copyOf(articles);
    }

    /** The whole report. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Quality of quizzes: " + Quality.SEEDS + " seeds, " + Quality.QUESTIONS + " questions");
        lines.add("");
        lines.add("words = of the article; items = made; different = of these; most = items one quiz can have");
        lines.add("repeated = items about a fact, rules apart, or a part of a rule that the same quiz asks for before");
        lines.add(row("article", "words", "items", "different", "most", "repeated", "flaws"));
        articles.forEach(one -> lines.add(row(
                one.article(),
                one.words(),
                one.items(),
                one.different(),
                one.most(),
                one.sameQuestion() + one.sameFact(),
                flaws(one))));
        lines.add("");
        lines.add("share of items at each level and of distractors from each origin, in per cent");
        lines.add(row(
                "article",
                Stream.concat(Stream.of(Level.values()), Stream.of(Origin.values()))
                        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                        .toArray()));
        articles.forEach(one -> lines.add(row(one.article(), shares(one))));
        lines.add("");
        lines.add("items with each flaw");
        for (Flaw flaw : Flaw.values()) {
            lines.add(row(flaw.name(), sum(one -> one.count(flaw))));
        }
        return lines;
    }

    /** The report in three lines. */
    List<String> summary() {
        return List.of(
                "quality of quizzes: " + articles.size() + " articles, " + sum(Quality::items) + " items, "
                        + sum(QualityReport::flaws) + " flaws, "
                        + sum(one -> one.sameQuestion() + one.sameFact()) + " repeated",
                "  levels: " + shares(Level.values(), level -> sum(one -> one.count(level))) + "; distractors: "
                        + shares(Origin.values(), origin -> sum(one -> one.count(origin))),
                "  items one quiz can have: " + least(Quality::most) + " or more; different ones over all seeds: "
                        + least(Quality::different) + " or more");
    }

    private static Object[] shares(Quality one) {
        return Stream.concat(
                        Stream.of(Level.values()).map(one::share),
                        Stream.of(Origin.values()).map(one::share))
                .map(QualityReport::percent)
                .toArray();
    }

    private static <E extends Enum<E>> String shares(E[] constants, ToIntFunction<E> count) {
        int all = Stream.of(constants).mapToInt(count).sum();
        return String.join(
                ", ",
                Stream.of(constants)
                        .map(one -> one.name().toLowerCase(Locale.ROOT) + " "
                                + percent(count.applyAsInt(one) / (double) all) + " %")
                        .toList());
    }

    private int sum(ToIntFunction<Quality> count) {
        return articles.stream().mapToInt(count).sum();
    }

    private int least(ToIntFunction<Quality> count) {
        return articles.stream().mapToInt(count).min().orElse(0);
    }

    private static int flaws(Quality one) {
        return IntStream.range(0, Flaw.values().length)
                .map(flaw -> one.count(Flaw.values()[flaw]))
                .sum();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }

    private static String row(String name, Object... numbers) {
        StringBuilder row = new StringBuilder(String.format("%-34s", name));
        Stream.of(numbers).forEach(number -> row.append(String.format("%12s", number)));
        return row.toString();
    }
}
