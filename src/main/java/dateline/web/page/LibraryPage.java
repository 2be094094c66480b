package dateline.web.page;

import dateline.article.Article;
import dateline.library.ArticleSummary;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The articles, one page of them.
 *
 * @param rows the articles found
 * @param search what was looked for
 * @param found how many there are, as a sentence
 * @param notice what just happened, or null
 */
record LibraryPage(
        List<Row> rows,
        Search search,
        String found,
        Paging paging,
        @Nullable Notice notice) {
    LibraryPage {
        rows = List.copyOf(rows);
    }

    /** What was looked for; the language is a tag, or empty for all. */
    record Search(String query, String language, List<Choice> languages) {
        /** Whether anything was asked for. */
        public boolean narrow() {
            return !query.isBlank() || !language.isBlank();
        }
    }

    /**
     * An article in the list.
     *
     * @param about source, date and language in one line
     * @param counts what it has, each as words: {@code 4 règles}
     */
    record Row(String id, String title, String language, String about, List<String> counts) {}

    static LibraryPage of(ArticleSummary.Page found, Search search, Words words, @Nullable Notice notice) {
        return new LibraryPage(
                found.articles().stream().map(summary -> row(summary, words)).toList(),
                search,
                words.of("library.found", found.total()),
                Paging.of(found.number(), found.pages(), "/", search.query(), "language", search.language()),
                notice);
    }

    private static Row row(ArticleSummary summary, Words words) {
        Article article = summary.article();
        ArticleSummary.Counts counts = summary.counts();
        List<String> has = Stream.of(
                        words.of("count.actors", counts.actors()),
                        words.of("count.dates", counts.dates()),
                        words.of("count.rules", counts.rules()),
                        words.of("count.quizzes", counts.quizzes()))
                .toList();
        return new Row(article.id(), article.title(), article.language(), about(article, words), has);
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
