package dateline.web.page;

import org.jspecify.annotations.Nullable;

/**
 * What just happened, and how to undo it.
 *
 * @param text a full sentence
 * @param undo address to post to, or null where there is nothing to undo
 */
record Notice(String text, @Nullable String undo) {}
