package dateline.quiz;

import dateline.factsheet.Evidence;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An item: a stem and the task it sets.
 *
 * @param id stable within its quiz; results and keys hang on it, never on a position
 * @param idea what was asked and about which facts
 * @param stem the question, the statement to judge, the sentence with its blank, or the instruction
 * @param task what pupils choose from, with the right answer
 * @param explanation why the answer is right, one full sentence that names no letter
 * @param evidence what proves the answer; null only for an item a teacher wrote without pointing at the text
 */
public record Item(
        String id,
        Idea idea,
        String stem,
        Task task,
        String explanation,
        @Nullable Evidence evidence) {

    /** What pupils must do with what they read. */
    public enum Level {
        REMEMBER,
        UNDERSTAND,
        APPLY
    }

    /** How an item is answered. */
    public enum Form {
        /** One of three to five options. */
        MULTIPLE_CHOICE,
        /** True or false, with the reason to be written beside it. */
        TRUE_FALSE,
        /** One of three to five options fills the {@link #BLANK} in a sentence. */
        CLOZE,
        /** Every entry on the left gets one on the right. */
        MATCHING,
        /** Steps are put in order. */
        ORDERING
    }

    /** Stands in a cloze stem where the answer goes. */
    public static final String BLANK = "_____";

    /**
     * Where an item comes from.
     *
     * @param template name of the template, as in the catalogue ({@code ACT-ROLE}); {@code OWN} for a teacher’s own
     * @param subject what it asks about
     * @param level the mental act
     * @param factIds the facts it rests on
     */
    public record Idea(String template, Subject subject, Level level, Set<String> factIds) {
        public Idea {
            factIds = Set.copyOf(factIds);
        }
    }

    /** Kinds of facts a teacher can ask for. */
    public enum Subject {
        ACTORS,
        DATES,
        RULES,
        PLACES,
        FIGURES,
        STATEMENTS,
        CAUSES
    }

    /** What pupils choose from, with the right answer. */
    public sealed interface Task {
        Form form();

        /** The right answer in words, as a key prints it. */
        String answer();
    }

    /**
     * An option with the reason why it is right or wrong.
     *
     * @param text as printed
     * @param rationale full sentence; empty when a teacher gave none
     */
    public record Option(String text, String rationale) {}

    /**
     * One right option among others: multiple choice, true or false, cloze.
     *
     * @param form one of the three forms with options
     * @param key the right one
     * @param distractors two to four wrong ones; exactly one for true or false
     * @param order all options in printed order, as indexes: 0 is the key, n the n-th distractor
     * @param sorted whether the order is one of value or time, or otherwise fixed, which versions must keep
     */
    public record Choices(Form form, Option key, List<Option> distractors, List<Integer> order, boolean sorted)
            implements Task {
        public Choices {
            distractors = List.copyOf(distractors);
            order = permutation(order, distractors.size() + 1);
        }

        /** All options in printed order. */
        public List<Option> inOrder() {
            return order.stream()
                    .map(index -> index == 0 ? key : distractors.get(index - 1))
                    .toList();
        }

        /** Printed position of the key, from 0. */
        public int keyPosition() {
            return order.indexOf(0);
        }

        /** The same options printed in another order. */
        public Choices reordered(List<Integer> other) {
            return new Choices(form, key, distractors, other, sorted);
        }

        @Override
        public String answer() {
            return key.text();
        }
    }

    /**
     * Pairs to be found.
     *
     * @param pairs the right pairs; the left side is printed in this order
     * @param surplus right sides that belong to no left side
     * @param order all right sides in printed order, as indexes: those of the pairs first, then the surplus
     */
    public record Matching(List<Pair> pairs, List<String> surplus, List<Integer> order) implements Task {
        public Matching {
            pairs = List.copyOf(pairs);
            surplus = List.copyOf(surplus);
            order = permutation(order, pairs.size() + surplus.size());
        }

        /**
         * Two entries that belong together.
         *
         * @param rationale why, as a full sentence; empty when a teacher gave none
         */
        public record Pair(String left, String right, String rationale) {}

        /** All right sides in printed order. */
        public List<String> rightInOrder() {
            return order.stream()
                    .map(index -> index < pairs.size() ? pairs.get(index).right() : surplus.get(index - pairs.size()))
                    .toList();
        }

        /** Printed position, from 0, of the right side of each pair, in the order of the pairs. */
        public List<Integer> solution() {
            return IntStream.range(0, pairs.size()).mapToObj(order::indexOf).toList();
        }

        @Override
        public Form form() {
            return Form.MATCHING;
        }

        @Override
        public String answer() {
            return pairs.stream()
                    .map(pair -> pair.left() + " → " + pair.right())
                    .collect(java.util.stream.Collectors.joining(" · "));
        }
    }

    /**
     * Steps to be put in order.
     *
     * @param steps the steps in the right order, each with its time as rationale
     * @param order the steps in printed order, as indexes
     */
    public record Ordering(List<Option> steps, List<Integer> order) implements Task {
        public Ordering {
            steps = List.copyOf(steps);
            order = permutation(order, steps.size());
        }

        /** The steps as printed. */
        public List<Option> inOrder() {
            return order.stream().map(steps::get).toList();
        }

        /** Printed position, from 0, of each step, in the right order. */
        public List<Integer> solution() {
            return IntStream.range(0, steps.size()).mapToObj(order::indexOf).toList();
        }

        @Override
        public Form form() {
            return Form.ORDERING;
        }

        @Override
        public String answer() {
            return steps.stream().map(Option::text).collect(java.util.stream.Collectors.joining(" → "));
        }
    }

    private static List<Integer> permutation(List<Integer> order, int count) {
        if (!order.stream()
                .sorted()
                .toList()
                .equals(IntStream.range(0, count).boxed().toList())) {
            throw new IllegalArgumentException("Not an order of " + count + " entries: " + order);
        }
        return List.copyOf(order);
    }

    /** How it is answered. */
    public Form form() {
        return task.form();
    }

    /** The same item with another task. */
    public Item withTask(Task other) {
        return new Item(id, idea, stem, other, explanation, evidence);
    }
}
