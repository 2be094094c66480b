package dateline.web.page;

import dateline.factsheet.FactSheet;
import dateline.quiz.Item;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One turn of a teacher at the desk: what she sent, and what became of it.
 *
 * @param sent what she sent
 * @param done the draft as it is now
 * @param before the draft before an action that can be undone, or null
 */
record Turn(Sent sent, Desk.Done done, @Nullable Draft before) {
    private static final int LONGEST_TITLE = 300;

    /** Settings, title, tags, and the revision that a change of a saved quiz is based on. */
    record Sent(QuizSettings settings, String title, String tags, long revision) {
        static Sent of(Fields fields) {
            String title = fields.text("title").strip();
            return new Sent(
                    QuizSettings.from(fields),
                    title.substring(0, Math.min(title.length(), LONGEST_TITLE)),
                    fields.text("tags").strip(),
                    Numbers.of(fields.text("revision")).orElse(0));
        }

        Set<String> tagSet() {
            return Arrays.stream(tags.split("[,;\\n]"))
                    .map(String::strip)
                    .filter(tag -> !tag.isEmpty())
                    .collect(Collectors.toSet());
        }
    }

    /**
     * Reads the form and does what its button says.
     *
     * @param start the draft to begin with where none came with the form
     */
    static Turn take(Fields fields, @Nullable FactSheet sheet, Draft start) {
        Sent sent = Sent.of(fields);
        Draft came = DraftParcel.open(fields.text("draft")).orElse(start);
        Draft written = edited(came, fields).titled(titleOf(sent, came));
        String action = fields.text("do");
        if (action.equals("undo")) {
            Optional<Draft> before = DraftParcel.open(fields.text("before"));
            return new Turn(sent, new Desk.Done(before.orElse(written), "editor.done.undo", 0), null);
        }
        Desk.Done done = new Desk(sheet, sent.settings()).perform(action, written);
        boolean changed = !done.draft().quiz().items().equals(written.quiz().items());
        return new Turn(sent, done, changed ? written : null);
    }

    private static String titleOf(Sent sent, Draft draft) {
        return sent.title().isEmpty() ? draft.quiz().article().title() : sent.title();
    }

    /** What she wrote herself stays when the rest is made anew. */
    private static Draft edited(Draft draft, Fields fields) {
        Draft edited = draft;
        for (Item item : draft.quiz().items()) {
            Item written = new ItemEdits(fields, item).applied();
            if (!written.equals(item)) {
                edited = edited.changed(item.id(), old -> written).keeping(item.id());
            }
        }
        return edited;
    }

    Draft draft() {
        return done.draft();
    }

    /** Whether the quiz can be saved as it is. */
    boolean printable() {
        List<Item> items = draft().quiz().items();
        return !items.isEmpty()
                && items.stream().allMatch(item -> ItemProblems.of(item).isEmpty());
    }
}
