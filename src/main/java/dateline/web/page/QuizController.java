package dateline.web.page;

import dateline.library.ArticleLibrary;
import dateline.library.QuizLibrary;
import dateline.library.SavedQuiz;
import dateline.quiz.Version;
import dateline.web.UnknownIdException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A saved quiz: how it will print, in each version, and the way to its PDF. */
@Controller
class QuizController {
    private final ArticleLibrary articles;
    private final QuizLibrary quizzes;
    private final MessageSource messages;

    QuizController(ArticleLibrary articles, QuizLibrary quizzes, MessageSource messages) {
        this.articles = articles;
        this.quizzes = quizzes;
        this.messages = messages;
    }

    @GetMapping("/quizzes/{id}")
    String quiz(@PathVariable String id, @RequestParam Map<String, String> query, Locale locale, Model model) {
        SavedQuiz saved = quizzes.quiz(id).orElseThrow(() -> new UnknownIdException(UnknownIdException.Kind.QUIZ, id));
        Words words = new Words(messages, locale);
        Version version = Fields.constant(query.getOrDefault("version", "a").toLowerCase(Locale.ROOT), Version.class)
                .orElse(Version.A);
        boolean articleThere = articles.article(saved.quiz().article().id()).isPresent();
        model.addAttribute("page", QuizPage.of(saved, version, articleThere, words, notice(saved, query, words)));
        return "pages/quiz";
    }

    private static @Nullable Notice notice(SavedQuiz saved, Map<String, String> query, Words words) {
        if (query.containsKey("saved")) {
            String advised = new Advice(saved.quiz(), words).summary("quiz.saved.advised");
            return new Notice((words.of("quiz.saved") + " " + advised).strip(), null);
        }
        return query.containsKey("copied") ? new Notice(words.of("quiz.copied"), null) : null;
    }
}
