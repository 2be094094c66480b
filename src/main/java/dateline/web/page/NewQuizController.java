package dateline.web.page;

import dateline.article.Article;
import dateline.factsheet.FactSheet;
import dateline.library.AnnotatedArticle;
import dateline.library.ArticleLibrary;
import dateline.library.QuizLibrary;
import dateline.quiz.Quiz;
import dateline.quiz.QuizMaker;
import dateline.web.UnknownIdException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
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

/** Makes a quiz about an article. Nothing is saved until the teacher says so. */
@Controller
class NewQuizController {
    /** The header with which the page asks for its desk alone. */
    static final String PART = "Dateline-Part";

    static final String VIEW = "pages/editor";

    private final ArticleLibrary articles;
    private final QuizLibrary quizzes;
    private final MessageSource messages;
    private final Random seeds = new Random();

    NewQuizController(ArticleLibrary articles, QuizLibrary quizzes, MessageSource messages) {
        this.articles = articles;
        this.quizzes = quizzes;
        this.messages = messages;
    }

    @GetMapping("/articles/{id}/quizzes/new")
    ModelAndView begin(@PathVariable String id, Locale locale) {
        FactSheet sheet = sheet(id);
        QuizSettings settings = QuizSettings.usual(seeds.nextInt(1, 1_000_000));
        Draft draft = Draft.of(QuizMaker.make(sheet, settings.request("")));
        Turn.Sent sent = new Turn.Sent(settings, draft.quiz().title(), "", 0);
        Turn turn = new Turn(sent, new Desk.Done(draft, "", 0), null);
        return view(turn, false, sheet, locale, VIEW);
    }

    @PostMapping("/articles/{id}/quizzes/new")
    ModelAndView act(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> form,
            @RequestHeader(name = PART, defaultValue = "") String part,
            Locale locale) {
        FactSheet sheet = sheet(id);
        Fields fields = new Fields(form);
        Turn turn = Turn.take(fields, sheet, Draft.of(empty(sheet.article())));
        boolean save = fields.text("do").equals("save");
        if (save && turn.printable()) {
            String saved =
                    quizzes.save(turn.draft().quiz(), turn.sent().tagSet()).id();
            return new ModelAndView("redirect:" + Addresses.of("/quizzes/{id}?saved", saved));
        }
        ModelAndView view = view(turn, save, sheet, locale, part.isEmpty() ? VIEW : VIEW + " :: desk");
        if (save) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }

    private ModelAndView view(Turn turn, boolean save, FactSheet sheet, Locale locale, String view) {
        Words words = new Words(messages, locale);
        Article article = sheet.article();
        String address = Addresses.of("/articles/{id}/quizzes/new", article.id());
        var place = new EditorPage.Place(
                words.of("editor.new"),
                article.title(),
                article.language(),
                address,
                Addresses.of("/articles/{id}", article.id()),
                article.id());
        return new ModelAndView(view, "page", new EditorView(turn, save, true, words).page(place));
    }

    private FactSheet sheet(String id) {
        return articles.article(id)
                .map(AnnotatedArticle::sheet)
                .orElseThrow(() -> new UnknownIdException(UnknownIdException.Kind.ARTICLE, id));
    }

    private static Quiz empty(Article article) {
        var published = article.published();
        var about = new Quiz.About(
                article.id(),
                article.title(),
                article.language(),
                published == null ? "" : published.toString(),
                article.source());
        return new Quiz(article.title(), about, List.of(), 1, List.of());
    }
}
