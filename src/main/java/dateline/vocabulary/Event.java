package dateline.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * What happened, or is to happen, at a time.
 *
 * @param clause a full clause in the article’s language, without the time and without a final stop, that makes sense on
 *     its own: {@code Antony Blinken et Sergueï Lavrov se rencontrent à Genève}
 * @param phrase the same as a noun phrase that names neither time nor, where avoidable, place; null when there is none.
 *     Items about dates and order need it
 * @param factuality how the text presents it
 * @param place the key of the place annotation where it happens, or null
 * @param main whether it belongs to the main story rather than to its background
 */
public record Event(
        String clause,
        @Nullable NounPhrase phrase,
        Factuality factuality,
        @Nullable String place,
        boolean main) {}
