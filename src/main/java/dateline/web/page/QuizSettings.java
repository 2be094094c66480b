package dateline.web.page;

import dateline.quiz.Item;
import dateline.quiz.QuizRequest;
import dateline.quiz.QuizRequest.Closeness;
import dateline.quiz.QuizRequest.Scope;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a teacher asks of a quiz, as she filled it in.
 *
 * @param questions how many items, as typed
 * @param options how many options an item
 * @param seed the seed of the items that are not kept
 */
record QuizSettings(String questions, int options, Scope scope, long seed) {
    private static final int USUAL_QUESTIONS = 10;
    private static final int USUAL_OPTIONS = 4;

    /** The settings with which a new quiz begins. */
    static QuizSettings usual(long seed) {
        Scope scope = new Scope(Set.of(), Set.of(), Set.of(Item.Form.MULTIPLE_CHOICE), Closeness.NORMAL);
        return new QuizSettings(String.valueOf(USUAL_QUESTIONS), USUAL_OPTIONS, scope, seed);
    }

    static QuizSettings from(Fields fields) {
        Scope scope = new Scope(
                fields.ticked("subject", Item.Subject.class),
                fields.ticked("level", Item.Level.class),
                fields.ticked("form", Item.Form.class),
                fields.chosen("closeness", Closeness.class).orElse(Closeness.NORMAL));
        int options = Numbers.of(fields.text("options")).orElse(USUAL_OPTIONS);
        return new QuizSettings(
                fields.text("questions"),
                Math.max(3, Math.min(5, options)),
                scope,
                Numbers.of(fields.text("seed")).orElse(1));
    }

    /** Message key of what is wrong with the number of questions, or empty. */
    String problem() {
        OptionalInt asked = Numbers.of(questions);
        if (asked.isEmpty() || asked.getAsInt() < 1) {
            return "editor.questions.none";
        }
        return asked.getAsInt() > QuizRequest.MOST_QUESTIONS ? "editor.questions.many" : "";
    }

    /** The number of questions asked for, within what a quiz can have. */
    int asked() {
        return Math.max(
                1, Math.min(QuizRequest.MOST_QUESTIONS, Numbers.of(questions).orElse(USUAL_QUESTIONS)));
    }

    QuizRequest request(String title) {
        return new QuizRequest(title, asked(), options, scope, seed);
    }

    /** The request for items whose wrong answers are as near as this. */
    QuizRequest request(Closeness closeness) {
        return new QuizRequest("", asked(), options, new Scope(Set.of(), Set.of(), scope.forms(), closeness), seed);
    }

    /** The same with another seed. */
    QuizSettings reseeded() {
        return new QuizSettings(questions, options, scope, seed % 999_999_999 + 1);
    }
}
