package dateline.web.api;

import dateline.library.QuizSummary;
import dateline.library.SavedQuiz;
import dateline.quiz.Quiz;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Schema(name = "Quiz", description = "A saved quiz: a snapshot that does not change when its article does")
record QuizJson(
        String id,
        String title,
        String articleId,
        AboutJson article,
        String language,
        Set<String> tags,
        long seed,

        @Schema(description = "Counts the changes; send it back with a change")
        long revision,

        Instant created,
        @Nullable Instant lastPrinted,

        @Schema(description = "What the teacher should know")
        List<NoteJson> notes,

        @Schema(description = "What could be better about items that a teacher wrote or changed; refuses nothing")
        List<AdviceJson> advice,

        List<ItemJson> items) {

    @Schema(name = "QuizArticle", description = "The article as it is printed even when it is gone")
    record AboutJson(
            String title,
            @Nullable String published,
            @Nullable String source) {}

    @Schema(name = "Note")
    record NoteJson(
            @Schema(example = "fewer-facts") String kind,
            int asked,
            int made,
            @Schema(description = "The note in words") String message) {}

    @Schema(name = "Advice", description = "A flaw of item writing")
    record AdviceJson(
            @Schema(example = "own-1") String itemId,
            @Schema(example = "negative-stem") String flaw,
            @Schema(description = "The advice in words") String message) {}

    @Schema(name = "ListedQuiz", description = "A saved quiz without its items")
    record Listed(
            String id,
            String title,
            String articleId,
            String article,
            String language,
            Set<String> tags,
            int questions,
            Instant created,
            @Nullable Instant lastPrinted) {
        static Listed of(QuizSummary quiz) {
            return new Listed(
                    quiz.id(),
                    quiz.title(),
                    quiz.about().articleId(),
                    quiz.about().title(),
                    quiz.about().language(),
                    quiz.tags(),
                    quiz.questions(),
                    quiz.dates().created(),
                    quiz.dates().lastPrinted());
        }
    }

    static QuizJson of(SavedQuiz saved, List<NoteJson> notes, List<AdviceJson> advice) {
        Quiz quiz = saved.quiz();
        Quiz.About about = quiz.article();
        return new QuizJson(
                saved.id(),
                quiz.title(),
                about.id(),
                new AboutJson(about.title(), said(about.published()), said(about.source())),
                about.language(),
                saved.tags(),
                quiz.seed(),
                saved.revision(),
                saved.created(),
                saved.lastPrinted(),
                notes,
                advice,
                quiz.items().stream().map(ItemJson::of).toList());
    }

    private static @Nullable String said(String text) {
        return text.isBlank() ? null : text;
    }
}
