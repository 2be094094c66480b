package dateline.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps a copy of every handout in {@code output/handouts/}. */
@Component
public class HandoutFolder {
    private static final Logger LOG = LoggerFactory.getLogger(HandoutFolder.class);

    private final Path folder;

    HandoutFolder(DatelineSettings settings) {
        folder = settings.outputDir().toAbsolutePath().normalize().resolve("handouts");
    }

    /**
     * Keeps a copy. A full disk must not take the handout away from the teacher: a failure is logged, and she still gets
     * her download.
     *
     * @param fileName a bare name, made by the program
     * @return whether the copy was kept
     */
    public boolean keep(String fileName, byte[] handout) {
        Path target = folder.resolve(fileName).normalize();
        if (!folder.equals(target.getParent())) {
            throw new IllegalArgumentException("Not a bare file name: " + fileName);
        }
        try {
            Files.createDirectories(folder);
            write(target, handout);
            return true;
        } catch (IOException full) {
            LOG.warn("No copy of {} kept in {}: {}", fileName, folder, full.toString());
            return false;
        }
    }

    /** Whole or not at all. */
    private void write(Path target, byte[] handout) throws IOException {
        Path written = Files.createTempFile(folder, "new", ".part");
        try {
            Files.write(written, handout);
            Files.move(written, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(written);
        }
    }
}
