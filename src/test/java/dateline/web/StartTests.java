package dateline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.Dateline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class StartTests {
    @TempDir
    Path folder;

    @Test
    void the_address_to_open_is_printed_and_a_second_start_on_it_is_told_what_to_do(CapturedOutput console) {
        try (var running = start("0", folder.resolve("one"))) {
            String port = running.getEnvironment().getProperty("local.server.port", "");
            assertThat(console.getOut()).contains("Dateline est prêt\u00A0: http://localhost:" + port + "/");
            assertThatThrownBy(() -> start(port, folder.resolve("two")))
                    .hasRootCauseInstanceOf(java.net.BindException.class);
            assertThat(console.getAll())
                    .contains("Le port " + port + " est déjà pris")
                    .contains("Port " + port + " is taken already")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void a_folder_that_cannot_be_written_to_is_named(CapturedOutput console) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        assertThatThrownBy(() -> start("0", file)).isInstanceOf(RuntimeException.class);
        assertThat(console.getAll())
                .contains("Dateline ne peut pas écrire dans le dossier " + file)
                .contains("Dateline cannot write to the folder " + file)
                .doesNotContain("\tat ");
    }

    private static org.springframework.context.ConfigurableApplicationContext start(String port, Path output) {
        return SpringApplication.run(
                Dateline.class, "--server.port=" + port, "--dateline.output-dir=" + output.toAbsolutePath());
    }
}
