/**
 * brat stand-off.
 *
 * @see <a href="https://brat.nlplab.org/standoff.html">brat standoff format</a>
 */
@NullMarked
package dateline.exchange.brat;

import org.jspecify.annotations.NullMarked;
