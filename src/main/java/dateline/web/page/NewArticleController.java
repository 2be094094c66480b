package dateline.web.page;

import dateline.library.ArticleLibrary;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Brings a pasted article into the library. */
@Controller
class NewArticleController {
    private static final String VIEW = "pages/new-article";

    private final ArticleLibrary articles;
    private final MessageSource messages;

    NewArticleController(ArticleLibrary articles, MessageSource messages) {
        this.articles = articles;
        this.messages = messages;
    }

    @GetMapping("/articles/new")
    String empty(Locale locale, Model model) {
        NewArticleForm form = NewArticleForm.empty(locale);
        model.addAllAttributes(view(form, Map.of(), locale));
        return VIEW;
    }

    @PostMapping("/articles/new")
    ModelAndView add(
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String published,
            @RequestParam(defaultValue = "") String source,
            Locale locale) {
        NewArticleForm form = new NewArticleForm(title, text, language, published, source);
        Map<String, String> problems = form.problems();
        if (!problems.isEmpty()) {
            return new ModelAndView(VIEW, view(form, problems, locale), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        String id = articles.add(form.article(), List.of()).article().id();
        return new ModelAndView("redirect:" + Addresses.of("/articles/{id}", id));
    }

    private Map<String, Object> view(NewArticleForm form, Map<String, String> problems, Locale locale) {
        Words words = new Words(messages, locale);
        return Map.of("form", form, "languages", form.languages(words), "problems", problems);
    }
}
