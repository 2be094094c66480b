package dateline.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class HandoutFolderTests {
    @TempDir
    Path folder;

    @Test
    void a_copy_is_kept_and_the_next_of_the_same_name_takes_its_place() throws IOException {
        assertThat(handouts().keep("fiche.pdf", new byte[] {1})).isTrue();
        assertThat(handouts().keep("fiche.pdf", new byte[] {2})).isTrue();
        assertThat(folder.resolve("handouts/fiche.pdf")).hasBinaryContent(new byte[] {2});
        try (var files = Files.list(folder.resolve("handouts"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void a_folder_that_cannot_be_written_to_is_logged_and_harms_nobody(CapturedOutput log) throws IOException {
        Files.writeString(folder.resolve("handouts"), "a file where the folder should be");
        assertThat(handouts().keep("fiche.pdf", new byte[] {1})).isFalse();
        assertThat(log.getOut()).contains("fiche.pdf");
    }

    @Test
    void a_copy_that_fails_leaves_no_rest(CapturedOutput log) throws IOException {
        Files.createDirectories(folder.resolve("handouts/fiche.pdf/full"));
        assertThat(handouts().keep("fiche.pdf", new byte[] {1})).isFalse();
        try (var files = Files.list(folder.resolve("handouts"))) {
            assertThat(files)
                    .extracting(Path::getFileName)
                    .extracting(Path::toString)
                    .containsExactly("fiche.pdf");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../fiche.pdf", "a/b.pdf", "", ".", "..", "/etc/fiche.pdf"})
    void a_name_that_would_leave_the_folder_is_a_fault_of_the_program(String name) {
        assertThatThrownBy(() -> handouts().keep(name, new byte[] {1})).isInstanceOf(IllegalArgumentException.class);
    }

    private HandoutFolder handouts() {
        return new HandoutFolder(new DatelineSettings(folder, folder.resolve("templates"), List.of()));
    }
}
