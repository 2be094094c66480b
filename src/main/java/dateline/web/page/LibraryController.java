package dateline.web.page;

import dateline.library.ArticleLibrary;
import dateline.web.UnknownIdException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
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
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(defaultValue = "") String deleted,
            @RequestParam(defaultValue = "") String restored,
            Locale locale,
            Model model) {
        Words words = new Words(messages, locale);
        var search = new LibraryPage.Search(query, language, languages(language, words));
        var found = articles.find(query, language, Numbers.pageOf(page));
        model.addAttribute("page", LibraryPage.of(found, search, words, notice(deleted, restored, words)));
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

    private static @Nullable Notice notice(String deleted, String restored, Words words) {
        if (!deleted.isBlank()) {
            return new Notice(words.of("library.deleted"), Addresses.of("/articles/{id}/restore", deleted));
        }
        return restored.isBlank() ? null : new Notice(words.of("library.restored"), null);
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
