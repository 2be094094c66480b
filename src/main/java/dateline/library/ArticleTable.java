package dateline.library;

import dateline.article.Article;
import dateline.article.ArticleText;
import dateline.article.Cleaning;
import dateline.article.Dropped;
import dateline.article.TextSpan;
import dateline.exchange.WebAnnotations;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of articles that a teacher brought, changed or deleted. */
@Component
class ArticleTable {
    private final JdbcClient jdbc;

    ArticleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An article as kept, deleted or not. */
    record Row(AnnotatedArticle article, boolean deleted) {}

    /** What changes about an article: as little as a list needs to know. */
    record State(String id, long revision, boolean deleted) {}

    /** The state of every article, deleted or not, oldest first. */
    List<State> states() {
        return jdbc.sql("select id, revision, deleted from article order by created, id")
                .query((ResultSet row, int number) ->
                        new State(row.getString("id"), row.getLong("revision"), row.getString("deleted") != null))
                .list();
    }

    Optional<Row> row(String id) {
        return jdbc.sql("select * from article where id = :id")
                .param("id", id)
                .query((ResultSet row, int number) -> row(row))
                .optional();
    }

    void insert(AnnotatedArticle annotated, @Nullable Cleaning cleaning, Instant now) {
        Article article = annotated.article();
        LocalDate published = article.published();
        jdbc.sql("""
                        insert into article (id, title, language, published, source, body, annotations, revision,
                          created, brought, dropped)
                        values (:id, :title, :language, :published, :source, :body, :annotations, :revision,
                          :created, :brought, :dropped)""")
                .param("id", article.id())
                .param("title", article.title())
                .param("language", article.language())
                .param("published", published == null ? null : published.toString())
                .param("source", article.source())
                .param("body", article.text().toString())
                .param("annotations", annotations(annotated))
                .param("revision", annotated.revision())
                .param("created", now.toString())
                .param("brought", cleaning == null ? null : cleaning.brought().toString())
                .param("dropped", cleaning == null ? null : dropped(cleaning))
                .update();
    }

    /** Whether the row still had the old revision and was changed. */
    boolean update(AnnotatedArticle changed, long oldRevision) {
        return jdbc.sql("update article set annotations = :annotations, revision = :revision"
                                + " where id = :id and revision = :old")
                        .param("annotations", annotations(changed))
                        .param("revision", changed.revision())
                        .param("id", changed.article().id())
                        .param("old", oldRevision)
                        .update()
                == 1;
    }

    /** The same, with everything else that can change about an article. */
    boolean amend(AnnotatedArticle changed, @Nullable Cleaning cleaning, long oldRevision) {
        Article article = changed.article();
        LocalDate published = article.published();
        return jdbc.sql("""
                        update article set title = :title, language = :language, published = :published,
                          source = :source, body = :body, annotations = :annotations, revision = :revision,
                          dropped = :dropped
                        where id = :id and revision = :old""")
                        .param("title", article.title())
                        .param("language", article.language())
                        .param("published", published == null ? null : published.toString())
                        .param("source", article.source())
                        .param("body", article.text().toString())
                        .param("annotations", annotations(changed))
                        .param("revision", changed.revision())
                        .param("dropped", cleaning == null ? null : dropped(cleaning))
                        .param("id", article.id())
                        .param("old", oldRevision)
                        .update()
                == 1;
    }

    /** What was left out of a brought text; empty for an article that was not brought. */
    Optional<Cleaning> cleaning(String id) {
        return jdbc.sql("select brought, dropped from article where id = :id and brought is not null")
                .param("id", id)
                .query((ResultSet row, int number) -> new Cleaning(
                        new ArticleText(row.getString("brought")),
                        row.getString("dropped")
                                .lines()
                                .map(ArticleTable::dropped)
                                .toList()))
                .optional();
    }

    private static String dropped(Cleaning cleaning) {
        return cleaning.dropped().stream()
                .map(piece -> piece.span().begin() + " " + piece.span().end() + " " + piece.reason())
                .collect(Collectors.joining("\n"));
    }

    private static Dropped dropped(String line) {
        String[] parts = line.split(" ");
        TextSpan span = new TextSpan(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        return new Dropped(span, Dropped.Reason.valueOf(parts[2]));
    }

    void delete(String id, Instant now) {
        jdbc.sql("update article set deleted = :now where id = :id")
                .param("now", now.toString())
                .param("id", id)
                .update();
    }

    boolean restore(String id) {
        return jdbc.sql("update article set deleted = null where id = :id and deleted is not null")
                        .param("id", id)
                        .update()
                == 1;
    }

    private static String annotations(AnnotatedArticle annotated) {
        Article article = annotated.article();
        return WebAnnotations.write(article.id(), article.text(), annotated.annotations());
    }

    private static Row row(ResultSet row) throws SQLException {
        String published = row.getString("published");
        Article article = new Article(
                row.getString("id"),
                row.getString("title"),
                row.getString("language"),
                published == null ? null : LocalDate.parse(published),
                row.getString("source"),
                new ArticleText(row.getString("body")));
        var annotations = WebAnnotations.read(row.getString("annotations"), article.text());
        return new Row(
                new AnnotatedArticle(article, annotations, row.getLong("revision")), row.getString("deleted") != null);
    }
}
