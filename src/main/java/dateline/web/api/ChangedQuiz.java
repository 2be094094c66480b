package dateline.web.api;

import dateline.library.AnnotatedArticle;
import dateline.library.SavedQuiz;
import dateline.quiz.Item;
import dateline.quiz.Quiz;
import dateline.quiz.QuizRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a script sends to change a saved quiz. */
@Schema(name = "ChangedQuiz")
record ChangedQuiz(
        @Nullable String title,
        @Nullable List<String> tags,
        @Nullable List<ItemJson> items,

        @Schema(description = "The revision that the change is based on") @Nullable
        Long revision) {
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_TAG = 60;

    /** The quiz as it shall be. */
    record Understood(Quiz quiz, Set<String> tags) {}

    /** Throws {@link dateline.web.UnacceptableException} with everything that cannot be understood. */
    static Understood from(JsonFields body, SavedQuiz known, Optional<AnnotatedArticle> article) {
        Quiz old = known.quiz();
        String title =
                body.has("title") ? body.neededText("title", LONGEST_TITLE).strip() : old.title();
        Set<String> tags = body.has("tags") ? Set.copyOf(body.texts("tags", LONGEST_TAG)) : known.tags();
        List<Item> items = old.items();
        if (body.has("items")) {
            List<JsonFields> given = body.objects("items");
            if (given.isEmpty() || given.size() > QuizRequest.MOST_QUESTIONS) {
                body.problems().add("items", "not-so-many", 1, QuizRequest.MOST_QUESTIONS);
            }
            items = new ItemReader(
                            old.items(), article.map(AnnotatedArticle::article).orElse(null))
                    .read(given);
        }
        body.problems().throwIfAny();
        List<Quiz.Note> notes = body.has("items") ? List.of() : old.notes();
        return new Understood(new Quiz(title, old.article(), items, old.seed(), notes), tags);
    }
}
