package dateline.annotation.actor;

import dateline.annotation.lexicon.Known;
import dateline.annotation.name.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * A stretch that may name something.
 *
 * @param known what a word list knows it for, or null
 * @param built the list whose noun it is built around, if any
 */
record Candidate(Stretch stretch, @Nullable Known known, Built built) {
    /** What kind of noun a name is built around. */
    enum Built {
        AROUND_NOTHING,
        AROUND_ORGANISATION,
        AROUND_SITE
    }
}
