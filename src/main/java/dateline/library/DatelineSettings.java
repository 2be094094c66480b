package dateline.library;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The settings of the application, all optional.
 *
 * @param outputDir folder for everything that is written: database, handouts, and {@code articles/}, from which further
 *     articles are read
 * @param templates folder whose templates win over the packaged ones
 * @param hosts names beside {@code localhost} under which the application may be reached
 */
@Validated
@ConfigurationProperties("dateline")
public record DatelineSettings(
        @NotNull @DefaultValue("./output") Path outputDir,
        @NotNull @DefaultValue("./templates") Path templates,
        @NotNull @DefaultValue List<String> hosts) {}
