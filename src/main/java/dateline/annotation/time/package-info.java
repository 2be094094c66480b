/**
 * Finds time expressions and what happens at them.
 *
 * <p>In comes a {@link dateline.annotation.syntax.Reading}, out go time mentions with their TIMEX3 values. The grammar of
 * a language is data ({@code time-words.txt}, {@code time-patterns.txt}); the resolver is one for all.
 */
@NullMarked
package dateline.annotation.time;

import org.jspecify.annotations.NullMarked;
