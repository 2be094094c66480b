package dateline.library;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * One page of a list.
 *
 * @param number page number from 1
 * @param pages how many pages there are, at least 1
 * @param total how many entries the whole list has
 */
public record Listing<T>(List<T> entries, int number, int pages, int total) {
    public Listing {
        entries = List.copyOf(entries);
    }

    /**
     * Opens a list at a page; beyond the last page is the last page.
     *
     * @param size how many entries a page has
     * @param from the entries of a page, by how many stand before them in the list
     */
    static <T> Listing<T> at(int page, int size, int total, IntFunction<List<T>> from) {
        int pages = Math.max(1, (total + size - 1) / size);
        int number = Math.max(1, Math.min(page, pages));
        return new Listing<>(from.apply((number - 1) * size), number, pages, total);
    }

    /** The same page with its entries as something else. */
    public <R> Listing<R> map(Function<? super T, ? extends R> as) {
        return new Listing<>(entries.stream().<R>map(as).toList(), number, pages, total);
    }
}
