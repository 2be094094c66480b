package dateline.library;

import dateline.article.Article;
import java.util.List;

/** An article as the library lists it. */
public record ArticleSummary(Article article, Counts counts) {
    /** How many facts and saved quizzes it has. */
    public record Counts(int actors, int dates, int rules, int quizzes) {}

    /**
     * One page of a list.
     *
     * @param number page number from 1
     * @param pages how many pages there are, at least 1
     * @param total how many articles match
     */
    public record Page(List<ArticleSummary> articles, int number, int pages, int total) {
        public Page {
            articles = List.copyOf(articles);
        }
    }
}
