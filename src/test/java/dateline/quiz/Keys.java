package dateline.quiz;

import dateline.quiz.Item.Choices;
import java.util.List;

/** Looks at where the keys stand. */
final class Keys {
    private Keys() {}

    static int longestRun(List<Item> items) {
        int longest = 0;
        int run = 0;
        int last = -1;
        for (Item item : items) {
            int key = item.task() instanceof Choices choices ? choices.keyPosition() : -1;
            run = key >= 0 && key == last ? run + 1 : 1;
            last = key;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
