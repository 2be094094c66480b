package dateline.quiz;

import java.util.List;

/**
 * An ordered set of items, as made or saved.
 *
 * @param title as printed
 * @param article what it is about
 * @param items in printed order
 * @param seed the seed it was made from; versions are drawn from it too
 * @param notes what the maker has to tell the teacher, for instance that the facts allowed fewer items
 */
public record Quiz(String title, About article, List<Item> items, long seed, List<Note> notes) {
    public Quiz {
        items = List.copyOf(items);
        notes = List.copyOf(notes);
    }

    /** The article as it must still be printed when it is long gone from the library. */
    public record About(String id, String title, String language, String published, String source) {}

    /**
     * A message for the teacher, worded by the pages.
     *
     * @param kind key of the sentence: {@code quiz.note.<kind>}
     * @param asked how many items were asked for
     * @param made how many were made
     */
    public record Note(String kind, int asked, int made) {}
}
