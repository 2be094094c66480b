package dateline.web.page;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** An article beside its fact sheet. */
@Controller
class ArticleController {
    private final ArticleView view;

    ArticleController(ArticleView view) {
        this.view = view;
    }

    @GetMapping("/articles/{id}")
    ModelAndView article(@PathVariable String id, Locale locale) {
        return view.of(id, locale);
    }
}
