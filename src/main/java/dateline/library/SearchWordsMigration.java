package dateline.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** V3: fills the column of search words for the quizzes that were saved before it was there. */
@Component
class SearchWordsMigration implements JavaMigration {
    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("3");
    }

    @Override
    public String getDescription() {
        return "search words";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        Map<String, String> words = new LinkedHashMap<>();
        try (Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("select id, tags, format, snapshot from quiz where words = ''")) {
            while (row.next()) {
                String id = row.getString("id");
                var quiz = QuizSnapshot.read(id, row.getInt("format"), row.getString("snapshot"));
                words.put(id, QuizTable.words(quiz, List.of(row.getString("tags"))));
            }
        }
        try (PreparedStatement update = connection.prepareStatement("update quiz set words = ? where id = ?")) {
            for (var entry : words.entrySet()) {
                update.setString(1, entry.getValue());
                update.setString(2, entry.getKey());
                update.executeUpdate();
            }
        }
    }
}
