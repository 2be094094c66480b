/** Finds figures: numbers with their unit and what they mean. */
@NullMarked
package dateline.annotation.figure;

import org.jspecify.annotations.NullMarked;
