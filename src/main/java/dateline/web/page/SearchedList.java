package dateline.web.page;

import dateline.library.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list that can be searched, one page of it.
 *
 * @param rows the entries found
 * @param search what was looked for
 * @param found how many there are, as a sentence
 * @param notice what just happened, or null
 */
record SearchedList<R>(
        List<R> rows,
        Search search,
        String found,
        Paging paging,
        @Nullable Notice notice) {
    SearchedList {
        rows = List.copyOf(rows);
    }

    /**
     * What was looked for.
     *
     * @param list address of the list
     * @param filter name of its filter beside the query
     * @param value what the filter lets through; blank for all
     * @param choices what the filter can be set to
     */
    record Search(String list, String query, String filter, String value, List<Choice> choices) {
        /** Whether anything was asked for. */
        public boolean narrow() {
            return !query.isBlank() || !value.isBlank();
        }
    }

    static <R> SearchedList<R> of(Listing<R> page, Search search, String found, @Nullable Notice notice) {
        return new SearchedList<>(page.entries(), search, found, Paging.of(page, search), notice);
    }
}
