package dateline.web.api;

import dateline.web.Problem;
import dateline.web.Problems;
import dateline.web.UnacceptableException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of an address and notes every one that cannot be understood. */
final class QueryFields {
    private final Problems problems = new Problems();

    /** A page number, where nothing else can be wrong; 1 where nothing is said. */
    static int page(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return 1;
        }
        if (!given.strip().matches("[1-9]\\d{0,7}")) {
            throw new UnacceptableException(List.of(new Problem("page", "no-page", List.of())));
        }
        return Integer.parseInt(given.strip());
    }

    <E extends Enum<E>> E one(Class<E> type, String name, @Nullable String given, E otherwise) {
        if (given == null || given.isBlank()) {
            return otherwise;
        }
        Optional<E> found = Words.one(type, given);
        if (found.isEmpty()) {
            problems.add(name, "not-one-of", String.join(", ", Words.all(type)));
        }
        return found.orElse(otherwise);
    }

    /** Words separated by commas. */
    <E extends Enum<E>> Set<E> several(Class<E> type, String name, @Nullable String given, Set<E> otherwise) {
        if (given == null || given.isBlank()) {
            return otherwise;
        }
        Set<E> found = EnumSet.noneOf(type);
        Arrays.stream(given.split(",")).filter(word -> !word.isBlank()).forEach(word -> {
            Optional<E> one = Words.one(type, word);
            one.ifPresent(found::add);
            if (one.isEmpty()) {
                problems.add(name, "not-one-of", String.join(", ", Words.all(type)));
            }
        });
        return found.isEmpty() ? otherwise : found;
    }

    void check() {
        problems.throwIfAny();
    }
}
