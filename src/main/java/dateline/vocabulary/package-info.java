/**
 * The words that annotations and facts are both made of: noun phrases, TIMEX3 values, thresholds.
 *
 * <p>Plain values without behaviour of their own; this package knows no other.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dateline.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
