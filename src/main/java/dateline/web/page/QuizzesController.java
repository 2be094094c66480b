package dateline.web.page;

import dateline.library.QuizLibrary;
import dateline.library.SavedQuiz;
import dateline.web.UnknownIdException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The saved quizzes; copying one, deleting one and bringing it back. */
@Controller
class QuizzesController {
    private final QuizLibrary quizzes;
    private final MessageSource messages;

    QuizzesController(QuizLibrary quizzes, MessageSource messages) {
        this.quizzes = quizzes;
        this.messages = messages;
    }

    @GetMapping("/quizzes")
    String list(
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") String tag,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(defaultValue = "") String deleted,
            @RequestParam(defaultValue = "") String restored,
            Locale locale,
            Model model) {
        Words words = new Words(messages, locale);
        var search = QuizzesPage.Search.of(query, tag, quizzes.tags());
        var found = quizzes.find(query, tag, Numbers.pageOf(page));
        model.addAttribute("page", QuizzesPage.of(found, search, words, notice(deleted, restored, words)));
        return "pages/quizzes";
    }

    private static @Nullable Notice notice(String deleted, String restored, Words words) {
        if (!deleted.isBlank()) {
            return new Notice(words.of("quizzes.deleted"), Addresses.of("/quizzes/{id}/restore", deleted));
        }
        return restored.isBlank() ? null : new Notice(words.of("quizzes.restored"), null);
    }

    @PostMapping("/quizzes/{id}/delete")
    String delete(@PathVariable String id) {
        if (!quizzes.delete(id)) {
            throw new UnknownIdException(UnknownIdException.Kind.QUIZ, id);
        }
        return "redirect:" + Addresses.of("/quizzes?deleted={id}", id);
    }

    @PostMapping("/quizzes/{id}/restore")
    String restore(@PathVariable String id) {
        if (!quizzes.restore(id)) {
            throw new UnknownIdException(UnknownIdException.Kind.QUIZ, id);
        }
        return "redirect:" + Addresses.of("/quizzes?restored={id}", id);
    }

    @PostMapping("/quizzes/{id}/copy")
    String copy(@PathVariable String id, Locale locale) {
        Words words = new Words(messages, locale);
        SavedQuiz copy = quizzes.quiz(id)
                .map(known -> words.of("quiz.copy-of", known.quiz().title()))
                .flatMap(title -> quizzes.copy(id, title))
                .orElseThrow(() -> new UnknownIdException(UnknownIdException.Kind.QUIZ, id));
        return "redirect:" + Addresses.of("/quizzes/{id}?copied", copy.id());
    }
}
