/** The W3C Web Annotation data model as an exchange format. */
@NullMarked
package dateline.exchange.webannotation;

import org.jspecify.annotations.NullMarked;
