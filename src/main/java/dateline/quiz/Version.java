package dateline.quiz;

import dateline.quiz.Item.Choices;
import dateline.quiz.Item.Matching;
import dateline.quiz.Item.Ordering;
import dateline.quiz.Item.Task;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A version of a quiz: a permutation of its items and options drawn from the quiz’s seed. */
public enum Version {
    A,
    B,
    C,
    D;

    private static final int ATTEMPTS = 60;

    /**
     * The quiz in this version. A is the quiz as saved. The others permute the items of each level and the options, but
     * keep options that are sorted by value or time, and deal the keys anew so that no letter stands three times in a
     * row.
     */
    public Quiz of(Quiz quiz) {
        if (this == A) {
            return quiz;
        }
        Random chance = Chance.of(quiz.seed(), "version", name());
        List<Item> best = permuted(quiz.items(), chance);
        for (int attempt = 1; attempt < ATTEMPTS && KeyPositions.longestRun(best) > 2; attempt++) {
            best = permuted(quiz.items(), chance);
        }
        return new Quiz(quiz.title(), quiz.article(), best, quiz.seed(), quiz.notes());
    }

    private static List<Item> permuted(List<Item> items, Random chance) {
        List<Item> mixed = new ArrayList<>(items);
        Collections.shuffle(mixed, chance);
        mixed.sort(Comparator.comparing(item -> item.idea().level()));
        List<Integer> positions =
                KeyPositions.deal(mixed.stream().map(Version::place).toList(), chance);
        return IntStream.range(0, mixed.size())
                .mapToObj(i -> mixed.get(i).withTask(task(mixed.get(i).task(), positions.get(i), chance)))
                .toList();
    }

    private static KeyPositions.Place place(Item item) {
        if (!(item.task() instanceof Choices choices)) {
            return KeyPositions.NONE;
        }
        int size = choices.distractors().size() + 1;
        return new KeyPositions.Place(size, position -> true, choices.sorted() ? choices.keyPosition() : null);
    }

    private static Task task(Task task, int position, Random chance) {
        if (task instanceof Choices choices && !choices.sorted()) {
            List<Integer> order = shuffled(choices.distractors().size(), chance).stream()
                    .map(index -> index + 1)
                    .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
            order.add(position, 0);
            return choices.reordered(order);
        }
        if (task instanceof Matching matching) {
            return new Matching(
                    matching.pairs(),
                    matching.surplus(),
                    shuffled(matching.order().size(), chance));
        }
        return task instanceof Ordering ordering
                ? new Ordering(ordering.steps(), mixed(ordering.steps().size(), chance))
                : task;
    }

    private static List<Integer> shuffled(int count, Random chance) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        Collections.shuffle(order, chance);
        return order;
    }

    /** An order that is not the right one. */
    static List<Integer> mixed(int count, Random chance) {
        List<Integer> right = IntStream.range(0, count).boxed().toList();
        List<Integer> order = shuffled(count, chance);
        while (count > 1 && order.equals(right)) {
            order = shuffled(count, chance);
        }
        return order;
    }
}
