package dateline.web.page;

import dateline.article.Article;
import dateline.factsheet.FactSheet;
import dateline.library.AnnotatedArticle;
import java.util.List;
import java.util.stream.Stream;

/**
 * An article beside its facts.
 *
 * @param about source, date and language in one line
 */
record ArticlePage(String id, String title, String language, String about, MarkedText text, FactCards facts) {
    static ArticlePage of(AnnotatedArticle annotated, Words words, Words texts) {
        Article article = annotated.article();
        FactSheet sheet = annotated.sheet();
        Proposals proposals = Proposals.of(sheet, annotated);
        return new ArticlePage(
                article.id(),
                article.title(),
                article.language(),
                ArticleRow.about(article, words),
                MarkedText.of(sheet, proposals),
                FactCards.of(sheet, proposals, words, texts));
    }

    /** The kinds of facts that the legend explains: those that are marked and that the article has. */
    public List<FactKind> legend() {
        return Stream.of(
                        FactKind.ACTOR,
                        FactKind.DATE,
                        FactKind.RULE,
                        FactKind.PLACE,
                        FactKind.QUOTATION,
                        FactKind.FIGURE)
                .filter(kind -> facts.sections().stream().anyMatch(section -> section.kind() == kind))
                .toList();
    }

    /** Whether there is nothing to make a quiz from. */
    public boolean empty() {
        return facts.sections().isEmpty();
    }
}
