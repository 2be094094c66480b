/**
 * Formats of other programs and of our own files: annotations and quizzes as others read them.
 *
 * <p>In comes a file or a value, out goes the other; must not know where they are kept or shown.
 */
@ApplicationModule(allowedDependencies = {"language", "article", "annotation", "factsheet", "quiz", "vocabulary"})
@NullMarked
package dateline.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
