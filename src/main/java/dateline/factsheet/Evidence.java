package dateline.factsheet;

import dateline.article.Article;
import dateline.article.TextSpan;

/**
 * The place that proves a fact.
 *
 * @param span the annotated words
 * @param quote those words
 * @param line number of the line on which they begin, from 1
 * @param paragraph number of their paragraph, from 1
 * @param sentence the whole sentence around them
 */
public record Evidence(TextSpan span, String quote, int line, int paragraph, String sentence) {
    /**
     * The place of a span in an article.
     *
     * @throws IllegalArgumentException where the span leaves the text
     */
    public static Evidence at(Article article, TextSpan span) {
        return new Witness(article).at(span);
    }
}
