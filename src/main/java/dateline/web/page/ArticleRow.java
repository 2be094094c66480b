package dateline.web.page;

import dateline.article.Article;
import dateline.library.ArticleSummary;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An article in the list.
 *
 * @param about source, date and language in one line
 * @param counts what it has, each as words: {@code 4 règles}
 */
record ArticleRow(String id, String title, String language, String about, List<String> counts) {
    static ArticleRow of(ArticleSummary summary, Words words) {
        Article article = summary.article();
        ArticleSummary.Counts counts = summary.counts();
        List<String> has = Stream.of(
                        words.of("count.actors", counts.actors()),
                        words.of("count.dates", counts.dates()),
                        words.of("count.rules", counts.rules()),
                        words.of("count.quizzes", counts.quizzes()))
                .toList();
        return new ArticleRow(article.id(), article.title(), article.language(), about(article, words), has);
    }

    /** Source, date and language in one line, as far as they are known. */
    static String about(Article article, Words words) {
        LocalDate published = article.published();
        return Stream.of(
                        article.source(),
                        published == null ? "" : words.date(published),
                        words.nameOfLanguage(article.language()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
