/** Who acts in an article: names, their kinds, offices, short forms and descriptions; and where it happens. */
@NullMarked
package dateline.annotation.actor;

import org.jspecify.annotations.NullMarked;
