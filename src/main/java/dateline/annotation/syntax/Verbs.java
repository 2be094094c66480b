package dateline.annotation.syntax;

import dateline.language.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the verb on which a place in a sentence hangs, and its tense, by its form and its auxiliaries.
 *
 * <p>The forms stand in {@code verbs.txt}, one class a line, as regular expressions over words in lower case.
 */
public final class Verbs {
    /** How far an auxiliary may stand before its verb. */
    private static final int REACH = 5;
    /** What a comma between costs, in words. */
    private static final int COMMA = 4;
    /** An expression this near to the beginning of its sentence belongs to the verb that follows. */
    private static final int FRONT = 3;

    private final Map<String, Pattern> classes = new HashMap<>();

    /** The verbs of a language. */
    Verbs(Language language) {
        for (String line : language.words("verbs")) {
            int colon = line.indexOf(": ");
            classes.put(line.substring(0, colon), Pattern.compile(line.substring(colon + 2)));
        }
    }

    /** Whether the word belongs to a class of {@code verbs.txt}. */
    public boolean is(String name, Word word) {
        Pattern pattern = classes.get(name);
        if (pattern == null) {
            throw new IllegalArgumentException("No class of verbs: " + name);
        }
        return word.key().length() < 40 && pattern.matcher(word.key()).matches();
    }

    /** Whether the word at this index is the verb of its group: not an auxiliary of another. */
    public boolean isHead(Sentence sentence, int at) {
        Word word = sentence.words().get(at);
        if (word.is("VERB")) {
            return !is("futureAux", word) || next(sentence, at).isEmpty();
        }
        return word.is("AUX") && next(sentence, at).isEmpty() || is("plan", word) && !word.is("NOUN", "PROPN");
    }

