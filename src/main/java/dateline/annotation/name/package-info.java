/** Words, and the statistical model that sees names among them. */
@NullMarked
package dateline.annotation.name;

import org.jspecify.annotations.NullMarked;
