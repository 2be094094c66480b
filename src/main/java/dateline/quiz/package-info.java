/**
 * Multiple-choice items made from facts.
 *
 * <p>In come a fact sheet, a request and a seed, out goes a quiz. It must not see annotations: items come from facts,
 * so that every answer has its evidence.
 */
@ApplicationModule(allowedDependencies = {"language", "article", "factsheet", "vocabulary"})
@NullMarked
package dateline.quiz;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
