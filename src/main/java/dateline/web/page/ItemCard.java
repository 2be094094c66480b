package dateline.web.page;

import dateline.factsheet.Evidence;
import dateline.quiz.Item;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item as it will print, with what surrounds it on the page.
 *
 * @param number its number, from 1
 * @param label form and level in the reader’s language
 * @param answers what stands below the stem
 * @param proof the evidence, or null
 */
record ItemCard(
        String id,
        int number,
        String stem,
        String label,
        Answers answers,
        @Nullable Proof proof) {
    /**
     * What pupils choose from.
     *
     * @param choices options, with boxes
     * @param lefts left sides to be matched, empty for other items
     * @param width how the entries are set: {@code four}, {@code two} or {@code one} to a line
     */
    record Answers(List<Entry> choices, List<Entry> lefts, String width) {}

    /**
     * An option, a side of a pair, or a step.
     *
     * @param mark the letter or number before it
     * @param right whether it is right; for a left side or a step, never
     * @param solution letter or number that belongs beside it in the key, or empty
     */
    record Entry(String mark, String text, boolean right, String solution) {}

    /** The sentence that proves the answer. */
    record Proof(int line, String sentence) {
        static @Nullable Proof of(@Nullable Evidence evidence) {
            return evidence == null ? null : new Proof(evidence.line(), evidence.sentence());
        }
    }

    static ItemCard of(Item item, int number, Words words) {
        String label = item.idea().template().equals(Desk.OWN)
                ? words.of("editor.own-item")
                : words.of("form", item.form()) + " · "
                        + words.of("level", item.idea().level());
        return new ItemCard(item.id(), number, item.stem(), label, Setting.of(item.task()), Proof.of(item.evidence()));
    }

    /** The letter of a place: A for 0. */
    static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }
}
