package dateline.quiz;

import dateline.language.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Stages that follow one another by their nature: a fire, the trial, the sentence. Whoever knows the words knows the order,
 * so that nobody has to read for it. Each name is looked at once.
 */
final class Stages {
    /** Each a list of stages in order, a stage a list of words for it. */
    private final List<List<Wordlist>> chains;

    private final Map<String, List<List<Integer>>> known = new HashMap<>();

    private Stages(List<List<Wordlist>> chains) {
        this.chains = chains;
    }

    /** The chains of a language’s data file. */
    static Stages of(Language language) {
        return new Stages(language.words("stages").stream()
                .map(line ->
                        Stream.of(line.split("\\s*<\\s*")).map(Wordlist::of).toList())
                .toList());
    }

    /** Whether the names of two events are stages of one chain, and not the same one. */
    boolean order(String one, String other) {
        List<List<Integer>> first = in(one);
        List<List<Integer>> second = in(other);
        return IntStream.range(0, chains.size()).anyMatch(chain -> {
            List<Integer> stages = first.get(chain);
            List<Integer> others = second.get(chain);
            return !stages.isEmpty() && !others.isEmpty() && !stages.equals(others);
        });
    }

    /** For each chain the places of the stages that a name has words of. */
    private List<List<Integer>> in(String name) {
        return known.computeIfAbsent(
                name,
                words -> chains.stream().map(chain -> stages(chain, words)).toList());
    }

    private static List<Integer> stages(List<Wordlist> chain, String name) {
        return IntStream.range(0, chain.size())
                .filter(at -> chain.get(at).in(name))
                .boxed()
                .toList();
    }
}
