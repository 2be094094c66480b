package dateline.web.api;

import dateline.quiz.Item;
import dateline.quiz.Item.Choices;
import dateline.quiz.Item.Form;
import dateline.quiz.Item.Matching;
import dateline.quiz.Item.Option;
import dateline.quiz.Item.Ordering;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what pupils choose from, and notes what is wrong with it. */
final class TaskReader {
    private static final int LONGEST = 1000;
    private static final int MOST_ENTRIES = 12;

    private final JsonFields item;
    private final Form form;
    private int problems;

    TaskReader(JsonFields item, Form form) {
        this.item = item;
        this.form = form;
    }

    /** Empty where something is wrong with it. */
    Optional<Item.Task> read() {
        Item.@Nullable Task task =
                switch (form) {
                    case MULTIPLE_CHOICE, CLOZE -> choices(3, 5);
                    case TRUE_FALSE -> choices(2, 2);
                    case MATCHING -> matching();
                    case ORDERING -> ordering();
                };
        return Optional.ofNullable(task);
    }

    private @Nullable Choices choices(int fewest, int most) {
        List<JsonFields> given = item.objects("options");
        if (given.size() < fewest || given.size() > most) {
            wrong("options", fewest == most ? "not-two-options" : "not-so-many", fewest, most);
        }
        List<Option> options = given.stream().map(this::option).toList();
        distinct("options", options);
        Option key = null;
        List<Option> distractors = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        for (int index = 0; index < given.size(); index++) {
            if (!given.get(index).truth("correct")) {
                distractors.add(options.get(index));
                order.add(distractors.size());
            } else if (key == null) {
                key = options.get(index);
                order.add(0);
            } else {
                wrong("options", "not-one-key");
            }
        }
        if (key == null) {
            wrong("options", "not-one-key");
        }
        boolean sorted = item.truth("sorted") || form == Form.TRUE_FALSE;
        return key == null || problems > 0 ? null : new Choices(form, key, distractors, order, sorted);
    }

    private @Nullable Matching matching() {
        List<JsonFields> given = item.objects("pairs");
        enough("pairs", given.size());
        List<Matching.Pair> pairs = given.stream()
                .map(pair -> new Matching.Pair(
                        pair.neededText("left", LONGEST),
                        pair.neededText("right", LONGEST),
                        pair.text("rationale", LONGEST)))
                .toList();
        List<String> surplus = item.texts("surplus", LONGEST);
        List<Integer> order = order(pairs.size() + surplus.size());
        return problems > 0 ? null : new Matching(pairs, surplus, order);
    }

    private @Nullable Ordering ordering() {
        List<JsonFields> given = item.objects("steps");
        enough("steps", given.size());
        List<Option> steps = given.stream().map(this::option).toList();
        distinct("steps", steps);
        List<Integer> order = order(steps.size());
        return problems > 0 ? null : new Ordering(steps, order);
    }

    private Option option(JsonFields option) {
        return new Option(
                option.neededText("text", LONGEST).strip(),
                option.text("rationale", LONGEST).strip());
    }

    private void enough(String name, int count) {
        if (count < 2 || count > MOST_ENTRIES) {
            wrong(name, "not-so-many", 2, MOST_ENTRIES);
        }
    }

    private void distinct(String name, List<Option> options) {
        if (options.stream().map(Option::text).distinct().count() < options.size()) {
            wrong(name, "twice");
        }
    }

    /** The printed order as given; else a mixed one, the same for the same number of entries. */
    private List<Integer> order(int count) {
        List<Integer> right = IntStream.range(0, count).boxed().toList();
        List<Integer> order = new ArrayList<>();
        for (JsonNode index : item.json().path("order")) {
            order.add(index.asInt(-1));
        }
        if (order.isEmpty()) {
            order.addAll(right);
            Collections.shuffle(order, new Random(count));
        } else if (order.size() != count || !new HashSet<>(order).equals(new HashSet<>(right))) {
            wrong("order", "no-order", count);
        }
        return order;
    }

    private void wrong(String name, String key, Object... arguments) {
        problems++;
        item.problems().add(item.at(name), key, arguments);
    }
}
