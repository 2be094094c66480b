package dateline.library;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Words looked for in a text, case and accents ignored. */
final class SearchWords {
    private final List<String> words;

    SearchWords(String query) {
        words = Stream.of(folded(query).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    boolean allIn(String text) {
        if (words.isEmpty()) {
            return true;
        }
        String folded = folded(text);
        return words.stream().allMatch(folded::contains);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
    }
}
