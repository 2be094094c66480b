package dateline.library;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dateline.quiz.Item;
import dateline.quiz.Quiz;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table of saved quizzes: searchable columns, and the quiz as JSON with the number of its format. */
@Component
class QuizTable {
    /** Format of the snapshots written today; every older one stays readable. */
    static final int FORMAT = 1;

    private static final JsonMapper JSON =
            JsonMapper.builder().addMixIn(Item.Task.class, TaskByForm.class).build();
    private static final String TAG_SEPARATOR = "\n";

    /** A snapshot names the form of each task, so that it can be read back. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "task")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Item.Choices.class, name = "choices"),
        @JsonSubTypes.Type(value = Item.Matching.class, name = "matching"),
        @JsonSubTypes.Type(value = Item.Ordering.class, name = "ordering")
    })
    private interface TaskByForm {}

    private final JdbcClient jdbc;

    QuizTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SavedQuiz> rows() {
        return jdbc.sql("select * from quiz where deleted is null order by created desc, id")
                .query((ResultSet row, int number) -> row(row))
                .list();
    }

    Optional<SavedQuiz> row(String id) {
        return jdbc.sql("select * from quiz where id = :id and deleted is null")
                .param("id", id)
                .query((ResultSet row, int number) -> row(row))
                .optional();
    }

    Map<String, Integer> countByArticle() {
        Map<String, Integer> counts = new HashMap<>();
        jdbc.sql("select article_id, count(*) as quizzes from quiz where deleted is null group by article_id")
                .query((ResultSet row) -> {
                    counts.put(row.getString("article_id"), row.getInt("quizzes"));
                });
        return counts;
    }

    void insert(SavedQuiz saved) {
        write(saved, """
                insert into quiz (id, title, article_id, article, language, tags, questions, format, snapshot, revision,
                  created)
                values (:id, :title, :articleId, :article, :language, :tags, :questions, :format, :snapshot, :revision,
                  :created)""", saved.revision());
    }

    /** Whether the row still had the old revision and was changed. */
    boolean update(SavedQuiz changed, long oldRevision) {
        return write(changed, """
                        update quiz set title = :title, article_id = :articleId, article = :article,
                          language = :language, tags = :tags, questions = :questions, format = :format,
                          snapshot = :snapshot, revision = :revision, created = :created
                        where id = :id and revision = :old and deleted is null""", oldRevision) == 1;
    }

    private int write(SavedQuiz saved, String sql, long oldRevision) {
        Quiz quiz = saved.quiz();
        return jdbc.sql(sql)
                .param("id", saved.id())
                .param("title", quiz.title())
                .param("articleId", quiz.article().id())
                .param("article", quiz.article().title())
                .param("language", quiz.article().language())
                .param("tags", String.join(TAG_SEPARATOR, saved.tags()))
                .param("questions", quiz.items().size())
                .param("format", FORMAT)
                .param("snapshot", JSON.writeValueAsString(quiz))
                .param("revision", saved.revision())
                .param("created", saved.created().toString())
                .param("old", oldRevision)
                .update();
    }

    boolean delete(String id, Instant now) {
        return jdbc.sql("update quiz set deleted = :now where id = :id and deleted is null")
                        .param("now", now.toString())
                        .param("id", id)
                        .update()
                == 1;
    }

    boolean restore(String id) {
        return jdbc.sql("update quiz set deleted = null where id = :id and deleted is not null")
                        .param("id", id)
                        .update()
                == 1;
    }

    void printed(String id, Instant now) {
        jdbc.sql("update quiz set last_printed = :now where id = :id")
                .param("now", now.toString())
                .param("id", id)
                .update();
    }

    private static SavedQuiz row(ResultSet row) throws SQLException {
        int format = row.getInt("format");
        if (format > FORMAT) {
            throw new IllegalStateException(
                    "Quiz " + row.getString("id") + " was saved by a newer Dateline: " + format);
        }
        String printed = row.getString("last_printed");
        return new SavedQuiz(
                row.getString("id"),
                JSON.readValue(row.getString("snapshot"), Quiz.class),
                Arrays.stream(row.getString("tags").split(TAG_SEPARATOR))
                        .filter(tag -> !tag.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new)),
                row.getLong("revision"),
                Instant.parse(row.getString("created")),
                printed == null ? null : Instant.parse(printed));
    }
}
