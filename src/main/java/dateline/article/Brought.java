package dateline.article;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a teacher brings: a text, and what its file says about it.
 *
 * @param text the text, paragraphs between line feeds
 * @param metadata what the file says; a guess until the teacher confirms it
 */
public record Brought(String text, Metadata metadata) {

    /**
     * What a file says about its text; each part null where it says nothing.
     *
     * @param title headline
     * @param author who wrote it
     * @param publisher who published it
     * @param published publication date
     */
    public record Metadata(
            @Nullable String title,
            @Nullable String author,
            @Nullable String publisher,
            @Nullable LocalDate published) {
        /** Nothing is known. */
        public static final Metadata NONE = new Metadata(null, null, null, null);

        /** Author and publisher in one line, ready to print; empty where neither is known. */
        public Optional<String> source() {
            if (author == null || publisher == null) {
                return Optional.ofNullable(author == null ? publisher : author);
            }
            return Optional.of(author.contains(publisher) ? author : author + ", " + publisher);
        }

        /** These parts, and the other’s where one is missing. */
        public Metadata or(Metadata other) {
            return new Metadata(
                    title == null ? other.title : title,
                    author == null ? other.author : author,
                    publisher == null ? other.publisher : publisher,
                    published == null ? other.published : published);
        }
    }
}
