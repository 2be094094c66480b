package dateline.quiz;

import dateline.quiz.Item.Form;
import dateline.quiz.Item.Idea;
import dateline.quiz.Item.Task;
import dateline.quiz.QuizRequest.Closeness;
import java.util.Locale;
import java.util.Random;

/** An item that can be had: a draft in one form, its options still open. */
sealed interface Prospect permits Selection, Verdict, Puzzle {
    Draft draft();

    Form form();

    /** The stem as {@link Asked} sees it; where it depends on the key position, the one with the right answer. */
    String stem();

    /** How many options it has where so many are wanted; 0 where there is no key among options. */
    int size(int wanted);

    /** Whether the key can stand at this position, from 0, among so many options. */
    boolean allows(int position, int size);

    /** The item with its key at this position; position and size do not matter where there is no key among options. */
    Item item(int position, int size, Closeness closeness, Random chance);

    /** An item of this draft and form. */
    default Item item(String stem, Task task, String explanation) {
        Template template = draft().template();
        Idea idea = new Idea(template.catalogueName(), template.subject(), template.level(), draft().factIds());
        return new Item(id(), idea, stem, task, explanation, draft().fact().evidence());
    }

    /** Stable for the idea, its facts and the form. */
    default String id() {
        String suffix = form() == Form.TRUE_FALSE || form() == Form.CLOZE
                ? "-" + form().name().toLowerCase(Locale.ROOT).replace('_', '-')
                : "";
        return draft().id() + suffix;
    }
}
