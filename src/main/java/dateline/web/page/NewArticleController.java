package dateline.web.page;

import dateline.web.ArticleIntake;
import dateline.web.ArticleIntake.Offer;
import dateline.web.UnacceptableException;
import java.util.Locale;
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

    private final ArticleIntake intake;
    private final MessageSource messages;

    NewArticleController(ArticleIntake intake, MessageSource messages) {
        this.intake = intake;
        this.messages = messages;
    }

    @GetMapping("/articles/new")
    String empty(Locale locale, Model model) {
        model.addAttribute("form", NewArticleForm.empty(new Words(messages, locale)));
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
        Offer offer = new Offer(text, title, language, published, source);
        try {
            String id = intake.take(offer, locale).article().article().id();
            return new ModelAndView("redirect:" + Addresses.of("/articles/{id}", id));
        } catch (UnacceptableException refused) {
            NewArticleForm form = NewArticleForm.of(offer, refused.problems(), new Words(messages, locale));
            ModelAndView view = new ModelAndView(VIEW, "form", form);
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
    }
}
