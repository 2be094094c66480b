/**
 * What is kept: articles with their annotations, and saved quizzes.
 *
 * <p>In and out come the values of the steps; must not know how they are shown or printed.
 */
@ApplicationModule(
        allowedDependencies = {"language", "article", "annotation", "factsheet", "quiz", "exchange", "vocabulary"})
@NullMarked
package dateline.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
