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
                .distinct()
                .toList();
    }

    boolean allIn(String text) {
        return words.isEmpty() || allInFolded(folded(text));
    }

    /** As {@link #allIn}, for a text that is folded already. */
    boolean allInFolded(String text) {
        return words.stream().allMatch(text::contains);
    }

    /** One pattern a word, for {@code like … escape '!'} on a folded column. */
    List<String> patterns() {
        return words.stream().map(word -> '%' + escaped(word) + '%').toList();
    }

    /** The text with the signs that {@code like} takes for wild cards escaped by an exclamation mark. */
    static String escaped(String text) {
        return text.replaceAll("[!%_]", "!$0");
    }

    /** Lower case without accents, one kind of apostrophe. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
    }
}
