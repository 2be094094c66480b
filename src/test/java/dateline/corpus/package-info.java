/** Annotated articles to test and measure with. */
@NullMarked
package dateline.corpus;

import org.jspecify.annotations.NullMarked;
