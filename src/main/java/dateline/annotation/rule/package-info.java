/** Finds rules: who must, must not or may do what, under which text, above which threshold, by when, or else. */
@NullMarked
package dateline.annotation.rule;

import org.jspecify.annotations.NullMarked;
