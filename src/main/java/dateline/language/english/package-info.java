/** English: dates, numbers and quotation marks of British news prose. */
@NullMarked
package dateline.language.english;

import org.jspecify.annotations.NullMarked;
