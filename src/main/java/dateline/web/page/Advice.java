package dateline.web.page;

import dateline.language.Languages;
import dateline.quiz.Item;
import dateline.quiz.ItemChecker;
import dateline.quiz.Quiz;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What could be better about the items of a quiz, in the reader’s language. It is hers to follow or not: nothing is
 * refused for it. A quiz in a language that is none of ours gets none.
 */
final class Advice {
    private final Optional<ItemChecker> checker;
    private final Quiz quiz;
    private final Words words;

    Advice(Quiz quiz, Words words) {
        this.checker = Languages.forTag(quiz.article().language()).map(ItemChecker::new);
        this.quiz = quiz;
        this.words = words;
    }

    /** One sentence for each flaw of the item. */
    List<String> on(Item item) {
        return checker.map(checks -> checks.check(item).stream()
                        .map(flaw -> words.of("flaw." + flaw.name()))
                        .toList())
                .orElse(List.of());
    }

    /** The message with this key about how many items there is advice on, and which; empty where there is none. */
    String summary(String key) {
        List<Item> items = quiz.items();
        List<Integer> numbers = IntStream.rangeClosed(1, items.size())
                .filter(number -> !on(items.get(number - 1)).isEmpty())
                .boxed()
                .toList();
        String listed = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return numbers.isEmpty() ? "" : words.of(key, numbers.size(), listed);
    }
}
