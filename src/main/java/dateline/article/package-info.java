/**
 * The text of an article, its metadata and its coordinates: code points, lines, sentences, paragraphs.
 *
 * <p>In comes what a teacher brings, out goes an {@link dateline.article.Article}; knows nothing of annotations.
 */
@ApplicationModule(allowedDependencies = {"language", "vocabulary"})
@NullMarked
package dateline.article;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
