/**
 * What is printed: fact sheets and quizzes as PDF.
 *
 * <p>In come a fact sheet or a quiz, out goes a tagged PDF; knows nothing of storage or HTTP.
 */
@ApplicationModule(allowedDependencies = {"language", "article", "factsheet", "quiz", "vocabulary"})
@NullMarked
package dateline.handout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
