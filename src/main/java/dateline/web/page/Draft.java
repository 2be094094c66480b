package dateline.web.page;

import dateline.quiz.Item;
import dateline.quiz.Quiz;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A quiz on the teacher’s desk: nothing of it is saved, it travels with the page.
 *
 * @param quiz the quiz as it stands
 * @param kept ids of the items that stay when the rest is made anew
 * @param passed stems of items that she has seen and put aside
 */
record Draft(Quiz quiz, Set<String> kept, Set<String> passed) {
    Draft {
        kept = Set.copyOf(kept);
        passed = Set.copyOf(passed);
    }

    static Draft of(Quiz quiz) {
        return new Draft(quiz, Set.of(), Set.of());
    }

    Optional<Item> item(String id) {
        return quiz.items().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** Number of an item, from 1; 0 where it is not there. */
    int numberOf(String id) {
        return quiz.items().stream().map(Item::id).toList().indexOf(id) + 1;
    }

    /** The items that stay, in their order. */
    List<Item> keptItems() {
        return quiz.items().stream().filter(item -> kept.contains(item.id())).toList();
    }

    List<Item> others(String id) {
        return quiz.items().stream().filter(item -> !item.id().equals(id)).toList();
    }

    Draft with(List<Item> items) {
        return new Draft(new Quiz(quiz.title(), quiz.article(), items, quiz.seed(), quiz.notes()), kept, passed);
    }

    Draft with(Quiz other) {
        return new Draft(other, kept, passed);
    }

    Draft titled(String title) {
        return with(new Quiz(title, quiz.article(), quiz.items(), quiz.seed(), quiz.notes()));
    }

    /** The same with one item changed; the others stay where they are. */
    Draft changed(String id, UnaryOperator<Item> change) {
        return with(quiz.items().stream()
                .map(item -> item.id().equals(id) ? change.apply(item) : item)
                .toList());
    }

    Draft keeping(String id) {
        Set<String> more = new LinkedHashSet<>(kept);
        more.add(id);
        return new Draft(quiz, more, passed);
    }

    Draft releasing(String id) {
        Set<String> fewer = new LinkedHashSet<>(kept);
        fewer.remove(id);
        return new Draft(quiz, fewer, passed);
    }

    Draft passing(String stem) {
        Set<String> more = new LinkedHashSet<>(passed);
        more.add(stem);
        return new Draft(quiz, kept, more);
    }

    /** The same with one item at another place, counted from 1; places beyond the ends are the ends. */
    Draft moved(String id, int place) {
        List<Item> items = new ArrayList<>(others(id));
        item(id).ifPresent(item -> items.add(Math.max(0, Math.min(items.size(), place - 1)), item));
        return with(items);
    }
}
