package dateline.language;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells the language of a text by the share of words that only one language uses all the time. */
final class LanguageGuess {
    /** In running text about one word in three is such a word; in another language hardly any is. */
    private static final double SMALLEST_SHARE = 0.12;

    private static final int MOST_WORDS = 3000;

    private final Map<Language, Set<String>> functionWords;

    LanguageGuess(List<Language> languages) {
        functionWords = languages.stream()
                .collect(Collectors.toMap(
                        language -> language, language -> new HashSet<>(language.words("function-words"))));
    }

    Optional<Language> of(String text) {
        List<String> words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", MOST_WORDS + 1))
                .limit(MOST_WORDS)
                .filter(word -> !word.isEmpty())
                .toList();
        return functionWords.keySet().stream()
                .max(Comparator.comparingLong(language -> count(language, words)))
                .filter(best -> count(best, words) > words.size() * SMALLEST_SHARE);
    }

    private long count(Language language, List<String> words) {
        Set<String> known = functionWords.getOrDefault(language, Set.of());
        return words.stream().filter(known::contains).count();
    }
}
