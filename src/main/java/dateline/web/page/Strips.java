package dateline.web.page;

import dateline.quiz.Item;
import dateline.quiz.Item.Choices;
import dateline.quiz.Item.Level;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A quiz at a glance: how many items, at which levels, with the key under which letters.
 *
 * @param count how many there are of how many asked for
 * @param levels the level of each item, in order, as style sheets name it
 * @param mix how many items each level has, as words
 * @param letters the letter of each key in order, a dash for items without letters
 * @param deal how often each letter is the key, as words
 */
record Strips(String count, List<String> levels, List<Share> mix, List<String> letters, List<Share> deal) {
    /** How many items have something. */
    record Share(String key, String label, int count) {}

    static Strips of(List<Item> items, String count, Words words) {
        List<Level> levels = items.stream().map(item -> item.idea().level()).toList();
        List<String> letters = items.stream().map(Strips::letter).toList();
        List<Share> mix = Arrays.stream(Level.values())
                .map(level -> new Share(
                        Words.keyOf(level), words.of("level", level), java.util.Collections.frequency(levels, level)))
                .toList();
        return new Strips(count, levels.stream().map(Words::keyOf).toList(), mix, letters, deal(letters));
    }

    private static List<Share> deal(List<String> letters) {
        int last = letters.stream()
                .filter(letter -> !letter.equals("–"))
                .mapToInt(letter -> letter.charAt(0) - 'A')
                .max()
                .orElse(-1);
        Stream<String> used = IntStream.rangeClosed(0, last).mapToObj(ItemCard::letter);
        return used.map(letter -> new Share(letter, letter, java.util.Collections.frequency(letters, letter)))
                .toList();
    }

    private static String letter(Item item) {
        return item.task() instanceof Choices choices ? ItemCard.letter(choices.keyPosition()) : "–";
    }
}
