package dateline.library;

import java.nio.file.Path;

/** The folder for everything that is written cannot be made or written to. */
final class UnusableFolderException extends RuntimeException {
    private final transient Path folder;

    UnusableFolderException(Path folder, Throwable cause) {
        super("Cannot write to " + folder, cause);
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }
}
