/**
 * Stand-off statements about spans of an article.
 *
 * <p>In comes an article, out go its annotations; must not know what is made of them.
 */
@ApplicationModule(allowedDependencies = {"language", "article", "vocabulary"})
@NullMarked
package dateline.annotation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
