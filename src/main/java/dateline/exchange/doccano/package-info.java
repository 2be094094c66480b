/**
 * doccano’s JSON lines, read only.
 *
 * @see <a href="https://doccano.github.io/doccano/">doccano</a>
 */
@NullMarked
package dateline.exchange.doccano;

import org.jspecify.annotations.NullMarked;
