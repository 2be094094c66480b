package dateline.web.page;

import dateline.factsheet.FactSheet;
import dateline.handout.Edition;
import dateline.handout.Handout;
import dateline.handout.HandoutPrinter;
import dateline.handout.PagePictures;
import dateline.handout.Paper;
import dateline.library.AnnotatedArticle;
import dateline.library.ArticleLibrary;
import dateline.web.UnknownIdException;
import java.time.Duration;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The fact sheet before it is printed, in each edition. */
@Controller
class FactSheetController {
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final ArticleLibrary articles;
    private final HandoutPrinter printer;
    private final MessageSource messages;

    FactSheetController(ArticleLibrary articles, HandoutPrinter printer, MessageSource messages) {
        this.articles = articles;
        this.printer = printer;
        this.messages = messages;
    }

    @GetMapping("/articles/{id}/fact-sheet")
    String preview(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String edition,
            @RequestParam(defaultValue = "") String paper,
            Locale locale,
            Model model) {
        AnnotatedArticle annotated = annotated(id);
        Handout.Sheet sheet = sheet(annotated, edition, paper);
        int pages = PagePictures.pages(printer.print(sheet));
        Words words = new Words(messages, locale);
        FactSheet facts = annotated.sheet();
        Words texts = new Words(messages, FactCards.languageOf(facts.article()).locale());
        model.addAttribute("facts", FactCards.of(facts, Proposals.of(facts, annotated), words, texts));
        model.addAttribute("page", FactSheetPage.of(annotated, sheet.edition(), sheet.paper(), pages, words));
        return "pages/fact-sheet";
    }

    @GetMapping("/articles/{id}/fact-sheet/{number}.png")
    ResponseEntity<byte[]> picture(
            @PathVariable String id,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String edition,
            @RequestParam(defaultValue = "") String paper) {
        byte[] pdf = printer.print(sheet(annotated(id), edition, paper));
        byte[] png = PagePictures.png(pdf, Numbers.of(number).orElse(0))
                .orElseThrow(() -> new UnknownIdException(UnknownIdException.Kind.ARTICLE, id));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .body(png);
    }

    private AnnotatedArticle annotated(String id) {
        return articles.article(id).orElseThrow(() -> new UnknownIdException(UnknownIdException.Kind.ARTICLE, id));
    }

    private static Handout.Sheet sheet(AnnotatedArticle annotated, String edition, String paper) {
        return new Handout.Sheet(
                annotated.sheet(),
                Fields.constant(edition, Edition.class).orElse(Edition.FULL),
                Fields.constant(paper, Paper.class).orElse(Paper.A4));
    }
}
