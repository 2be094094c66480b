package dateline.web.page;

import dateline.factsheet.FactSheet;
import dateline.quiz.Item;
import dateline.quiz.Item.Choices;
import dateline.quiz.Item.Form;
import dateline.quiz.Item.Idea;
import dateline.quiz.Item.Level;
import dateline.quiz.Item.Option;
import dateline.quiz.Item.Subject;
import dateline.quiz.Quiz;
import dateline.quiz.QuizMaker;
import dateline.quiz.QuizRequest;
import dateline.quiz.QuizRequest.Closeness;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a teacher works on a quiz: each action takes a draft and gives the next.
 *
 * @param sheet the facts of the article, or null where it is gone from the library: her items can still be edited
 */
record Desk(@Nullable FactSheet sheet, QuizSettings settings) {
    /** Name of the template of an item that a teacher wrote herself. */
    static final String OWN = "OWN";

    /**
     * The draft after an action.
     *
     * @param message key of what was done, or empty; {@code {0}} is the number of the item
     * @param number number of the item concerned, or 0
     */
    record Done(Draft draft, String message, int number) {}

    /**
     * Does what a button says.
     *
     * @param action name of the action, and after colons the id of the item and a place: {@code up:q3}
     */
    Done perform(String action, Draft draft) {
        String[] words = action.split(":", 3);
        String id = words.length > 1 ? words[1] : "";
        if (!id.isEmpty() && draft.item(id).isEmpty()) {
            return new Done(draft, "", 0);
        }
        int number = draft.numberOf(id);
        return switch (words[0]) {
            case "make" -> made(draft, "editor.done.make");
            case "fresh" -> new Desk(sheet, settings.reseeded()).made(draft, "editor.done.fresh");
            case "another" -> another(draft, id);
            case "easier" -> nearer(draft, id, Closeness.EASIER);
            case "harder" -> nearer(draft, id, Closeness.HARDER);
            case "keep" -> new Done(draft.keeping(id), "editor.done.keep", number);
            case "release" -> new Done(draft.releasing(id), "editor.done.release", number);
            case "up" -> moved(draft, id, number - 1);
            case "down" -> moved(draft, id, number + 1);
            case "place" -> moved(draft, id, words.length > 2 ? Numbers.pageOf(words[2]) : number);
            case "remove" -> removed(draft, id, number);
            case "own" -> own(draft);
            default -> new Done(draft, "", 0);
        };
    }

    /** The items that stay, with as many new ones as are asked for. */
    private Done made(Draft draft, String message) {
        if (sheet == null) {
            return new Done(draft, "editor.done.gone", 0);
        }
        List<Item> kept = draft.keptItems();
        QuizRequest request = settings.request(draft.quiz().title());
        Quiz made = QuizMaker.make(sheet, request, kept);
        return new Done(draft.with(distinct(made)), message, 0);
    }

    private Done another(Draft draft, String id) {
        Item old = draft.item(id).orElseThrow();
        Draft passing = draft.passing(old.stem());
        Optional<Item> found = alternatives(settings.request(""), draft.others(id))
                .filter(item -> !passing.passed().contains(item.stem()))
                .findFirst();
        if (found.isEmpty()) {
            return new Done(draft, "editor.done.no-other", draft.numberOf(id));
        }
        Item fresh = renamed(found.get(), idsOf(draft.others(id)));
        Draft replaced = passing.changed(id, item -> fresh).releasing(id);
        return new Done(replaced, "editor.done.another", draft.numberOf(id));
    }

    /** The same question with other wrong answers. */
    private Done nearer(Draft draft, String id, Closeness closeness) {
        Item old = draft.item(id).orElseThrow();
        Optional<Item> found = alternatives(settings.request(closeness), draft.others(id))
                .filter(item -> item.idea().template().equals(old.idea().template())
                        && item.idea().factIds().equals(old.idea().factIds())
                        && item.form() == old.form()
                        && !item.task().equals(old.task()))
                .findFirst();
        if (found.isEmpty()) {
            return new Done(draft, "editor.done.no-nearer", draft.numberOf(id));
        }
        Draft changed =
                draft.changed(id, item -> item.withTask(found.get().task())).keeping(id);
        return new Done(changed, "editor.done." + Words.keyOf(closeness), draft.numberOf(id));
    }

    private java.util.stream.Stream<Item> alternatives(QuizRequest request, List<Item> kept) {
        return sheet == null ? java.util.stream.Stream.empty() : QuizMaker.alternatives(sheet, request, kept).stream();
    }

    private static Done moved(Draft draft, String id, int place) {
        Draft moved = draft.moved(id, place);
        return new Done(moved, "editor.done.move", moved.numberOf(id));
    }

    private static Done removed(Draft draft, String id, int number) {
        String stem = draft.item(id).orElseThrow().stem();
        Draft fewer = draft.with(draft.others(id)).releasing(id).passing(stem);
        return new Done(fewer, "editor.done.remove", number);
    }

    /** An empty item at the end, for her to write. */
    private static Done own(Draft draft) {
        if (draft.quiz().items().size() >= QuizRequest.MOST_QUESTIONS) {
            return new Done(draft, "editor.questions.many", 0);
        }
        Option blank = new Option("", "");
        Choices choices =
                new Choices(Form.MULTIPLE_CHOICE, blank, List.of(blank, blank, blank), List.of(0, 1, 2, 3), false);
        Idea idea = new Idea(OWN, Subject.STATEMENTS, Level.UNDERSTAND, Set.of());
        Item item = renamed(
                new Item("own", idea, "", choices, "", null), idsOf(draft.quiz().items()));
        List<Item> items = new ArrayList<>(draft.quiz().items());
        items.add(item);
        return new Done(draft.with(items).keeping(item.id()), "editor.done.own", items.size());
    }

    /** No two items of a quiz share an id: keys hang on it. */
    private static Quiz distinct(Quiz quiz) {
        List<Item> items = new ArrayList<>();
        Set<String> taken = new LinkedHashSet<>();
        for (Item item : quiz.items()) {
            Item named = renamed(item, taken);
            taken.add(named.id());
            items.add(named);
        }
        return new Quiz(quiz.title(), quiz.article(), items, quiz.seed(), quiz.notes());
    }

    private static Set<String> idsOf(List<Item> items) {
        return items.stream().map(Item::id).collect(java.util.stream.Collectors.toSet());
    }

    private static Item renamed(Item item, Set<String> taken) {
        String id = item.id();
        for (int number = 2; taken.contains(id); number++) {
            id = item.id() + "-" + number;
        }
        return new Item(id, item.idea(), item.stem(), item.task(), item.explanation(), item.evidence());
    }
}
