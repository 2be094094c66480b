package dateline.web.page;

import dateline.annotation.Annotation;
import dateline.annotation.Annotator;
import dateline.article.Article;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the program suggests for the articles that are being worked on. Each text is read once, not at every question. */
@Component
class Suggester {
    private static final int MOST_TEXTS = 8;

    private final Map<Source, List<Annotation>> known = new LinkedHashMap<>(MOST_TEXTS, 0.75f, true);

    /** All of an article that suggestions depend on. */
    private record Source(
            String language, String title, @Nullable LocalDate published, String text) {
        static Source of(Article article) {
            return new Source(
                    article.language(),
                    article.title(),
                    article.published(),
                    article.text().toString());
        }
    }

    List<Annotation> suggestions(Article article) {
        Source source = Source.of(article);
        synchronized (known) {
            List<Annotation> before = known.get(source);
            if (before != null) {
                return before;
            }
        }
        List<Annotation> found = List.copyOf(Annotator.annotate(article));
        synchronized (known) {
            known.put(source, found);
            if (known.size() > MOST_TEXTS) {
                known.remove(known.keySet().iterator().next());
            }
        }
        return found;
    }
}
