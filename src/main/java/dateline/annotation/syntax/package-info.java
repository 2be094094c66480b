/**
 * The words of an article with their parts of speech, sentence by sentence: what the finders look at.
 *
 * <p>In comes an article, out goes its {@link dateline.annotation.syntax.Reading}; knows nothing of annotations.
 */
@NullMarked
package dateline.annotation.syntax;

import org.jspecify.annotations.NullMarked;
