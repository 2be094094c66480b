package dateline.annotation;

import dateline.article.Article;
import dateline.language.Languages;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Suggests annotations from the text of an article alone: a pure function, safe for many threads.
 *
 * <p>The word lists and the name model of a language are loaded when an article in it first comes.
 */
public final class Annotator {
    private static final Map<String, Finders> FINDERS = new ConcurrentHashMap<>();

    private Annotator() {}

    /** Suggestions in reading order, ids {@code a1}, {@code a2} …; none for a language without pack. */
    public static List<Annotation> annotate(Article article) {
        return Languages.forTag(article.language())
                .map(language -> FINDERS.computeIfAbsent(language.tag(), tag -> new Finders(language))
                        .annotate(article))
                .orElse(List.of());
    }
}
