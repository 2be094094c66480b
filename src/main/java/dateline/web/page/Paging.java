package dateline.web.page;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The way through a long list.
 *
 * @param number this page, from 1
 * @param pages how many there are
 * @param previous address of the page before, or null on the first
 * @param next address of the page after, or null on the last
 */
record Paging(
        int number,
        int pages,
        @Nullable String previous,
        @Nullable String next) {
    /**
     * @param list address of the list
     * @param filter name of its filter beside the query
     */
    static Paging of(int number, int pages, String list, String query, String filter, String value) {
        var address = UriComponentsBuilder.fromPath(list)
                .queryParam("query", "{query}")
                .queryParam(filter, "{value}")
                .queryParam("page", "{page}")
                .encode()
                .build();
        return new Paging(
                number,
                pages,
                number > 1 ? address.expand(query, value, number - 1).toUriString() : null,
                number < pages ? address.expand(query, value, number + 1).toUriString() : null);
    }

    /** Whether the list does not fit on one page. */
    public boolean needed() {
        return pages > 1;
    }
}
