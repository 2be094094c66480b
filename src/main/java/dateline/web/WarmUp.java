package dateline.web;

import dateline.annotation.Annotator;
import dateline.article.Article;
import dateline.language.Languages;
import dateline.library.ArticleLibrary;
import dateline.library.ArticleSummary;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reads an article in each language once the application stands, so that the first article a teacher brings does not wait
 * for the models of its language. Nobody waits for this.
 */
@Component
class WarmUp {
    private final ArticleLibrary library;

    WarmUp(ArticleLibrary library) {
        this.library = library;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        List<Article> articles = Languages.all().stream()
                .flatMap(language ->
                        library.find("", language.tag(), 1).entries().stream().limit(1))
                .map(ArticleSummary::article)
                .toList();
        Thread reader = new Thread(() -> articles.forEach(Annotator::annotate), "warm-up");
        reader.setDaemon(true);
        reader.setPriority(Thread.MIN_PRIORITY);
        reader.start();
    }
}
