/** What the finders know of a language and of the world: states, organisations, roles, names; all of it data. */
@NullMarked
package dateline.annotation.lexicon;

import org.jspecify.annotations.NullMarked;
