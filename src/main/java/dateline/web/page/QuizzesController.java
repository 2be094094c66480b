package dateline.web.page;

import dateline.library.QuizLibrary;
import dateline.library.SavedQuiz;
import dateline.web.UnknownIdException;
import dateline.web.page.SearchedList.Search;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
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
            @ModelAttribute ListRequest asked,
            @RequestParam(defaultValue = "") String tag,
            Locale locale,
            Model model) {
        Words words = new Words(messages, locale);
        var found = quizzes.find(asked.query(), tag, asked.number());
        model.addAttribute(
                "page",
                SearchedList.of(
                        found.map(quiz -> QuizRow.of(quiz, words)),
                        new Search("/quizzes", asked.query(), "tag", tag, tags(tag)),
                        words.of("quizzes.found", found.total()),
                        asked.notice(
                                words.of("quizzes.deleted"), words.of("quizzes.restored"), "/quizzes/{id}/restore")));
        return "pages/quizzes";
    }

    private List<Choice> tags(String chosen) {
        return quizzes.tags().stream()
                .map(tag -> new Choice(tag, tag, tag.equals(chosen)))
                .toList();
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
