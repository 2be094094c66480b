package dateline.annotation.syntax;

import dateline.language.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Classes of words and of groups of words, from a data file of a language: lines of the form {@code class: word|group of
 * words|…}.
 */
public final class WordClasses {
    private final Map<String, Map<String, List<List<String>>>> classes = new HashMap<>();

    /** The classes of one file of the language: {@code new WordClasses(french, "rule-words")}. */
    public WordClasses(Language language, String file) {
        Pattern word = Pattern.compile(language.pattern("syntax.word"));
        for (String line : language.words(file)) {
            int colon = line.indexOf(": ");
            Map<String, List<List<String>>> members =
                    classes.computeIfAbsent(line.substring(0, colon), fresh -> new HashMap<>());
            for (String group : line.substring(colon + 2).split("\\|")) {
                List<String> keys = Arrays.stream(
                                group.toLowerCase(language.locale()).split(" +"))
                        .flatMap(part -> part.endsWith("'")
                                ? Stream.of(part)
                                : word.matcher(part).results().map(MatchResult::group))
                        .toList();
                members.computeIfAbsent(keys.get(0), first -> new ArrayList<>()).add(keys);
            }
            members.values().forEach(groups -> groups.sort(Comparator.comparingInt(keys -> -keys.size())));
        }
    }

    /** Whether the word by itself belongs to the class. */
    public boolean has(String name, Word word) {
        return groups(name, word.key()).stream().anyMatch(group -> group.size() == 1);
    }

    /** How many words, from this index on, are the longest member of the class; 0 where there is none. */
    public int at(String name, Sentence sentence, int index) {
        List<Word> words = sentence.words();
        if (index < 0 || index >= words.size()) {
            return 0;
        }
        return groups(name, words.get(index).key()).stream()
                .filter(group -> stands(group, words, index))
                .mapToInt(List::size)
                .findFirst()
                .orElse(0);
    }

    /** How many words right before this index are the longest member of the class; 0 where there is none. */
    public int before(String name, Sentence sentence, int end) {
        for (int from = Math.max(0, end - 6); from < end; from++) {
            if (at(name, sentence, from) == end - from) {
                return end - from;
            }
        }
        return 0;
    }

    /** Index of the first member of the class in {@code [from, to)}; -1 where there is none. */
    public int find(String name, Sentence sentence, int from, int to) {
        for (int at = from; at < to; at++) {
            if (at(name, sentence, at) > 0) {
                return at;
            }
        }
        return -1;
    }

    private List<List<String>> groups(String name, String first) {
        return classes.getOrDefault(name, Map.of()).getOrDefault(first, List.of());
    }

    private static boolean stands(List<String> group, List<Word> words, int index) {
        if (index + group.size() > words.size()) {
            return false;
        }
        for (int at = 0; at < group.size(); at++) {
            if (!words.get(index + at).key().equals(group.get(at))) {
                return false;
            }
        }
        return true;
    }
}
