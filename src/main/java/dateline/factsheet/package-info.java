/**
 * The facts of an article, each with its evidence.
 *
 * <p>In come an article and its annotations, out goes a {@link dateline.factsheet.FactSheet}; a pure function.
 */
@ApplicationModule(allowedDependencies = {"language", "article", "annotation", "vocabulary"})
@NullMarked
package dateline.factsheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
