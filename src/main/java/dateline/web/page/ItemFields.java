package dateline.web.page;

import dateline.quiz.Item;
import dateline.quiz.Item.Choices;
import dateline.quiz.Item.Matching;
import dateline.quiz.Item.Option;
import dateline.quiz.Item.Ordering;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The fields in which an item is changed.
 *
 * @param kind {@code choices}, {@code pairs} or {@code steps}
 * @param rows one row an option, pair or step, and for options at least one more to fill
 * @param surplus right sides without a left one
 * @param nearer whether other wrong answers can be asked for
 */
record ItemFields(String kind, String explanation, List<Row> rows, List<Row> surplus, boolean nearer) {
    /**
     * The fields of an option, pair or step.
     *
     * @param other the right side of a pair
     */
    record Row(int index, String text, String other, String why, boolean right) {}

    private static final int FEWEST_ROWS = 4;

    /** The fields of an item; {@code canMake} where there is an article to make more from. */
    static ItemFields of(Item item, boolean canMake) {
        if (item.task() instanceof Choices choices) {
            boolean nearer = canMake
                    && choices.form() != Item.Form.TRUE_FALSE
                    && !item.idea().template().equals(Desk.OWN);
            return new ItemFields("choices", item.explanation(), rows(choices), List.of(), nearer);
        }
        if (item.task() instanceof Matching matching) {
            return new ItemFields("pairs", item.explanation(), pairs(matching), surplus(matching), false);
        }
        Ordering ordering = (Ordering) item.task();
        return new ItemFields("steps", item.explanation(), rows(ordering.steps(), -1), List.of(), false);
    }

    private static List<Row> rows(Choices choices) {
        List<Row> rows = new ArrayList<>(rows(choices.inOrder(), choices.keyPosition()));
        int most = Math.min(Math.max(FEWEST_ROWS, rows.size() + 1), ItemEdits.MOST_OPTIONS);
        while (rows.size() < most && choices.form() != Item.Form.TRUE_FALSE) {
            rows.add(new Row(rows.size(), "", "", "", false));
        }
        return rows;
    }

    private static List<Row> rows(List<Option> options, int key) {
        return IntStream.range(0, options.size())
                .mapToObj(row -> new Row(
                        row, options.get(row).text(), "", options.get(row).rationale(), row == key))
                .toList();
    }

    private static List<Row> pairs(Matching matching) {
        return IntStream.range(0, matching.pairs().size())
                .mapToObj(row -> {
                    Matching.Pair pair = matching.pairs().get(row);
                    return new Row(row, pair.left(), pair.right(), pair.rationale(), false);
                })
                .toList();
    }

    private static List<Row> surplus(Matching matching) {
        int pairs = matching.pairs().size();
        return IntStream.range(0, matching.surplus().size())
                .mapToObj(row -> new Row(pairs + row, "", matching.surplus().get(row), "", false))
                .toList();
    }
}
