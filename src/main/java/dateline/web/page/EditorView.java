package dateline.web.page;

import dateline.quiz.Item;
import dateline.quiz.Quiz;
import dateline.quiz.QuizRequest.Closeness;
import dateline.web.page.EditorPage.Asked;
import dateline.web.page.EditorPage.DeskView;
import dateline.web.page.EditorPage.Named;
import dateline.web.page.EditorPage.Parcels;
import dateline.web.page.EditorPage.Said;
import dateline.web.page.EditorPage.Slot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Shows a turn as a page.
 *
 * @param checked whether the quiz was to be saved, so that what is missing is said
 * @param canMake whether there is an article to make more items from
 */
record EditorView(Turn turn, boolean checked, boolean canMake, Words words) {
    EditorPage page(EditorPage.Place place) {
        return new EditorPage(place, asked(), desk());
    }

    private Asked asked() {
        QuizSettings settings = turn.sent().settings();
        List<Choice> options = IntStream.rangeClosed(3, 5)
                .mapToObj(String::valueOf)
                .map(number -> new Choice(number, number, number.equals(String.valueOf(settings.options()))))
                .toList();
        return new Asked(
                settings.questions(),
                options,
                choices("subject", Item.Subject.values(), settings.scope().subjects()),
                choices("level", Item.Level.values(), settings.scope().levels()),
                choices("form", Item.Form.values(), settings.scope().forms()),
                choices("closeness", Closeness.values(), Set.of(settings.scope().closeness())));
    }

    private <E extends Enum<E>> List<Choice> choices(String family, E[] constants, Set<E> chosen) {
        return Arrays.stream(constants)
                .map(constant ->
                        new Choice(Words.keyOf(constant), words.of(family, constant), chosen.contains(constant)))
                .toList();
    }

    private DeskView desk() {
        Quiz quiz = turn.draft().quiz();
        Draft before = turn.before();
        Parcels parcels = new Parcels(
                DraftParcel.pack(turn.draft()),
                before == null ? "" : DraftParcel.pack(before),
                quiz.seed(),
                turn.sent().revision());
        Named named = new Named(turn.sent().title(), turn.sent().tags(), canMake);
        Strips strips = Strips.of(
                quiz.items(),
                words.of(
                        "editor.count",
                        quiz.items().size(),
                        turn.sent().settings().asked()),
                words);
        return new DeskView(parcels, named, strips, slots(), said(before != null));
    }

    private List<Slot> slots() {
        List<Item> items = turn.draft().quiz().items();
        Advice advice = advice();
        return IntStream.range(0, items.size())
                .mapToObj(place -> slot(items.get(place), place + 1, advice))
                .toList();
    }

    private Advice advice() {
        return new Advice(turn.draft().quiz(), words);
    }

    private Slot slot(Item item, int number, Advice advice) {
        List<String> wrong = ItemProblems.of(item);
        List<String> problems =
                checked ? wrong.stream().map(key -> words.of(key)).toList() : List.of();
        boolean blank = item.stem().isBlank();
        return new Slot(
                ItemCard.of(item, number, words),
                turn.draft().kept().contains(item.id()),
                ItemFields.of(item, canMake),
                problems,
                problems.isEmpty() ? advice.on(item) : List.of(),
                blank || !problems.isEmpty());
    }

    private Said said(boolean undo) {
        List<String> problems = new ArrayList<>();
        String wrongNumber = turn.sent().settings().problem();
        if (!wrongNumber.isEmpty()) {
            problems.add(words.of(wrongNumber));
        }
        if (checked && turn.draft().quiz().items().isEmpty()) {
            problems.add(words.of("editor.problem.empty"));
        } else if (checked && !turn.printable()) {
            problems.add(words.of("editor.problem.items"));
        }
        List<String> notes = turn.draft().quiz().notes().stream()
                .map(note -> words.of("quiz.note." + note.kind(), note.asked(), note.made()))
                .toList();
        String message = turn.done().message();
        String done = message.isEmpty() ? "" : words.of(message, turn.done().number());
        return new Said(done, done.isEmpty() ? advice().summary("editor.advised") : done, undo, problems, notes);
    }
}
