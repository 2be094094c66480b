/** French: elision, contraction, prepositions of places, typography. */
@NullMarked
package dateline.language.french;

import org.jspecify.annotations.NullMarked;
