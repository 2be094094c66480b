package dateline.web.page;

import dateline.article.Article;
import dateline.article.Cleaning;
import dateline.library.AnnotatedArticle;
import dateline.library.ArticleLibrary;
import dateline.library.StaleRevisionException;
import dateline.web.ArticleIntake;
import dateline.web.ArticleIntake.Offer;
import dateline.web.UnknownIdException;
import dateline.web.UnknownIdException.Kind;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Corrects what is known about a brought article, and brings back what was left out of it. */
@Controller
class LeftoversController {
    private final ArticleLibrary articles;
    private final ArticleIntake intake;
    private final ArticleView view;

    LeftoversController(ArticleLibrary articles, ArticleIntake intake, ArticleView view) {
        this.articles = articles;
        this.intake = intake;
        this.view = view;
    }

    @PostMapping("/articles/{id}/details")
    ModelAndView details(
            @PathVariable String id,
            @RequestParam long revision,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String published,
            @RequestParam(defaultValue = "") String source,
            Locale locale) {
        try {
            AnnotatedArticle known = known(id, revision);
            Offer said = new Offer("", title, known.article().language(), published, source);
            intake.amend(known, said, cleaning(known));
        } catch (StaleRevisionException stale) {
            ModelAndView again = view.stale(id, locale);
            again.getModelMap()
                    .computeIfPresent("leftovers", (name, now) -> ((Leftovers) now).saying(title, published, source));
            return again;
        }
        return article(id);
    }

    @PostMapping("/articles/{id}/back")
    ModelAndView back(@PathVariable String id, @RequestParam long revision, @RequestParam int begin, Locale locale) {
        try {
            AnnotatedArticle known = known(id, revision);
            Article article = known.article();
            String published =
                    article.published() == null ? "" : article.published().toString();
            Offer unchanged = new Offer("", article.title(), article.language(), published, article.source());
            intake.amend(known, unchanged, cleaning(known).withBack(begin));
        } catch (StaleRevisionException stale) {
            return view.stale(id, locale);
        }
        return article(id);
    }

    private static ModelAndView article(String id) {
        return new ModelAndView("redirect:" + Addresses.of("/articles/{id}", id));
    }

    private AnnotatedArticle known(String id, long revision) {
        AnnotatedArticle known = articles.article(id).orElseThrow(() -> new UnknownIdException(Kind.ARTICLE, id));
        if (known.revision() != revision) {
            throw new StaleRevisionException(id, revision);
        }
        return known;
    }

    private Cleaning cleaning(AnnotatedArticle known) {
        return articles.cleaning(known.article().id())
                .orElseGet(() -> Cleaning.none(known.article().text()));
    }
}
