package dateline.library;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A saved quiz as lists show it; its items stay unread.
 *
 * @param id key of the set; part of its address
 * @param questions how many items it has
 */
public record QuizSummary(String id, String title, About about, SortedSet<String> tags, int questions, Dates dates) {
    public QuizSummary {
        tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
    }

    /**
     * The article it was made from, which may be gone.
     *
     * @param title headline of the article
     */
    public record About(String articleId, String title, String language) {}

    /** When it was first saved, and when a handout of it was last made, or null. */
    public record Dates(Instant created, @Nullable Instant lastPrinted) {}
}
