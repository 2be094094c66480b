package dateline.quiz;

import dateline.language.Language;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The capitals of states: beside lesser towns one of them stands out, and the name of its state gives it away.
 *
 * @param states by capital, the name and the adjectives of its state, separated by bars
 */
record Capitals(Map<String, String> states) {
    private static final String LIST = "\\s*,\\s*";
    private static final int STATE = 0;
    private static final int ADJECTIVES = 2;
    private static final int CAPITAL = 3;

    /** Those of the language’s file of states. */
    static Capitals of(Language language) {
        return new Capitals(language.words("nations").stream()
                .map(line -> line.split("\\s*\\|\\s*"))
                .filter(parts -> parts.length > CAPITAL)
                .flatMap(parts -> Stream.of(parts[CAPITAL].split(LIST)).map(town -> Map.entry(town, words(parts))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one)));
    }

    private static String words(String[] parts) {
        return Pattern.quote(parts[STATE]) + "|" + parts[ADJECTIVES].replaceAll(LIST, "|");
    }

    boolean contains(String town) {
        return states.containsKey(town);
    }

    /** Whether words name the state of a town that is its capital: “Ukrainian” for Kyiv. */
    boolean isNamedBy(String town, String words) {
        String state = states.get(town);
        return state != null && Wordlist.of(state).in(words);
    }
}
