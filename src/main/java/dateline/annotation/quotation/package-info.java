/** What people say in an article, in quotation marks or reported, and who says it. */
@NullMarked
package dateline.annotation.quotation;

import org.jspecify.annotations.NullMarked;
