package dateline.web;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a request, so that a person hears everything at once. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    /** Notes a problem; the message key is {@code field.<key>}. */
    public void add(String field, String key, Object... arguments) {
        found.add(new Problem(field, key, List.of(arguments)));
    }

    /** Throws an {@link UnacceptableException} with everything noted, if anything was. */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new UnacceptableException(found);
        }
    }
}
