package dateline.quiz;

import dateline.language.Language;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The states of the world: a capital stands out beside lesser towns, the name of its state gives it away, and so does that
 * of a state in a role. Each text is looked at once.
 */
final class States {
    private static final String LIST = "\\s*,\\s*";
    private static final int NAME = 0;
    private static final int ADJECTIVES = 2;
    private static final int CAPITALS = 3;

    /** By state, its name and its adjectives. */
    private final List<Wordlist> words;
    /** By capital, the place of its state in that list. */
    private final Map<String, Integer> capitals;

    private final Map<String, BitSet> known = new HashMap<>();

    private States(List<Wordlist> words, Map<String, Integer> capitals) {
        this.words = words;
        this.capitals = capitals;
    }

    /** Those of the language’s file of states. */
    static States of(Language language) {
        List<Wordlist> words = new ArrayList<>();
        Map<String, Integer> capitals = new HashMap<>();
        for (String line : language.words("nations")) {
            String[] parts = line.split("\\s*\\|\\s*");
            String towns = parts.length > CAPITALS ? parts[CAPITALS] : "";
            for (String town : towns.split(LIST)) {
                capitals.putIfAbsent(town, words.size());
            }
            words.add(Wordlist.of(Pattern.quote(parts[NAME]) + "|" + parts[ADJECTIVES].replaceAll(LIST, "|")));
        }
        return new States(words, capitals);
    }

    boolean isCapital(String town) {
        return capitals.containsKey(town);
    }

    /** Whether words name the state of a town that is its capital: “Ukrainian” for Kyiv. */
    boolean isNamedBy(String town, String text) {
        Integer state = capitals.get(town);
        return state != null && words.get(state).in(text);
    }

    /** Whether two roles name the same states, or both none: nobody takes an American for the Rwandan minister. */
    boolean namesSame(String one, String other) {
        return in(one).equals(in(other));
    }

    private BitSet in(String text) {
        return known.computeIfAbsent(text, unread -> {
            BitSet found = new BitSet();
            IntStream.range(0, words.size())
                    .filter(state -> words.get(state).in(unread))
                    .forEach(found::set);
            return found;
        });
    }
}
