package dateline.annotation.syntax;

import dateline.language.Language;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds noun phrases by their parts of speech: determiner, adjectives, nouns, and complements with “de”/“of”.
 *
 * <p>The little words stand in {@code phrases.txt}, one class a line.
 */
public final class NounPhrases {
    /** No phrase is longer than this; long ones are misread lists. */
    private static final int LONGEST = 30;
    /** No phrase has more complements than this. */
    private static final int DEEPEST = 4;

    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Verbs verbs;

    /** The noun phrases of a language. */
    NounPhrases(Language language, Verbs verbs) {
        this.verbs = verbs;
        for (String line : language.words("phrases")) {
            int colon = line.indexOf(": ");
            classes.computeIfAbsent(line.substring(0, colon), fresh -> new HashSet<>())
                    .addAll(List.of(line.substring(colon + 2).split("\\|")));
        }
    }

    /** Whether the word stands in a class of {@code phrases.txt}. */
    public boolean is(String name, Word word) {
        return classes.getOrDefault(name, Set.of()).contains(word.key());
    }

    /** The phrase that begins at this word. */
    public Optional<Chunk> from(Sentence sentence, int begin) {
        return grown(sentence, begin, sentence.words().size(), false);
    }

    /** The longest phrase that ends right before this word: the subject of a verb there. “And” may join its parts. */
    public Optional<Chunk> before(Sentence sentence, int end) {
        return before(sentence, end, false);
    }

    /**
     * As {@link #before(Sentence, int)}.
     *
     * @param bound whether the phrase may hang on a preposition: “dans un courrier daté …”
     */
    public Optional<Chunk> before(Sentence sentence, int end, boolean bound) {
        int least = end;
        while (least > 0 && least > end - LONGEST && isPart(sentence.words().get(least - 1))) {
            least--;
        }
        for (int begin = least; begin < end; begin++) {
            Optional<Chunk> phrase = grown(sentence, begin, end, true).filter(chunk -> chunk.to() == end);
            if (phrase.isPresent()) {
                return isFree(sentence, begin, bound)
                        ? phrase
                        : headOf(sentence, phrase.get()).or(() -> lastMember(sentence, phrase.get()));
            }
        }
        return named(sentence, end, bound);
    }

    /** “Le projet de construire une école”: a noun, the mark of an infinitive, the infinitive and its object. */
    private Optional<Chunk> ofInfinitive(Sentence sentence, Chunk object, int mark) {
        return sentence.words().get(mark).is("PART", "ADP")
                        && sentence.words().get(mark - 1).is("NOUN")
                ? before(sentence, mark).map(head -> new Chunk(head.from(), object.to()))
                : Optional.empty();
    }

    /** “(Il ouvrira) en mai et la ville paiera”: what follows the last “and” is the subject, the rest is of the verb before. */
    private Optional<Chunk> lastMember(Sentence sentence, Chunk phrase) {
        for (int at = phrase.to() - 2; at > phrase.from(); at--) {
            if (sentence.words().get(at).is("CCONJ")
                    && sentence.words().get(at + 1).is("DET", "PROPN")) {
                return grown(sentence, at + 1, phrase.to(), true).filter(chunk -> chunk.to() == phrase.to());
            }
        }
        return Optional.empty();
    }

    /** “La principale”, “les blessés”: an adjective with its article stands for a noun. */
    private Optional<Chunk> named(Sentence sentence, int end, boolean bound) {
        boolean adjective = end > 1
                && sentence.words().get(end - 1).is("ADJ")
                && sentence.words().get(end - 2).is("DET");
        return adjective && isFree(sentence, end - 2, bound) ? Optional.of(new Chunk(end - 2, end)) : Optional.empty();
    }

    /** “Un incendie dans la halle”: the phrase with the noun that it hangs on by a preposition. */
    private Optional<Chunk> headOf(Sentence sentence, Chunk phrase) {
        int preposition = phrase.from() - 1;
        if (preposition > 1 && verbs.isInfinitive(sentence, preposition)) {
            return ofInfinitive(sentence, phrase, preposition - 1);
        }
        return preposition > 0 && sentence.words().get(preposition).is("ADP")
                ? before(sentence, preposition).map(head -> new Chunk(head.from(), phrase.to()))
                : Optional.empty();
    }

