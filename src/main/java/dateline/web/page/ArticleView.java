package dateline.web.page;

import dateline.library.AnnotatedArticle;
import dateline.library.ArticleLibrary;
import dateline.web.UnknownIdException;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of an article as it is now. */
@Component
class ArticleView {
    private final ArticleLibrary articles;
    private final MessageSource messages;

    ArticleView(ArticleLibrary articles, MessageSource messages) {
        this.articles = articles;
        this.messages = messages;
    }

    ModelAndView of(String id, Locale locale) {
        AnnotatedArticle known =
                articles.article(id).orElseThrow(() -> new UnknownIdException(UnknownIdException.Kind.ARTICLE, id));
        Words texts = new Words(messages, FactCards.languageOf(known.article()).locale());
        ModelAndView view =
                new ModelAndView("pages/article", "page", ArticlePage.of(known, new Words(messages, locale), texts));
        articles.cleaning(id).ifPresent(cleaning -> view.addObject("leftovers", Leftovers.of(known, cleaning)));
        return view;
    }

    /** The same for somebody whose change was based on an older state: nothing was changed, and she is told so. */
    ModelAndView stale(String id, Locale locale) {
        ModelAndView view = of(id, locale);
        view.addObject("stale", true);
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }
}
