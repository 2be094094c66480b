package dateline.web.page;

import dateline.library.QuizSummary;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quiz in the list.
 *
 * @param about its questions, its dates, in one line
 */
record QuizRow(String id, String title, String language, String article, String about, List<String> tags) {
    static QuizRow of(QuizSummary quiz, Words words) {
        String about = String.join(
                " · ",
                words.of("count.questions", quiz.questions()),
                words.of("quizzes.made", words.date(quiz.dates().created())),
                printed(quiz.dates().lastPrinted(), words));
        return new QuizRow(
                quiz.id(),
                quiz.title(),
                quiz.about().language(),
                quiz.about().title(),
                about,
                List.copyOf(quiz.tags()));
    }

    /** When a handout was last made, in words. */
    static String printed(@Nullable Instant last, Words words) {
        return last == null ? words.of("quizzes.never-printed") : words.of("quizzes.printed", words.date(last));
    }
}
