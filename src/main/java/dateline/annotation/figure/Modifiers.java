package dateline.annotation.figure;

import dateline.annotation.syntax.Chunk;
import dateline.annotation.syntax.Grammar;
import dateline.annotation.syntax.NounPhrases;
import dateline.annotation.syntax.Passage;
import dateline.annotation.syntax.Verbs;
import dateline.annotation.syntax.Word;
import dateline.annotation.syntax.WordClasses;

/** Finds what belongs to a counted noun: adjectives, participles and complements after it. */
final class Modifiers {
    private static final int LONGEST = 16;

    private final WordClasses words;
    private final NounPhrases phrases;
    private final Verbs verbs;

    Modifiers(Grammar grammar, WordClasses words) {
        this.words = words;
        phrases = grammar.phrases();
        verbs = grammar.verbs();
    }

    /** Index after the adjectives, participles and complements of the noun that ends before this word. */
    int end(Passage passage, int to) {
        int at = to;
        boolean participle = false;
        while (at < Math.min(passage.size(), to + LONGEST)) {
            Word word = passage.word(at);
            boolean tie = word.is("ADP", "ADP+DET") && !passage.isTime(at) && at + 1 < passage.size();
            if (word.is("ADJ") || isAttribute(passage, at)) {
                participle |= word.is("VERB");
                at++;
            } else if (tie && (phrases.is("of", word) || participle || words.has("where", word))) {
                int next = complementEnd(passage, at + 1);
                if (next == at + 1) {
                    break;
                }
                at = next;
            } else {
                break;
            }
        }
        return at;
    }

    private boolean isAttribute(Passage passage, int at) {
        Word word = passage.word(at);
        boolean ambiguous = verbs.is("past", word) && !verbs.is("participle", word);
        boolean agent = at + 1 < passage.size() && passage.word(at + 1).is("ADP", "ADP+DET", "ADV", "PUNCT");
        return word.is("VERB") && verbs.is("participle", word) && !ambiguous && agent && isPlain(passage, at);
    }

    /** English participles look like past tenses: only “killed in”, “by” after them tells. */
    private boolean isPlain(Passage passage, int at) {
        return !verbs.is("past", passage.word(at)) || words.has("agent", passage.word(at + 1));
    }

    private int complementEnd(Passage passage, int at) {
        int end = phrases.from(passage.sentence(), at).map(Chunk::to).orElse(at);
        for (int to = at; to < end; to++) {
            if (passage.isTime(to) || passage.isMark(to, ",")) {
                return to > at && passage.word(to - 1).is("ADJ") && passage.isTime(to) ? to - 1 : to;
            }
        }
        return end;
    }
}
