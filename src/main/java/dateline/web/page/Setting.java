package dateline.web.page;

import dateline.quiz.Item.Choices;
import dateline.quiz.Item.Matching;
import dateline.quiz.Item.Option;
import dateline.quiz.Item.Ordering;
import dateline.quiz.Item.Task;
import dateline.web.page.ItemCard.Answers;
import dateline.web.page.ItemCard.Entry;
import java.util.List;
import java.util.stream.IntStream;

/** Sets what pupils choose from, as it will print. */
final class Setting {
    private static final int FOUR_TO_A_LINE = 14;
    private static final int TWO_TO_A_LINE = 40;

    private Setting() {}

    static Answers of(Task task) {
        if (task instanceof Choices choices) {
            return choices(choices);
        }
        return task instanceof Matching matching ? matching(matching) : ordering((Ordering) task);
    }

    private static Answers choices(Choices choices) {
        List<Option> printed = choices.inOrder();
        List<Entry> entries = IntStream.range(0, printed.size())
                .mapToObj(place -> new Entry(
                        ItemCard.letter(place), printed.get(place).text(), place == choices.keyPosition(), ""))
                .toList();
        return new Answers(entries, List.of(), width(entries));
    }

    private static Answers matching(Matching matching) {
        List<Integer> solution = matching.solution();
        List<Entry> lefts = IntStream.range(0, matching.pairs().size())
                .mapToObj(place -> new Entry(
                        String.valueOf(place + 1),
                        matching.pairs().get(place).left(),
                        false,
                        ItemCard.letter(solution.get(place))))
                .toList();
        List<String> rights = matching.rightInOrder();
        List<Entry> entries = IntStream.range(0, rights.size())
                .mapToObj(place -> new Entry(ItemCard.letter(place), rights.get(place), false, ""))
                .toList();
        return new Answers(entries, lefts, "one");
    }

    private static Answers ordering(Ordering ordering) {
        List<Option> steps = ordering.inOrder();
        List<Integer> solution = ordering.solution();
        List<Entry> entries = IntStream.range(0, steps.size())
                .mapToObj(place -> new Entry(
                        ItemCard.letter(place),
                        steps.get(place).text(),
                        false,
                        String.valueOf(solution.indexOf(place) + 1)))
                .toList();
        return new Answers(entries, List.of(), "one");
    }

    private static String width(List<Entry> entries) {
        int longest =
                entries.stream().mapToInt(entry -> entry.text().length()).max().orElse(0);
        if (longest <= FOUR_TO_A_LINE) {
            return "four";
        }
        return longest <= TWO_TO_A_LINE ? "two" : "one";
    }
}