    /** The verb after an auxiliary, only adverbs and pronouns between. */
    private Optional<Word> next(Sentence sentence, int at) {
        for (int to = at + 1; to < Math.min(sentence.words().size(), at + REACH); to++) {
            Word word = sentence.words().get(to);
            if (word.is("VERB", "AUX") || is("plan", word) && !word.is("NOUN", "PROPN")) {
                return Optional.of(word);
            }
            if (!word.is("ADV", "PRON", "PART")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The tense of the verb at this index, with its auxiliaries. */
    public Tense tense(Sentence sentence, int verb) {
        Word word = sentence.words().get(verb);
        if (is("plan", word)) {
            return Tense.FUTURE;
        }
        int first = firstAuxiliary(sentence, verb);
        if (first == verb) {
            return alone(sentence, verb);
        }
        Word auxiliary = sentence.words().get(first);
        if (is("conditional", auxiliary) || is("futureAux", auxiliary)) {
            return hasPerfect(sentence, first, verb) ? Tense.PAST : Tense.FUTURE;
        }
        if (is("future", auxiliary)) {
            return Tense.FUTURE;
        }
        if (is("infinitive", auxiliary)) {
            return Tense.OPEN;
        }
        return is("pastAux", auxiliary) || is("past", auxiliary) ? Tense.PAST : Tense.PRESENT;
    }

    private Tense alone(Sentence sentence, int verb) {
        Word word = sentence.words().get(verb);
        if (is("future", word) || is("conditional", word) || is("futureAux", word)) {
            return Tense.FUTURE;
        }
        if (isInfinitive(sentence, verb)) {
            return Tense.OPEN;
        }
        if (is("past", word) || is("participle", word)) {
            return Tense.PAST;
        }
        return is("gerund", word) ? Tense.OPEN : Tense.PRESENT;
    }

    /** Whether the verb at this index is an infinitive. */
    public boolean isInfinitive(Sentence sentence, int verb) {
        Word word = sentence.words().get(verb);
        if (is("infinitive", word)) {
            return true;
        }
        int before = verb - 1;
        if (before >= 0 && is("infinitiveMark", sentence.words().get(before))) {
            return true;
        }
        while (before >= Math.max(0, verb - REACH)
                && sentence.words().get(before).is("PRON", "ADV")) {
            before--;
        }
        return is("infinitiveAfter", word)
                && before >= 0
                && sentence.words().get(before).is("ADP", "VERB", "AUX");
    }

    /** Whether the verb at this index is a participle without an auxiliary. */
    public boolean isParticiple(Sentence sentence, int verb) {
        Word word = sentence.words().get(verb);
        return firstAuxiliary(sentence, verb) == verb
                && is("participle", word)
                && !is("past", word)
                && tense(sentence, verb) == Tense.PAST;
    }

    private int firstAuxiliary(Sentence sentence, int verb) {
        int first = verb;
        for (int at = verb - 1; at >= Math.max(0, verb - REACH); at--) {
            Word word = sentence.words().get(at);
            if (word.is("AUX") || is("futureAux", word) && word.is("VERB")) {
                first = at;
            } else if (!word.is("ADV", "PRON", "PART")) {
                break;
            }
        }
        return first;
    }

    /** Whether “have” or a conditional “avoir” makes what would be future past: “would have met”, “aurait signé”. */
    private boolean hasPerfect(Sentence sentence, int first, int verb) {
        for (int at = first; at < verb; at++) {
            if (is("perfect", sentence.words().get(at))) {
                return true;
            }
        }
        return false;
    }

    /** The tense of what stands at {@code [begin, end)}, as word indices; empty where the sentence has no verb. */
    public Optional<Tense> tenseAround(Sentence sentence, int begin, int end) {
        Optional<Integer> verb = governor(sentence, begin, end);
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        Tense own = tense(sentence, verb.get());
        return Optional.of(own == Tense.OPEN ? opened(sentence, verb.get()) : own);
    }

    /** An infinitive lies ahead of its clause, unless “avant”, “après” place it beside the main verb. */
    private Tense opened(Sentence sentence, int verb) {
        Tense main = Tense.PRESENT;
        boolean isDone = false;
        int nearest = Integer.MAX_VALUE;
        for (int at = 0; at < sentence.words().size(); at++) {
            if (at != verb && Math.abs(at - verb) < nearest && isHead(sentence, at)) {
                Tense tense = tense(sentence, at);
                if (tense != Tense.OPEN && !is("participle", sentence.words().get(firstAuxiliary(sentence, at)))) {
                    main = tense;
                    isDone = is("done", sentence.words().get(at));
                    nearest = Math.abs(at - verb);
                }
            }
        }
        boolean beside = main == Tense.PAST && isDone;
        for (int at = Math.max(0, verb - REACH); at < verb; at++) {
            beside |= is("beside", sentence.words().get(at));
        }
        return beside && main == Tense.PAST ? Tense.PAST : Tense.FUTURE;
    }

    /** Index of the verb on which the words at {@code [begin, end)} hang: near, and in the same clause if it can be. */
    public Optional<Integer> governor(Sentence sentence, int begin, int end) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        int cost = 0;
        for (int at = begin - 1; at >= 0 && cost < least; at--) {
            if (isHead(sentence, at) && cost < least) {
                best = at;
                least = cost;
            }
            cost += cost(sentence.words().get(at));
        }
        boolean first = begin - clauseStart(sentence, begin) <= FRONT;
        cost = first ? 0 : 2;
        for (int at = end; at < sentence.words().size() && cost < least; at++) {
            if (isHead(sentence, at)) {
                int late = !first && tense(sentence, at) == Tense.OPEN ? REACH : 0;
                if (cost + late < least) {
                    best = at;
                    least = cost + late;
                }
            }
            cost += cost(sentence.words().get(at)) * (first ? 1 : 5);
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    /** Index after the last colon, semicolon, bracket or quotation mark before this word. */
    private int clauseStart(Sentence sentence, int before) {
        for (int at = before - 1; at >= 0; at--) {
            Word word = sentence.words().get(at);
            if (!word.isWord() && cost(word) > COMMA) {
                return at + 1;
            }
        }
        return 0;
    }

    private int cost(Word word) {
        if (!word.isWord()) {
            return word.text().equals(",") || word.text().equals("–")
                    ? COMMA
                    : ";:()[]«»“”\"!?…—".contains(word.text()) ? 8 : 1;
        }
        return is("opener", word) ? 6 : word.is("CCONJ") ? 3 : 1;
    }
}
