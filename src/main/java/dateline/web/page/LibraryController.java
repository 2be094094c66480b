package dateline.web.page;

import dateline.library.ArticleLibrary;
import dateline.web.UnknownIdException;
import dateline.web.page.SearchedList.Search;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of articles; deleting one and bringing it back. */
@Controller
class LibraryController {
    private final ArticleLibrary articles;
    private final MessageSource messages;

    LibraryController(ArticleLibrary articles, MessageSource messages) {
        this.articles = articles;
        this.messages = messages;
    }

    @GetMapping("/")
    String library(
            @ModelAttribute ListRequest asked,
            @RequestParam(defaultValue = "") String language,
            Locale locale,
            Model model) {
        Words words = new Words(messages, locale);
        var found = articles.find(asked.query(), language, asked.number());
        model.addAttribute(
                "page",
                SearchedList.of(
                        found.map(article -> ArticleRow.of(article, words)),
                        new Search("/", asked.query(), "language", language, languages(language, words)),
                        words.of("library.found", found.total()),
                        asked.notice(
                                words.of("library.deleted"), words.of("library.restored"), "/articles/{id}/restore")));
        return "pages/library";
    }

    private static List<Choice> languages(String chosen, Words words) {
        Stream<Choice> all = Stream.of(new Choice("", words.of("library.all-languages"), chosen.isBlank()));
        return Stream.concat(
                        all,
                        ReaderLanguage.SPOKEN.stream()
                                .map(Locale::toLanguageTag)
                                .map(tag -> new Choice(tag, words.nameOfLanguage(tag), tag.equals(chosen))))
                .toList();
    }

    @PostMapping("/articles/{id}/delete")
    String delete(@PathVariable String id) {
        if (!articles.delete(id)) {
            throw new UnknownIdException(UnknownIdException.Kind.ARTICLE, id);
        }
        return "redirect:" + Addresses.of("/?deleted={id}", id);
    }

    @PostMapping("/articles/{id}/restore")
    String restore(@PathVariable String id) {
        if (!articles.restore(id)) {
            throw new UnknownIdException(UnknownIdException.Kind.ARTICLE, id);
        }
        return "redirect:" + Addresses.of("/?restored={id}", id);
    }
}
