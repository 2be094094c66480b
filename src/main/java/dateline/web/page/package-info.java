/**
 * The pages. A view record holds ready answers; the template of the same name shows them.
 *
 * <p>In come requests of a browser, out go model and view; nothing here is kept between two requests.
 */
@NullMarked
package dateline.web.page;

import org.jspecify.annotations.NullMarked;
