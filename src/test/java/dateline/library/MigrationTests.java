package dateline.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class MigrationTests {
    @TempDir
    Path folder;

    @Test
    void an_empty_folder_gets_every_table() {
        try (OpenLibrary library = new OpenLibrary(folder)) {
            assertThat(library.quizzes.find("", "", 1).total()).isZero();
            assertThat(library.articles.find("", "", 1).total()).isPositive();
            assertThat(versions(library.jdbc)).startsWith("1", "2", "3", "4");
        }
    }

    @Test
    void a_database_of_the_first_days_keeps_its_quizzes_and_can_be_searched() {
        var quiz = QuizLibraryTests.quiz("Épreuve de 2021", QuizLibraryTests.choices("Qui était là ?"));
        try (OpenLibrary library = new OpenLibrary(folder, "1")) {
            library.jdbc
                    .sql("""
                            insert into quiz (id, title, article_id, article, language, tags, questions, format, snapshot,
                              revision, created)
                            values ('old', 'Épreuve de 2021', 'sommet', 'Le sommet', 'fr', :tags, 1, 1, :snapshot, 3,
                              '2021-01-01T00:00:00Z')""")
                    .param("tags", "6A\nhistoire")
                    .param("snapshot", QuizSnapshot.write(quiz))
                    .update();
        }
        try (OpenLibrary library = new OpenLibrary(folder)) {
            SavedQuiz old = library.quizzes.quiz("old").orElseThrow();
            assertThat(old.quiz()).isEqualTo(quiz);
            assertThat(old.revision()).isEqualTo(3);
            assertThat(library.quizzes.find("epreuve blinken", "histoire", 1).total())
                    .isEqualTo(1);
            assertThat(library.quizzes.find("absent", "", 1).total()).isZero();
        }
    }

    @Test
    void opening_a_second_time_changes_nothing() {
        new OpenLibrary(folder).close();
        try (OpenLibrary library = new OpenLibrary(folder)) {
            assertThat(versions(library.jdbc)).doesNotHaveDuplicates();
        }
    }

    private static List<String> versions(JdbcClient jdbc) {
        return jdbc.sql("select version from flyway_schema_history order by installed_rank")
                .query(String.class)
                .list();
    }
}
