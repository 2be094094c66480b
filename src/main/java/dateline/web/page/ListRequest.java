package dateline.web.page;

import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;

/**
 * What the address of a list asks for; what it does not name is blank.
 *
 * @param page number of a page, as typed
 * @param deleted id of an entry that was just deleted
 * @param restored id of an entry that was just brought back
 */
record ListRequest(String query, String page, String deleted, String restored) {
    /** Spring hands over null for what is absent, whatever the types say. */
    ListRequest {
        query = requireNonNullElse(query, "");
        page = requireNonNullElse(page, "");
        deleted = requireNonNullElse(deleted, "");
        restored = requireNonNullElse(restored, "");
    }

    int number() {
        return Numbers.pageOf(page);
    }

    /**
     * What just happened to an entry.
     *
     * @param gone says that it was deleted
     * @param back says that it was brought back
     * @param undo address that brings it back, with {@code {id}}
     */
    @Nullable
    Notice notice(String gone, String back, String undo) {
        if (!deleted.isBlank()) {
            return new Notice(gone, Addresses.of(undo, deleted));
        }
        return restored.isBlank() ? null : new Notice(back, null);
    }
}
