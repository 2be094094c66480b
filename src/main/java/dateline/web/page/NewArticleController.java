package dateline.web.page;

import dateline.article.UnreadableFileException;
import dateline.web.ArticleIntake;
import dateline.web.ArticleIntake.Offer;
import dateline.web.BroughtFile;
import dateline.web.Problem;
import dateline.web.UnacceptableException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
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
            @RequestParam(required = false) @Nullable MultipartFile file, @ModelAttribute Offer offer, Locale locale)
            throws IOException {
        try {
            Offer whole = file == null || file.isEmpty() ? offer : offer.or(BroughtFile.read(file));
            String id = intake.take(whole, locale).article().article().id();
            return new ModelAndView("redirect:" + Addresses.of("/articles/{id}", id));
        } catch (UnacceptableException refused) {
            return again(offer, refused.problems(), locale);
        } catch (UnreadableFileException unreadable) {
            return again(
                    offer, List.of(new Problem("file", "file." + Words.keyOf(unreadable.reason()), List.of())), locale);
        }
    }

    private ModelAndView again(Offer offer, List<Problem> problems, Locale locale) {
        ModelAndView view =
                new ModelAndView(VIEW, "form", NewArticleForm.of(offer, problems, new Words(messages, locale)));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
