package dateline.handout;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/** Keeps parsed typefaces between prints: parsing costs as much as printing, and no two prints may share a set. */
final class Typecase {
    private static final int SETS_KEPT = 4;

    private final BlockingQueue<Typefaces> idle = new ArrayBlockingQueue<>(SETS_KEPT);

    /** A set that nobody else uses until it is put back. */
    Typefaces take() throws IOException {
        @Nullable Typefaces kept = idle.poll();
        return kept == null ? new Typefaces() : kept;
    }

    /** Gives a set back; one too many is forgotten. */
    void putBack(Typefaces faces) {
        boolean unused = idle.offer(faces);
    }
}
