package dateline.web.page;

import dateline.library.Listing;
import java.util.function.IntFunction;
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
    static Paging of(Listing<?> page, SearchedList.Search search) {
        var address = UriComponentsBuilder.fromPath(search.list())
                .queryParam("query", "{query}")
                .queryParam(search.filter(), "{value}")
                .queryParam("page", "{page}")
                .encode()
                .build();
        IntFunction<String> at =
                number -> address.expand(search.query(), search.value(), number).toUriString();
        return new Paging(
                page.number(),
                page.pages(),
                page.number() > 1 ? at.apply(page.number() - 1) : null,
                page.number() < page.pages() ? at.apply(page.number() + 1) : null);
    }

    /** Whether the list does not fit on one page. */
    public boolean needed() {
        return pages > 1;
    }
}
