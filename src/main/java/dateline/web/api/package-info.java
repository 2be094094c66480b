/**
 * The JSON API, for scripts and for the scripts of our own pages.
 *
 * <p>Field names and routes are a contract: what is there stays, what is unknown is absent.
 */
@NullMarked
package dateline.web.api;

import org.jspecify.annotations.NullMarked;