    /** Whether the phrase speaks of several: by its determiner, an “and”, a number or its first noun. */
    public boolean isPlural(Sentence sentence, Chunk phrase) {
        List<Word> words = sentence.words().subList(phrase.from(), phrase.to());
        boolean joined = words.stream().anyMatch(word -> is("and", word) && !is("comma", word));
        boolean counted = words.stream().limit(2).anyMatch(word -> word.is("NUM") || is("many", word));
        boolean noun = IntStream.range(0, words.size())
                .filter(at -> words.get(at).is("NOUN")
                        && (at + 1 == words.size() || !words.get(at + 1).is("NOUN")))
                .mapToObj(words::get)
                .findFirst()
                .filter(word -> word.key().matches(".*[sx]") && !is("one", words.get(0)))
                .isPresent();
        return joined || counted || noun;
    }

    private boolean isPart(Word word) {
        return word.is("DET", "ADJ", "NOUN", "PROPN", "NUM", "X", "ADP", "ADP+DET", "CCONJ", "PART", "SYM")
                || is("quote", word)
                || verbs.is("participle", word)
                || is("comma", word);
    }

    /** Whether no preposition or verb before makes it a complement rather than a subject. */
    private boolean isFree(Sentence sentence, int begin, boolean bound) {
        if (begin == 0) {
            return true;
        }
        Word before = sentence.words().get(begin - 1);
        boolean tied = before.is("ADP", "ADP+DET") && (!bound || isTie(before));
        return !tied && !before.is("VERB", "AUX", "DET", "NUM", "ADJ") && !is("pointing", before);
    }

    private Optional<Chunk> grown(Sentence sentence, int begin, int limit, boolean subject) {
        List<Word> words = sentence.words();
        if (begin >= limit || !isOpening(words, begin)) {
            return Optional.empty();
        }
        int end = begin;
        boolean head = false;
        int depth = 0;
        int at = begin;
        while (at < Math.min(limit, begin + LONGEST)) {
            Word word = words.get(at);
            boolean genitive = is("genitive", word) && head;
            boolean opens = at == begin
                    || is("genitive", words.get(at - 1))
                    || isTie(words.get(at - 1))
                    || is("and", words.get(at - 1))
                    || words.get(at - 1).is("DET");
            boolean name = at > begin && words.get(at - 1).is("PROPN") && word.isCapitalised() && word.isWord();
            if (name || word.is("NOUN", "PROPN", "X", "SYM") || word.is("NUM") && !isOpener(words, at)) {
                head = true;
                end = at + 1;
            } else if (word.is("ADJ") || isAttribute(words, at, head)) {
                end = head ? at + 1 : end;
            } else if (genitive) {
                end = at + 1 < limit && words.get(at + 1).is("NOUN", "ADJ", "PROPN", "NUM") ? at + 1 : end;
            } else if (is("quote", word) || word.is("PART") && head) {
                end = head && !opens ? at + 1 : end;
            } else if (isTie(word) && head && depth < DEEPEST && continues(words, at + 1, limit)) {
                depth++;
            } else if (is("and", word) && head && joins(words, at, subject, limit)) {
                depth++;
            } else if (!word.is("DET", "NUM") || !opens) {
                break;
            }
            at++;
        }
        return head ? Optional.of(new Chunk(begin, end)) : Optional.empty();
    }

    private boolean isOpening(List<Word> words, int at) {
        Word word = words.get(at);
        return word.is("DET", "NUM", "ADJ", "NOUN", "PROPN", "X")
                || is("quote", word)
                        && at + 1 < words.size()
                        && words.get(at + 1).is("DET", "NOUN", "PROPN", "ADJ");
    }

    /** A number before its noun is not the head. */
    private static boolean isOpener(List<Word> words, int at) {
        return at + 1 < words.size() && words.get(at + 1).is("NOUN", "ADJ", "PROPN");
    }

    /** A participle right after its noun: “les troupes rassemblées”. */
    private boolean isAttribute(List<Word> words, int at, boolean head) {
        return head
                && words.get(at).is("VERB")
                && verbs.is("participle", words.get(at))
                && !verbs.is("past", words.get(at))
                && words.get(at - 1).is("NOUN", "ADJ");
    }

    private boolean isTie(Word word) {
        return is("of", word);
    }

    private boolean continues(List<Word> words, int at, int limit) {
        return at < limit && (isOpening(words, at) || isTie(words.get(at)));
    }

    private boolean joins(List<Word> words, int at, boolean subject, int limit) {
        if (at + 1 >= limit) {
            return false;
        }
        Word next = words.get(at + 1);
        Word last = words.get(at - 1);
        boolean alike = next.is(last.tag()) && !next.is("DET") && (!is("comma", words.get(at)) || next.is("PROPN"));
        return alike || subject && isOpening(words, at + 1) && !is("comma", words.get(at));
    }
}
