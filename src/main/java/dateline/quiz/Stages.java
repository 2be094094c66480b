package dateline.quiz;

import dateline.language.Language;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Stages that follow one another by their nature: a fire, the trial, the sentence. Whoever knows the words knows the order,
 * so that nobody has to read for it.
 *
 * @param chains each a list of stages in order, a stage a list of words for it
 */
record Stages(List<List<Wordlist>> chains) {
    /** The chains of a language’s data file. */
    static Stages of(Language language) {
        return new Stages(language.words("stages").stream()
                .map(line ->
                        Stream.of(line.split("\\s*<\\s*")).map(Wordlist::of).toList())
                .toList());
    }

    /** Whether the names of two events are stages of one chain, and not the same one. */
    boolean order(String one, String other) {
        return chains.stream().anyMatch(chain -> {
            List<Integer> first = stages(chain, one);
            List<Integer> second = stages(chain, other);
            return !first.isEmpty() && !second.isEmpty() && !first.equals(second);
        });
    }

    private static List<Integer> stages(List<Wordlist> chain, String name) {
        return IntStream.range(0, chain.size())
                .filter(at -> chain.get(at).in(name))
                .boxed()
                .toList();
    }
}
