package dateline.quiz;

import dateline.factsheet.Fact;
import dateline.quiz.Item.Idea;
import dateline.quiz.Item.Task;
import dateline.quiz.QuizRequest.Closeness;
import java.util.Random;

/** An item whose options have been sifted and are still to be chosen. */
sealed interface Shape permits Selection, Verdict, Puzzle {
    Prospect prospect();

    /** How many options it has where so many are wanted; 0 where there is no key among options. */
    int size(int wanted);

    /** Whether the key can stand at this position, from 0, among so many options. */
    boolean allows(int position, int size);

    /** The item with its key at this position; position and size do not matter where there is no key among options. */
    Item item(int position, int size, Closeness closeness, Random chance);

    /** The item with this stem and task. */
    default Item item(String stem, Task task) {
        Draft draft = prospect().draft();
        return item(stem, task, draft.explanation(), draft.fact());
    }

    /** The item with this stem, task and explanation, proved by this fact. */
    default Item item(String stem, Task task, String explanation, Fact proof) {
        Draft draft = prospect().draft();
        Template template = draft.template();
        Idea idea = new Idea(template.catalogueName(), template.subject(), template.level(), draft.factIds());
        return new Item(prospect().id(), idea, stem, task, explanation, proof.evidence());
    }
}
