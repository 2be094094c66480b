package dateline.quiz;

import dateline.factsheet.Evidence;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A multiple-choice item: one stem, one key, its distractors.
 *
 * @param id stable within its quiz; results and keys hang on it, never on a position
 * @param idea what was asked and about which facts
 * @param stem the question
 * @param choices key and distractors, in different fields so that two keys cannot be expressed
 * @param explanation why the key is right, one full sentence that names no letter
 * @param evidence what proves the key; null only for an item a teacher wrote without pointing at the text
 */
public record Item(
        String id,
        Idea idea,
        String stem,
        Choices choices,
        String explanation,
        @Nullable Evidence evidence) {

    /** What pupils must do with what they read. */
    public enum Level {
        REMEMBER,
        UNDERSTAND,
        APPLY
    }

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

    /**
     * An option with the reason why it is right or wrong.
     *
     * @param text as printed
     * @param rationale full sentence; empty when a teacher gave none
     */
    public record Option(String text, String rationale) {}

    /**
     * The options.
     *
     * @param key the right one
     * @param distractors two to four wrong ones
     * @param order all options in printed order, as indexes: 0 is the key, n the n-th distractor
     * @param sorted whether the order is one of value or time, which versions must keep
     */
    public record Choices(Option key, List<Option> distractors, List<Integer> order, boolean sorted) {
        public Choices {
            distractors = List.copyOf(distractors);
            order = List.copyOf(order);
            int count = distractors.size() + 1;
            if (order.size() != count
                    || !order.stream()
                            .sorted()
                            .toList()
                            .equals(Stream.iterate(0, index -> index + 1)
                                    .limit(count)
                                    .toList())) {
                throw new IllegalArgumentException("Not an order of " + count + " options: " + order);
            }
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
            return new Choices(key, distractors, other, sorted);
        }
    }

    /** The same item with its options in another order. */
    public Item withChoices(Choices other) {
        return new Item(id, idea, stem, other, explanation, evidence);
    }
}
