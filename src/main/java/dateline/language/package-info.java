/**
 * All that differs by language: how dates, numbers and noun phrases are written, and its word lists.
 *
 * <p>In comes a language tag, out goes a {@link dateline.language.Language}; knows nothing of articles.
 */
@ApplicationModule(allowedDependencies = {"vocabulary"})
@NullMarked
package dateline.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
