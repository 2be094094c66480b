package dateline.annotation.actor;

import dateline.annotation.lexicon.Known;
import dateline.annotation.name.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * A stretch that may name something.
 *
 * @param known what a word list knows it for, or null
 * @param organised whether it is built around a noun for organisations
 */
record Candidate(Stretch stretch, @Nullable Known known, boolean organised) {}
