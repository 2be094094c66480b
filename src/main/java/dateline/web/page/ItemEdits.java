package dateline.web.page;

import dateline.quiz.Item;
import dateline.quiz.Item.Choices;
import dateline.quiz.Item.Form;
import dateline.quiz.Item.Matching;
import dateline.quiz.Item.Option;
import dateline.quiz.Item.Ordering;
import dateline.quiz.Item.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What a teacher wrote into the fields of one item. What the form does not hold stays as it is. */
record ItemEdits(Fields fields, Item item) {
    /** Most options an item can have. */
    static final int MOST_OPTIONS = 5;

    /** Longest text of one field, in UTF-16 units. */
    private static final int LONGEST = 2_000;

    /** The item as written; the very same item where nothing was changed. */
    Item applied() {
        if (!fields.has(name("stem"))) {
            return item;
        }
        Item edited = new Item(item.id(), item.idea(), text("stem"), task(), text("explanation"), item.evidence());
        return edited.equals(item) ? item : edited;
    }

    private Task task() {
        if (item.task() instanceof Choices choices) {
            return choices(choices);
        }
        return item.task() instanceof Matching matching ? matching(matching) : ordering((Ordering) item.task());
    }

    private Task choices(Choices choices) {
        List<Option> written = new ArrayList<>();
        int marked = Numbers.of(fields.text(name("key"))).orElse(choices.keyPosition());
        int key = -1;
        for (int row = 0; row < MOST_OPTIONS; row++) {
            Option option = new Option(text("option", row), text("why", row));
            if (row == marked) {
                key = written.size();
            }
            if (!option.text().isEmpty() || row == marked) {
                written.add(option);
            }
        }
        if (written.size() < 2) {
            written = rows(choices.order().size());
            key = marked;
        }
        if (choices.inOrder().equals(written) && key == choices.keyPosition()) {
            return choices;
        }
        return key < 0 || key >= written.size() ? choices : choices(choices.form(), written, key, choices.sorted());
    }

    /** The first rows as they are, empty ones too. */
    private List<Option> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(row -> new Option(text("option", row), text("why", row)))
                .toList();
    }

    /** Options as printed, the one at {@code key} the right one. */
    static Choices choices(Form form, List<Option> printed, int key, boolean sorted) {
        List<Option> distractors = new ArrayList<>(printed);
        Option right = distractors.remove(key);
        List<Integer> order = IntStream.range(0, printed.size())
                .mapToObj(place -> place == key ? 0 : place < key ? place + 1 : place)
                .toList();
        return new Choices(form, right, distractors, order, sorted);
    }

    private Task matching(Matching matching) {
        List<Matching.Pair> pairs = IntStream.range(0, matching.pairs().size())
                .mapToObj(row -> new Matching.Pair(text("left", row), text("right", row), text("why", row)))
                .toList();
        List<String> surplus = IntStream.range(0, matching.surplus().size())
                .mapToObj(row -> text("right", pairs.size() + row))
                .toList();
        return new Matching(pairs, surplus, matching.order());
    }

    private Task ordering(Ordering ordering) {
        List<Option> steps = IntStream.range(0, ordering.steps().size())
                .mapToObj(row -> new Option(text("option", row), text("why", row)))
                .toList();
        return new Ordering(steps, ordering.order());
    }

    private String text(String field) {
        return cut(fields.text(name(field)));
    }

    private String text(String field, int row) {
        return cut(fields.text(name(field) + "." + row));
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\s*\\n\\s*", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }

    private String name(String field) {
        return field + "." + item.id();
    }
}
