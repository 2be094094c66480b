/**
 * Label Studio’s JSON export, read only.
 *
 * @see <a href="https://labelstud.io/guide/export">Label Studio export</a>
 */
@NullMarked
package dateline.exchange.labelstudio;

import org.jspecify.annotations.NullMarked;
