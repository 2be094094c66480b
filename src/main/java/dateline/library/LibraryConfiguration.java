package dateline.library;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatelineSettings.class)
class LibraryConfiguration {
    private static final int CONNECTIONS = 4;

    /** SQLite in the output folder, unless {@code spring.datasource.url} names another database. */
    @Bean
    DataSource dataSource(DatelineSettings settings, Environment environment) {
        HikariConfig config = new HikariConfig();
        String other = environment.getProperty("spring.datasource.url");
        if (other == null) {
            Path file = writable(settings.outputDir()).resolve("dateline.db");
            config.setJdbcUrl("jdbc:sqlite:" + file
                    + "?journal_mode=WAL&synchronous=FULL&busy_timeout=5000&transaction_mode=IMMEDIATE");
        } else {
            config.setJdbcUrl(other);
            config.setUsername(environment.getProperty("spring.datasource.username"));
            config.setPassword(environment.getProperty("spring.datasource.password"));
        }
        config.setMaximumPoolSize(CONNECTIONS);
        return new HikariDataSource(config);
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemDefaultZone();
    }

    private static Path writable(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute);
            Files.delete(Files.createTempFile(absolute, "dateline", ".probe"));
            return absolute;
        } catch (IOException unusable) {
            throw new UnusableFolderException(absolute, unusable);
        }
    }
}
