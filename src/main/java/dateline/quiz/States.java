package dateline.quiz;

import dateline.language.Language;
import dateline.vocabulary.Gender;
import dateline.vocabulary.NounPhrase;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The states of the world: a capital stands out beside lesser towns, the name of its state gives it away, and so does that
 * of a state in a role. Each text is looked at once.
 */
final class States {
    private static final String LIST = "\\s*,\\s*";
    private static final int GENDER = 1;
    private static final int ADJECTIVES = 2;
    private static final int CAPITALS = 3;
    private static final int REGION = 5;

    /**
     * A state.
     *
     * @param words its name and its adjectives
     * @param capitals names of its capital, the usual one first
     * @param region its part of the world; blank for a state of the past
     */
    record State(NounPhrase name, Wordlist words, List<String> capitals, String region) {
        private static State of(String line, String determiner) {
            String[] parts = line.split("\\s*\\|\\s*", -1);
            NounPhrase name = new NounPhrase(parts[0], Gender.of(parts[GENDER]), parts[GENDER].endsWith("p"));
            List<String> capitals = Stream.of(parts[CAPITALS].split(LIST))
                    .filter(town -> !town.isBlank())
                    .toList();
            Stream<String> words = Stream.concat(
                    Stream.of(parts[0].replaceFirst(determiner, "")), Stream.of(parts[ADJECTIVES].split(LIST)));
            return new State(
                    name,
                    Wordlist.of(words.map(State::pattern).collect(Collectors.joining("|"))),
                    capitals,
                    parts[REGION]);
        }

        /** An acronym with its capitals: “US” is no “us”. */
        private static String pattern(String word) {
            String quoted = Pattern.quote(word);
            return word.equals(word.toUpperCase(Locale.ROOT)) ? "(?-i:" + quoted + ")" : quoted;
        }
    }

    private final List<State> all;
    private final Map<String, State> byCapital = new HashMap<>();
    private final Map<String, BitSet> known = new HashMap<>();

    private States(List<State> all) {
        this.all = all;
        all.forEach(state -> state.capitals().forEach(town -> byCapital.putIfAbsent(town, state)));
    }

    /** Those of the language’s file of states. */
    static States of(Language language) {
        String determiner = language.pattern("quiz.determiner");
        return new States(language.words("nations").stream()
                .map(line -> State.of(line, determiner))
                .toList());
    }

    boolean isCapital(String town) {
        return byCapital.containsKey(town);
    }

    /** Whether words name the state of a town that is its capital: “Ukrainian” for Kyiv. */
    boolean isNamedBy(String town, String text) {
        return capitalOf(town).filter(state -> state.words().in(text)).isPresent();
    }

    /** The state whose capital a town is. */
    Optional<State> capitalOf(String town) {
        return Optional.ofNullable(byCapital.get(town));
    }

    /** The state of this name. */
    Optional<State> named(String name) {
        return all.stream().filter(state -> state.name().text().equals(name)).findFirst();
    }

    /** The other states of its part of the world. */
    Stream<State> neighbours(State one) {
        return all.stream()
                .filter(other -> other != one)
                .filter(other -> !one.region().isBlank() && other.region().equals(one.region()));
    }

    /** Whether both are states of the same part of the world. */
    boolean areNeighbours(String one, String other) {
        return named(one).stream()
                .flatMap(this::neighbours)
                .anyMatch(near -> near.name().text().equals(other));
    }

    /** Whether a role names any state. */
    boolean namesAny(String role) {
        return !in(role).isEmpty();
    }

    /** Whether two roles name the same states, or both none: nobody takes an American for the Rwandan minister. */
    boolean namesSame(String one, String other) {
        return in(one).equals(in(other));
    }

    /** Whether two roles name states of one part of the world. */
    boolean nameNeighbours(String one, String other) {
        return in(one).stream()
                .mapToObj(all::get)
                .map(State::region)
                .anyMatch(region -> !region.isBlank()
                        && in(other).stream()
                                .anyMatch(state -> all.get(state).region().equals(region)));
    }

    private BitSet in(String text) {
        return known.computeIfAbsent(text, unread -> {
            BitSet found = new BitSet();
            IntStream.range(0, all.size())
                    .filter(state -> all.get(state).words().in(unread))
                    .forEach(found::set);
            return found;
        });
    }
}
