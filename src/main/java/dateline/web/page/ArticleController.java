package dateline.web.page;

import dateline.factsheet.FactSheet;
import dateline.library.AnnotatedArticle;
import dateline.library.ArticleLibrary;
import dateline.web.UnknownIdException;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An article beside its fact sheet. */
@Controller
class ArticleController {
    private final ArticleLibrary articles;
    private final MessageSource messages;

    ArticleController(ArticleLibrary articles, MessageSource messages) {
        this.articles = articles;
        this.messages = messages;
    }

    @GetMapping("/articles/{id}")
    String article(@PathVariable String id, Locale locale, Model model) {
        AnnotatedArticle known =
                articles.article(id).orElseThrow(() -> new UnknownIdException(UnknownIdException.Kind.ARTICLE, id));
        FactSheet sheet = known.sheet();
        Words texts = new Words(messages, FactCards.languageOf(sheet.article()).locale());
        model.addAttribute("page", ArticlePage.of(sheet, new Words(messages, locale), texts));
        articles.cleaning(id).ifPresent(cleaning -> model.addAttribute("leftovers", Leftovers.of(known, cleaning)));
        return "pages/article";
    }
}
