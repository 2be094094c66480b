package dateline.quiz;

import dateline.quiz.QuizRequest.Closeness;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A prospect with the items without flaw that it can become, by key position.
 *
 * @param size number of options; 0 where there is no key among options
 */
record Fit(Prospect prospect, int size, Map<Integer, Item> items) {
    private static final int ATTEMPTS = 5;
    private static final int FEWEST_OPTIONS = 3;

    Fit {
        items = Map.copyOf(items);
    }

    /** With as many options as wanted, or fewer where that avoids a flaw; empty where there is no item without flaw. */
    static Optional<Fit> of(Scene scene, Prospect prospect, QuizRequest request) {
        return new Sieve(scene, prospect).shape().flatMap(shape -> of(scene, shape, request));
    }

    private static Optional<Fit> of(Scene scene, Shape shape, QuizRequest request) {
        int most = shape.size(request.options());
        int fewest = Math.min(most, FEWEST_OPTIONS);
        for (int size = most; size >= fewest; size--) {
            Map<Integer, Item> items = items(scene, shape, size, request.scope().closeness());
            if (!items.isEmpty()) {
                return Optional.of(new Fit(shape.prospect(), size, items));
            }
        }
        return Optional.empty();
    }

    private static Map<Integer, Item> items(Scene scene, Shape shape, int size, Closeness closeness) {
        Map<Integer, Item> items = new HashMap<>();
        for (int position = 0; position < Math.max(1, size); position++) {
            for (int attempt = 0; attempt < ATTEMPTS && !items.containsKey(position); attempt++) {
                if (shape.allows(position, size)) {
                    String name = shape.prospect().id() + position + "." + attempt;
                    Item item = shape.item(
                            position,
                            size,
                            closeness,
                            scene.chance(shape.prospect().draft().template(), name));
                    if (scene.checker().check(item).isEmpty()) {
                        items.put(position, item);
                    }
                }
            }
        }
        return items;
    }

    /** The item with its key at this position. */
    Item at(int position) {
        Item item = items.get(size == 0 ? 0 : position);
        return item == null ? items.values().iterator().next() : item;
    }
}
