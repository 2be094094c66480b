package dateline.annotation.lexicon;

import dateline.annotation.name.TokenText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Wordings of one or several tokens and what they stand for; finds the longest that begins at a token. */
public final class Phrases<T> {
    private final Map<String, List<Entry<T>>> byFirstWord = new HashMap<>();
    private final UnaryOperator<String> fold;

    private record Entry<T>(List<String> words, T meaning) {}

    /**
     * A wording found in a text.
     *
     * @param to number after its last token
     */
    public record Match<T>(int from, int to, T meaning) {}

    /** Phrases whose words are compared after folding, such as to lower case. */
    public Phrases(UnaryOperator<String> fold) {
        this.fold = word -> fold.apply(word.replace('\'', '’'));
    }

    /** Adds a wording, already cut into tokens; the first meaning of a wording stays. */
    public void add(List<String> words, T meaning) {
        List<String> folded = words.stream().map(fold).toList();
        if (folded.isEmpty()) {
            return;
        }
        List<Entry<T>> entries = byFirstWord.computeIfAbsent(folded.get(0), first -> new ArrayList<>());
        if (entries.stream().noneMatch(entry -> entry.words().equals(folded))) {
            entries.add(new Entry<>(folded, meaning));
            entries.sort((one, other) -> other.words().size() - one.words().size());
        }
    }

    /** The longest wording that begins at the token and does not leave its sentence. */
    public Optional<Match<T>> at(TokenText reading, int from) {
        int end = reading.sentence(from).to();
        for (Entry<T> entry : byFirstWord.getOrDefault(fold.apply(reading.word(from)), List.of())) {
            if (from + entry.words().size() <= end && matches(reading, from, entry.words())) {
                return Optional.of(new Match<>(from, from + entry.words().size(), entry.meaning()));
            }
        }
        return Optional.empty();
    }

    private boolean matches(TokenText reading, int from, List<String> words) {
        for (int at = 1; at < words.size(); at++) {
            if (!fold.apply(reading.word(from + at)).equals(words.get(at))) {
                return false;
            }
        }
        return true;
    }

    /** What this wording stands for. */
    public Optional<T> get(List<String> words) {
        List<String> folded = words.stream().map(fold).toList();
        return folded.isEmpty()
                ? Optional.empty()
                : byFirstWord.getOrDefault(folded.get(0), List.of()).stream()
                        .filter(entry -> entry.words().equals(folded))
                        .map(Entry::meaning)
                        .findFirst();
    }
}
