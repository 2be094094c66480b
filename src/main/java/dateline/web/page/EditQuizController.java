package dateline.web.page;

import dateline.factsheet.FactSheet;
import dateline.library.AnnotatedArticle;
import dateline.library.ArticleLibrary;
import dateline.library.QuizLibrary;
import dateline.library.SavedQuiz;
import dateline.library.StaleRevisionException;
import dateline.quiz.Item;
import dateline.quiz.Quiz;
import dateline.web.UnknownIdException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Changes a saved quiz; its article may be gone by now. */
@Controller
class EditQuizController {
    private final ArticleLibrary articles;
    private final QuizLibrary quizzes;
    private final MessageSource messages;

    EditQuizController(ArticleLibrary articles, QuizLibrary quizzes, MessageSource messages) {
        this.articles = articles;
        this.quizzes = quizzes;
        this.messages = messages;
    }

    @GetMapping("/quizzes/{id}/edit")
    ModelAndView begin(@PathVariable String id, Locale locale) {
        SavedQuiz saved = saved(id);
        Quiz quiz = saved.quiz();
        QuizSettings usual = QuizSettings.usual(quiz.seed() % 1_000_000_000);
        QuizSettings settings =
                new QuizSettings(String.valueOf(quiz.items().size()), usual.options(), usual.scope(), usual.seed());
        Turn.Sent sent = new Turn.Sent(settings, quiz.title(), String.join(", ", saved.tags()), saved.revision());
        Turn turn = new Turn(sent, new Desk.Done(allKept(quiz), "", 0), null);
        return view(turn, false, saved, sheet(quiz), locale, NewQuizController.VIEW);
    }

    @PostMapping("/quizzes/{id}/edit")
    ModelAndView act(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> form,
            @RequestHeader(name = NewQuizController.PART, defaultValue = "") String part,
            Locale locale) {
        SavedQuiz saved = saved(id);
        FactSheet sheet = sheet(saved.quiz());
        Fields fields = new Fields(form);
        Turn turn = Turn.take(fields, sheet, allKept(saved.quiz()));
        String action = fields.text("do");
        boolean save = action.equals("save") || action.equals("save-copy");
        if (save && turn.printable()) {
            Quiz quiz = turn.draft().quiz();
            Set<String> tags = turn.sent().tagSet();
            if (action.equals("save-copy")) {
                return to(quizzes.save(quiz, tags).id());
            }
            try {
                quizzes.update(id, turn.sent().revision(), quiz, tags);
                return to(id);
            } catch (StaleRevisionException stale) {
                Turn late = new Turn(turn.sent(), new Desk.Done(turn.draft(), "editor.stale", 0), null);
                ModelAndView view = view(late, false, saved, sheet, locale, NewQuizController.VIEW);
                view.addObject("stale", true);
                view.setStatus(HttpStatus.CONFLICT);
                return view;
            }
        }
        String name = part.isEmpty() ? NewQuizController.VIEW : NewQuizController.VIEW + " :: desk";
        ModelAndView view = view(turn, save, saved, sheet, locale, name);
        if (save) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }

    private static ModelAndView to(String id) {
        return new ModelAndView("redirect:" + Addresses.of("/quizzes/{id}?saved", id));
    }

    private ModelAndView view(
            Turn turn, boolean save, SavedQuiz saved, @Nullable FactSheet sheet, Locale locale, String name) {
        Words words = new Words(messages, locale);
        Quiz.About about = saved.quiz().article();
        var place = new EditorPage.Place(
                words.of("editor.edit"),
                about.title(),
                about.language(),
                Addresses.of("/quizzes/{id}/edit", saved.id()),
                Addresses.of("/quizzes/{id}", saved.id()),
                sheet == null ? "" : about.id());
        return new ModelAndView(name, "page", new EditorView(turn, save, sheet != null, words).page(place));
    }

    private SavedQuiz saved(String id) {
        return quizzes.quiz(id).orElseThrow(() -> new UnknownIdException(UnknownIdException.Kind.QUIZ, id));
    }

    private @Nullable FactSheet sheet(Quiz quiz) {
        return articles.article(quiz.article().id())
                .map(AnnotatedArticle::sheet)
                .orElse(null);
    }

    /** A saved item stays until she says otherwise. */
    private static Draft allKept(Quiz quiz) {
        Set<String> ids = quiz.items().stream().map(Item::id).collect(Collectors.toSet());
        return new Draft(quiz, ids, Set.of());
    }
}
