package dateline.annotation.time;

import dateline.annotation.syntax.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One line of the grammar without its optional words: a plain sequence, so that matching it never goes back.
 *
 * @param elements what must stand in the text, in order
 * @param from index of the first element of the expression itself
 * @param to index after its last element
 * @param meaning what it means
 * @param rank its place in the grammar
 */
record TimePattern(List<Element> elements, int from, int to, List<String> meaning, int rank) {

    /**
     * A word, a class, or what must not follow.
     *
     * @param literals alternatives, each in tokens; empty for a class
     * @param name name of the class; empty for literals
     * @param glued whether no space may stand before
     * @param absent whether it must not stand here
     */
    record Element(List<List<String>> literals, String name, boolean glued, boolean absent) {

        /** Number of tokens that it takes at this place; -1 where it does not stand here. */
        int match(TimeLexicon lexicon, List<Token> tokens, int at, Map<String, String> found) {
            if (at >= tokens.size() || glued && !tokens.get(at).glued()) {
                return -1;
            }
            if (name.isEmpty()) {
                return literal(tokens, at);
            }
            Optional<TimeLexicon.Hit> hit = lexicon.at(name, tokens, at);
            hit.ifPresent(one -> put(found, one.value()));
            return hit.map(TimeLexicon.Hit::tokens).orElse(-1);
        }

        private void put(Map<String, String> found, String value) {
            int nth = 1;
            while (found.containsKey(nth == 1 ? name : name + nth)) {
                nth++;
            }
            found.put(nth == 1 ? name : name + nth, value);
        }

        private int literal(List<Token> tokens, int at) {
            for (List<String> literal : literals) {
                boolean same = at + literal.size() <= tokens.size();
                for (int next = 0; same && next < literal.size(); next++) {
                    same = tokens.get(at + next).key().equals(literal.get(next));
                }
                if (same) {
                    return literal.size();
                }
            }
            return -1;
        }
    }

    /**
     * A match.
     *
     * @param begin index of the first token of the expression
     * @param end index after its last token
     * @param stop index after the last token of all that was matched
     */
    record Match(TimePattern pattern, Map<String, String> found, int begin, int end, int stop) {

        /** Whether this one wins over another that begins at the same token. */
        boolean isBetterThan(Match other) {
            return stop != other.stop ? stop > other.stop : pattern.rank < other.pattern.rank;
        }
    }

    /** The match that begins at this token. */
    Optional<Match> at(TimeLexicon lexicon, List<Token> tokens, int start) {
        Map<String, String> found = new HashMap<>();
        List<Integer> places = new ArrayList<>();
        int at = start;
        for (Element element : elements) {
            places.add(at);
            int taken = element.match(lexicon, tokens, at, element.absent() ? new HashMap<>() : found);
            if (element.absent() == (taken >= 0)) {
                return Optional.empty();
            }
            at += element.absent() ? 0 : taken;
        }
        places.add(at);
        return Optional.of(new Match(this, found, places.get(from), places.get(to), at));
    }
}
