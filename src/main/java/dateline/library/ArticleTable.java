package dateline.library;

import dateline.article.Article;
import dateline.article.ArticleText;
import dateline.exchange.WebAnnotations;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    void insert(AnnotatedArticle annotated, Instant now) {
        Article article = annotated.article();
        LocalDate published = article.published();
        jdbc.sql("""
                        insert into article (id, title, language, published, source, body, annotations, revision, created)
                        values (:id, :title, :language, :published, :source, :body, :annotations, :revision, :created)""")
                .param("id", article.id())
                .param("title", article.title())
                .param("language", article.language())
                .param("published", published == null ? null : published.toString())
                .param("source", article.source())
                .param("body", article.text().toString())
                .param("annotations", annotations(annotated))
                .param("revision", annotated.revision())
                .param("created", now.toString())
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
