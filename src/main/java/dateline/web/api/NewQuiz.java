package dateline.web.api;

import dateline.quiz.Item;
import dateline.quiz.Quiz;
import dateline.quiz.QuizRequest;
import dateline.quiz.QuizRequest.Closeness;
import dateline.quiz.QuizRequest.Scope;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a script sends to have a quiz made. Generous: one word or a list, a number or its digits. */
@Schema(name = "NewQuiz")
record NewQuiz(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String articleId,

        @Schema(description = "The article’s title where absent") @Nullable
        String title,

        @Schema(description = "How many items; fewer are made where the facts do not allow more", defaultValue = "10")
        @Nullable
        Integer questions,

        @Schema(description = "Options an item", minimum = "3", maximum = "5", defaultValue = "4") @Nullable
        Integer options,

        @Schema(
                description = "Kinds of facts to ask about; all where absent",
                allowableValues = {"actors", "dates", "rules", "places", "figures", "statements", "causes"})
        @Nullable
        List<String> kinds,

        @Schema(
                description = "Forms of items",
                defaultValue = "multiple-choice",
                allowableValues = {"multiple-choice", "true-false", "cloze", "matching", "ordering"})
        @Nullable
        List<String> types,

        @Schema(
                description = "Level of the items; a mix where absent",
                allowableValues = {"remember", "understand", "apply"})
        @Nullable
        String level,

        @Schema(
                description = "How near the wrong answers come to the right one",
                defaultValue = "normal",
                allowableValues = {"easier", "normal", "harder"})
        @Nullable
        String difficulty,

        @Schema(description = "Same seed, same quiz") @Nullable
        Long seed,

        @Schema(description = "Words to find the set again") @Nullable
        List<String> tags) {

    /**
     * The request as it is understood.
     *
     * @param asked how many items were asked for, which may be more than a quiz can have
     */
    record Understood(String articleId, int asked, QuizRequest request, Set<String> tags) {
        /** The quiz with notes that name what was asked for, not what was left of it. */
        Quiz noted(Quiz quiz) {
            List<Quiz.Note> notes = new ArrayList<>();
            quiz.notes().forEach(note -> notes.add(new Quiz.Note(note.kind(), asked, note.made())));
            if (notes.isEmpty() && asked > quiz.items().size()) {
                notes.add(new Quiz.Note("at-most", asked, quiz.items().size()));
            }
            return new Quiz(quiz.title(), quiz.article(), quiz.items(), quiz.seed(), notes);
        }
    }

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_TAG = 60;
    private static final int MOST_ASKED = 1_000_000;

    /** Throws {@link dateline.web.UnacceptableException} with everything that cannot be understood. */
    static Understood from(JsonFields body) {
        String articleId = body.neededText("articleId", 200);
        String title = body.text("title", LONGEST_TITLE);
        int asked = body.between(1, MOST_ASKED, "questions", 10);
        int options = body.between(3, 5, "options", 4);
        Set<Closeness> closeness = body.words(Closeness.class, "difficulty");
        Scope scope = new Scope(
                body.words(Item.Subject.class, "kinds"),
                body.words(Item.Level.class, "level"),
                body.words(Item.Form.class, "types"),
                closeness.isEmpty() ? Closeness.NORMAL : closeness.iterator().next());
        long seed = body.whole("seed").orElseGet(() -> new Random().nextInt(Integer.MAX_VALUE));
        Set<String> tags = Set.copyOf(body.texts("tags", LONGEST_TAG));
        body.problems().throwIfAny();
        int questions = Math.min(asked, QuizRequest.MOST_QUESTIONS);
        return new Understood(articleId, asked, new QuizRequest(title, questions, options, scope, seed), tags);
    }
}
