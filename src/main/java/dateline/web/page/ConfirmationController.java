package dateline.web.page;

import dateline.annotation.Annotation;
import dateline.library.AnnotatedArticle;
import dateline.library.ArticleLibrary;
import dateline.library.StaleRevisionException;
import dateline.web.UnknownIdException;
import dateline.web.UnknownIdException.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes a teacher’s word for it that suggestions are right; from then on they are hers. */
@Controller
class ConfirmationController {
    private final ArticleLibrary articles;
    private final ArticleView view;

    ConfirmationController(ArticleLibrary articles, ArticleView view) {
        this.articles = articles;
        this.view = view;
    }

    @PostMapping("/articles/{id}/confirm")
    ModelAndView confirm(
            @PathVariable String id,
            @RequestParam long revision,
            @RequestParam(defaultValue = "") Set<String> annotation,
            Locale locale) {
        AnnotatedArticle known = articles.article(id).orElseThrow(() -> new UnknownIdException(Kind.ARTICLE, id));
        List<Annotation> confirmed = known.annotations().stream()
                .map(one ->
                        annotation.contains(one.mark().id()) ? one.at(one.mark().confirmed()) : one)
                .toList();
        try {
            articles.replaceAnnotations(id, revision, confirmed);
        } catch (StaleRevisionException stale) {
            return view.stale(id, locale);
        }
        return new ModelAndView("redirect:" + Addresses.of("/articles/{id}", id) + "#article-checks");
    }
}
