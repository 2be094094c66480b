package dateline.library;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The library of one folder, opened as the application opens it: migrations, then the database file itself. */
final class OpenLibrary implements AutoCloseable {
    final ArticleLibrary articles;
    final QuizLibrary quizzes;
    final JdbcClient jdbc;

    private final HikariDataSource database;

    OpenLibrary(Path folder) {
        this(folder, "latest");
    }

    /** As it was at a version of the database. */
    OpenLibrary(Path folder, String version) {
        DatelineSettings settings = new DatelineSettings(folder, folder.resolve("templates"), List.of());
        database = (HikariDataSource) new LibraryConfiguration().dataSource(settings, new StandardEnvironment());
        Flyway.configure()
                .dataSource(database)
                .javaMigrations(new SearchWordsMigration())
                .target(version)
                .load()
                .migrate();
        jdbc = JdbcClient.create(database);
        ArticleTable table = new ArticleTable(jdbc);
        ArticleFiles files = new ArticleFiles(settings);
        QuizTable quizTable = new QuizTable(jdbc);
        Clock clock = Clock.systemUTC();
        articles = new ArticleLibrary(files, table, new ArticleShelf(files, table), quizTable, clock);
        quizzes = new QuizLibrary(quizTable, clock);
    }

    @Override
    public void close() {
        database.close();
    }
}
