package dateline.library;

import dateline.quiz.Quiz;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of saved quizzes: searchable columns, and the quiz itself as a {@link QuizSnapshot}. */
@Component
class QuizTable {
    private static final String TAG_SEPARATOR = "\n";

    private final JdbcClient jdbc;

    QuizTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Which quizzes are looked for.
     *
     * @param tag one tag, or blank for all
     */
    record Filter(SearchWords words, String tag) {
        private Map<String, String> parameters() {
            Map<String, String> found = new LinkedHashMap<>();
            if (!tag.isBlank()) {
                found.put("separator", TAG_SEPARATOR);
                found.put("tag", '%' + TAG_SEPARATOR + SearchWords.escaped(tag) + TAG_SEPARATOR + '%');
            }
            words.patterns().forEach(pattern -> found.put("word" + found.size(), pattern));
            return found;
        }

        private String where() {
            StringBuilder where = new StringBuilder(" where deleted is null");
            for (String name : parameters().keySet()) {
                if (name.equals("tag")) {
                    where.append(" and :separator || tags || :separator like :tag escape '!'");
                } else if (name.startsWith("word")) {
                    where.append(" and words like :").append(name).append(" escape '!'");
                }
            }
            return where.toString();
        }
    }

    int count(Filter filter) {
        return jdbc.sql("select count(*) from quiz" + filter.where())
                .params(filter.parameters())
                .query(Integer.class)
                .single();
    }

    /** Latest first. */
    List<QuizSummary> page(Filter filter, int limit, int offset) {
        return jdbc.sql("""
                        select id, title, article_id, article, language, tags, questions, created, last_printed
                        from quiz""" + filter.where() + " order by created desc, id limit :limit offset :offset")
                .params(filter.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query((ResultSet row, int number) -> summary(row))
                .list();
    }

    SortedSet<String> tags() {
        return jdbc.sql("select distinct tags from quiz where deleted is null").query(String.class).list().stream()
                .flatMap(joined -> split(joined).stream())
                .collect(Collectors.toCollection(TreeSet::new));
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
                insert into quiz (id, title, article_id, article, language, tags, questions, revision, created, format,
                  words, snapshot)
                values (:id, :title, :articleId, :article, :language, :tags, :questions, :revision, :created, :format,
                  :words, :snapshot)""", saved.revision());
    }

    /** Whether the row still had the old revision and was changed. */
    boolean update(SavedQuiz changed, long oldRevision) {
        return write(changed, """
                        update quiz set title = :title, article_id = :articleId, article = :article,
                          language = :language, tags = :tags, questions = :questions, revision = :revision,
                          created = :created, format = :format, words = :words, snapshot = :snapshot
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
                .param("revision", saved.revision())
                .param("created", saved.created().toString())
                .param("format", QuizSnapshot.FORMAT)
                .param("words", words(quiz, saved.tags()))
                .param("snapshot", QuizSnapshot.write(quiz))
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

    /** What a search looks at: titles, tags, questions and answers, folded. */
    static String words(Quiz quiz, Collection<String> tags) {
        String items = quiz.items().stream()
                .map(item -> item.stem() + " " + item.task().answer())
                .collect(Collectors.joining(" "));
        return SearchWords.folded(
                quiz.title() + " " + quiz.article().title() + " " + String.join(" ", tags) + " " + items);
    }

    private static QuizSummary summary(ResultSet row) throws SQLException {
        return new QuizSummary(
                row.getString("id"),
                row.getString("title"),
                new QuizSummary.About(row.getString("article_id"), row.getString("article"), row.getString("language")),
                split(row.getString("tags")),
                row.getInt("questions"),
                new QuizSummary.Dates(Instant.parse(row.getString("created")), lastPrinted(row)));
    }

    private static SavedQuiz row(ResultSet row) throws SQLException {
        return new SavedQuiz(
                row.getString("id"),
                QuizSnapshot.read(row.getString("id"), row.getInt("format"), row.getString("snapshot")),
                split(row.getString("tags")),
                row.getLong("revision"),
                Instant.parse(row.getString("created")),
                lastPrinted(row));
    }

    private static @Nullable Instant lastPrinted(ResultSet row) throws SQLException {
        String printed = row.getString("last_printed");
        return printed == null ? null : Instant.parse(printed);
    }

    private static SortedSet<String> split(String tags) {
        return Arrays.stream(tags.split(TAG_SEPARATOR))
                .filter(tag -> !tag.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
