package dateline.web.page;

import dateline.quiz.Item;
import dateline.quiz.Item.Choices;
import dateline.quiz.Item.Form;
import dateline.quiz.Item.Matching;
import dateline.quiz.Item.Option;
import dateline.quiz.Item.Ordering;
import java.util.ArrayList;
import java.util.List;

/** What keeps an item from being printed: words that are missing, or there twice. */
final class ItemProblems {
    private ItemProblems() {}

    /** Message keys of what keeps the item from being printed. */
    static List<String> of(Item item) {
        List<String> found = new ArrayList<>();
        if (item.stem().isBlank()) {
            found.add("editor.problem.stem");
        }
        if (item.task() instanceof Choices choices) {
            found.addAll(of(choices));
        }
        boolean blankPair = item.task() instanceof Matching matching
                && matching.pairs().stream()
                        .anyMatch(pair -> pair.left().isBlank() || pair.right().isBlank());
        boolean blankStep = item.task() instanceof Ordering ordering
                && ordering.steps().stream().anyMatch(step -> step.text().isBlank());
        if (blankPair || blankStep) {
            found.add("editor.problem.entry");
        }
        return found;
    }

    private static List<String> of(Choices choices) {
        List<String> found = new ArrayList<>();
        List<String> texts = choices.inOrder().stream().map(Option::text).toList();
        long wrong = choices.distractors().stream()
                .filter(option -> !option.text().isBlank())
                .count();
        if (choices.key().text().isBlank()) {
            found.add("editor.problem.key");
        }
        if (wrong < (choices.form() == Form.TRUE_FALSE ? 1 : 2)) {
            found.add("editor.problem.distractors");
        }
        if (texts.stream()
                        .filter(text -> !text.isBlank())
                        .map(String::toLowerCase)
                        .distinct()
                        .count()
                < texts.stream().filter(text -> !text.isBlank()).count()) {
            found.add("editor.problem.twice");
        }
        return found;
    }
}
