package dateline.library;

import dateline.article.Article;

/** An article as the library lists it. */
public record ArticleSummary(Article article, Counts counts) {
    /** How many facts and saved quizzes it has. */
    public record Counts(int actors, int dates, int rules, int quizzes) {}
}
