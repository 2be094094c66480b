package dateline.annotation.rule;

import dateline.annotation.rule.MarkerPattern.Element;
import dateline.annotation.rule.MarkerPattern.Lead;
import dateline.annotation.syntax.Chunk;
import dateline.annotation.syntax.Grammar;
import dateline.annotation.syntax.NounPhrases;
import dateline.annotation.syntax.Passage;
import dateline.annotation.syntax.Verbs;
import dateline.annotation.syntax.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the markers of rules in a sentence. */
final class MarkerFinder {
    /** Longest insertion between commas that may part a marker from its action, in words. */
    private static final int INSERTION = 14;

    private final Map<String, List<MarkerPattern>> patterns = new HashMap<>();
    private final NounPhrases phrases;
    private final Verbs verbs;

    MarkerFinder(Grammar grammar) {
        phrases = grammar.phrases();
        verbs = grammar.verbs();
        for (String line : grammar.language().words("rule-markers")) {
            MarkerPattern pattern = MarkerPattern.of(line);
            pattern.beginnings().forEach(word -> patterns.computeIfAbsent(word, fresh -> new ArrayList<>())
                    .add(pattern));
        }
    }

    /** The markers of a sentence in reading order, none within another. */
    List<Marker> in(Passage passage) {
        List<Marker> found = new ArrayList<>();
        int at = 0;
        while (at < passage.size()) {
            Optional<Marker> marker = best(passage, at);
            marker.ifPresent(found::add);
            at = marker.map(Marker::verb).orElse(at) + 1;
        }
        return found;
    }

    private Optional<Marker> best(Passage passage, int at) {
        Marker best = null;
        int words = 0;
        for (MarkerPattern pattern : patterns.getOrDefault(passage.word(at).key(), List.of())) {
            Optional<Marker> marker = match(pattern, passage, at);
            if (marker.isPresent() && pattern.elements().size() > words) {
                best = marker.get();
                words = pattern.elements().size();
            }
        }
        return Optional.ofNullable(best);
    }

    private Optional<Marker> match(MarkerPattern pattern, Passage passage, int start) {
        Word first = passage.word(start);
        if (pattern.lead() != Lead.NONE && (first.is("NOUN") && pattern.lead() != Lead.TEXT || first.isCapitalised())) {
            return Optional.empty();
        }
        Chunk who = null;
        Passage.Time time = null;
        int at = start;
        int action = -1;
        int verb = -1;
        for (Element element : pattern.elements()) {
            if (element instanceof Element.Words words) {
                int to = at == start ? at : time == null ? skipped(passage, at, words) : ahead(passage, at, words);
                boolean stands = to < passage.size()
                        && words.forms().contains(passage.word(to).key());
                if (!stands && !words.optional()) {
                    return Optional.empty();
                }
                at = stands ? to + 1 : at;
            } else if (element instanceof Element.Slot slot) {
                switch (slot.name()) {
                    case "who" -> {
                        who = who(passage, at);
                        at = who == null ? -1 : who.to();
                    }
                    case "time" -> {
                        time = passage.timeAt(skipped(passage, at, null))
                                .filter(one -> one.value().isDuration())
                                .orElse(null);
                        at = time == null ? -1 : time.to();
                    }
                    default -> {
                        verb = verb(passage, at, slot.name());
                        action = verb < 0 ? -1 : actionStart(passage, at, verb);
                        at = verb;
                    }
                }
                if (at < 0) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new Marker(pattern, start, who, time, action < 0 ? at : action, verb < 0 ? at : verb));
    }

    /** After a length of time its anchor may stand: “sept jours après la notification pour saisir”. */
    private static int ahead(Passage passage, int from, Element.Words wanted) {
        int at = from;
        while (at < passage.size() && at - from < INSERTION && !isWanted(passage, at, wanted)) {
            at++;
        }
        return at;
    }

    private @Nullable Chunk who(Passage passage, int at) {
        int begin = skipped(passage, at, null);
        boolean misread = begin < passage.size() && passage.word(begin).is("VERB");
        int start = misread ? begin + 1 : begin;
        if (at < passage.size() && passage.word(at).is("PRON")) {
            return new Chunk(at, at + 1);
        }
        return phrases.from(passage.sentence(), start)
                .map(chunk -> new Chunk(begin, mark(passage, chunk.from(), chunk.to())))
                .orElse(null);
    }

    /** Index of the “to” that would end a phrase, or its end. */
    private int mark(Passage passage, int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (verbs.is("infinitiveMark", passage.word(at))) {
                return at;
            }
        }
        return to;
    }

    /** Index of the next word that is neither an adverb nor in an insertion between commas. */
    private int skipped(Passage passage, int from, Element.@Nullable Words wanted) {
        int at = from;
        while (at < passage.size() && !isWanted(passage, at, wanted)) {
            Word word = passage.word(at);
            if (word.text().equals(",")) {
                int close = closing(passage, at);
                if (close < 0) {
                    return at;
                }
                at = close;
            } else if (!word.is("ADV") || verbs.is("not", word)) {
                return at;
            }
            at++;
        }
        return at;
    }

    private static boolean isWanted(Passage passage, int at, Element.@Nullable Words wanted) {
        return wanted != null && wanted.forms().contains(passage.word(at).key());
    }

    private static int closing(Passage passage, int comma) {
        for (int at = comma + 1; at < Math.min(passage.size(), comma + INSERTION); at++) {
            if (passage.word(at).text().equals(",")) {
                return at;
            }
        }
        return -1;
    }

    /** Index of the infinitive or gerund that begins here, adverbs and pronouns before it; -1 where there is none. */
    private int verb(Passage passage, int from, String slot) {
        int at = skipped(passage, from, null);
        while (at < passage.size()
                && (isClitic(passage, at) || passage.word(at).is("ADV") && !verbs.is("not", passage.word(at)))) {
            at++;
        }
        if (at >= passage.size()) {
            return -1;
        }
        Word word = passage.word(at);
        boolean fits = slot.equals("ing")
                ? verbs.is("gerund", word) && !word.is("PROPN")
                : isInfinitive(passage, at) || isBare(passage, at);
        return fits ? at : -1;
    }

    private boolean isInfinitive(Passage passage, int at) {
        Word word = passage.word(at);
        boolean led = at > 0 && isClitic(passage, at - 1) && verbs.is("infinitive", word);
        return led
                || word.is("VERB", "AUX")
                        && (verbs.isInfinitive(passage.sentence(), at) || verbs.is("infinitiveAfter", word));
    }

    /** English infinitives are known by what stands before them alone. */
    private boolean isBare(Passage passage, int at) {
        Word word = passage.word(at);
        return word.is("VERB", "AUX", "NOUN", "ADJ") && !word.isCapitalised() && verbs.is("bare", word);
    }

    private boolean isClitic(Passage passage, int at) {
        return phrases.is("clitic", passage.word(at)) && passage.word(at).is("PRON", "DET", "PART");
    }

    private int actionStart(Passage passage, int from, int verb) {
        int at = verb;
        while (at > from && (isClitic(passage, at - 1) || passage.word(at - 1).is("ADV"))) {
            at--;
        }
        return at;
    }
}
