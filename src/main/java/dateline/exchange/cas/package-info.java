/**
 * UIMA CAS as INCEpTION reads and writes it: XMI with its type system in a zip, or JSON CAS 0.4.
 *
 * @see <a href="https://uima.apache.org/d/uimaj-current/ref.html">UIMA references</a>
 */
@NullMarked
package dateline.exchange.cas;

import org.jspecify.annotations.NullMarked;
