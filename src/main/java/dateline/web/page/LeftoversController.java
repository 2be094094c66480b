package dateline.web.page;

import dateline.article.Cleaning;
import dateline.library.AnnotatedArticle;
import dateline.library.ArticleLibrary;
import dateline.library.StaleRevisionException;
import dateline.web.ArticleIntake;
import dateline.web.ArticleIntake.Offer;
import dateline.web.UnknownIdException;
import dateline.web.UnknownIdException.Kind;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Corrects what is known about a brought article, and brings back what was left out of it. */
@Controller
class LeftoversController {
    private final ArticleLibrary articles;
    private final ArticleIntake intake;

    LeftoversController(ArticleLibrary articles, ArticleIntake intake) {
        this.articles = articles;
        this.intake = intake;
    }

    @PostMapping("/articles/{id}/details")
    String details(
            @PathVariable String id,
            @RequestParam long revision,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String published,
            @RequestParam(defaultValue = "") String source) {
        AnnotatedArticle known = known(id, revision);
        Offer said = new Offer("", title, known.article().language(), published, source);
        intake.amend(known, said, cleaning(known));
        return "redirect:" + Addresses.of("/articles/{id}", id);
    }

    @PostMapping("/articles/{id}/back")
    String back(@PathVariable String id, @RequestParam long revision, @RequestParam int begin) {
        AnnotatedArticle known = known(id, revision);
        var article = known.article();
        String published =
                article.published() == null ? "" : article.published().toString();
        Offer unchanged = new Offer("", article.title(), article.language(), published, article.source());
        intake.amend(known, unchanged, cleaning(known).withBack(begin));
        return "redirect:" + Addresses.of("/articles/{id}", id);
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
