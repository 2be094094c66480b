package dateline.library;

import dateline.article.Article;
import dateline.factsheet.FactSheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Every article that is not deleted, ready for lists and searches. What is costly to find out, each article’s text and
 * the number of its facts, is found out once a revision.
 */
@Component
class ArticleShelf {
    private final ArticleFiles files;
    private final ArticleTable table;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    ArticleShelf(ArticleFiles files, ArticleTable table) {
        this.files = files;
        this.table = table;
    }

    /**
     * What a list needs to know of an article at one revision.
     *
     * @param words title, source and text, folded
     */
    record Known(Article article, long revision, String words, int actors, int dates, int rules) {
        static Known of(AnnotatedArticle annotated) {
            Article article = annotated.article();
            FactSheet sheet = annotated.sheet();
            return new Known(
                    article,
                    annotated.revision(),
                    SearchWords.folded(article.title() + " " + article.source() + " " + article.text()),
                    sheet.actors().size(),
                    sheet.dates().size(),
                    sheet.rules().size());
        }
    }

    List<Known> all() {
        Map<String, Long> revisions = new LinkedHashMap<>();
        files.articles().forEach((id, article) -> revisions.put(id, article.revision()));
        for (ArticleTable.State state : table.states()) {
            if (state.deleted()) {
                revisions.remove(state.id());
            } else {
                revisions.put(state.id(), state.revision());
            }
        }
        return revisions.entrySet().stream()
                .map(entry -> at(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Known at(String id, long revision) {
        return known.compute(
                id,
                (same, old) -> old != null && old.revision() == revision
                        ? old
                        : Known.of(article(id).orElseThrow()));
    }

    private Optional<AnnotatedArticle> article(String id) {
        return table.row(id)
                .map(ArticleTable.Row::article)
                .or(() -> Optional.ofNullable(files.articles().get(id)));
    }
}
