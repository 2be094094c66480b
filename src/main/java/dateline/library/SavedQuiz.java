package dateline.library;

import dateline.quiz.Quiz;
import java.time.Instant;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A quiz as it was saved.
 *
 * @param id key of the set; part of its address
 * @param tags a teacher’s own words for finding it: class, subject, year
 * @param revision counts the changes
 * @param lastPrinted when a handout of it was last made, or null
 */
public record SavedQuiz(
        String id,
        Quiz quiz,
        SortedSet<String> tags,
        long revision,
        Instant created,
        @Nullable Instant lastPrinted) {
    public SavedQuiz {
        tags = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(tags));
    }
}
