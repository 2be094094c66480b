package dateline.annotation.rule;

import dateline.annotation.syntax.Passage;
import dateline.annotation.syntax.Verbs;
import dateline.annotation.syntax.Word;
import dateline.annotation.syntax.WordClasses;

/** Tells how far an action goes. */
final class Extent {
    /** Longest “the school policy says”, in words. */
    private static final int ASIDE = 6;

    private final WordClasses words;
    private final Verbs verbs;

    Extent(WordClasses words, Verbs verbs) {
        this.words = words;
        this.verbs = verbs;
    }

    /** Index at which the action ends: at a mark that does not belong to a list or to a part that was taken out. */
    int of(Passage passage, Draft draft, int from, int limit) {
        int at = from;
        while (at < limit) {
            if (!draft.wording.keeps(at)) {
                at++;
                continue;
            }
            if (passage.isMark(at, ";:.()!?–—") && !(passage.isMark(at, ".") && at + 1 < limit)) {
                return at;
            }
            if (passage.isMark(at, ",")
                    && (isAside(passage, draft, at, limit) || !isInside(passage, draft, at, limit))) {
                return at;
            }
            if (isOtherClause(passage, at, limit)) {
                return at;
            }
            at++;
        }
        return limit;
    }

    /** “…, indique le règlement”, “…, under the convention”: what follows tells where the rule comes from. */
    private boolean isAside(Passage passage, Draft draft, int comma, int limit) {
        int next = comma + 1;
        while (next < limit && !draft.wording.keeps(next)) {
            next++;
        }
        boolean bound = words.at("provided", passage.sentence(), next) > 0;
        return next < limit
                && !bound
                && (isTold(passage, next, limit)
                        || passage.word(next).is("VERB", "AUX", "SCONJ", "CCONJ")
                        || words.at("leading", passage.sentence(), next) > 0);
    }

    /** “…, the school policy says”. */
    private boolean isTold(Passage passage, int from, int limit) {
        int to = Math.min(limit, from + ASIDE);
        boolean open = passage.word(from).is("DET", "PRON", "PROPN");
        return open
                && (words.find("providing", passage.sentence(), from, to) >= 0
                        || words.find("telling", passage.sentence(), from, to) >= 0);
    }

    private boolean isInside(Passage passage, Draft draft, int comma, int limit) {
        if (words.at("provided", passage.sentence(), comma + 1) > 0) {
            return true;
        }
        boolean beside =
                comma + 1 < limit && !draft.wording.keeps(comma + 1) || comma > 0 && !draft.wording.keeps(comma - 1);
        return beside || isList(passage, comma, limit);
    }

    private boolean isList(Passage passage, int comma, int limit) {
        for (int at = comma + 1; at < Math.min(limit, comma + 8); at++) {
            Word word = passage.word(at);
            if (word.is("CCONJ")) {
                return at > comma + 1 && !words.has("but", word);
            }
            if (!word.is("PROPN", "NOUN", "ADJ", "DET", "ADP", "NUM", "ADP+DET")
                    && !word.text().equals(",")) {
                return false;
            }
        }
        return false;
    }

    private boolean isOtherClause(Passage passage, int at, int limit) {
        Word word = passage.word(at);
        if (words.has("but", word) && word.is("CCONJ", "SCONJ", "ADV")) {
            return true;
        }
        if (!word.is("CCONJ")) {
            return false;
        }
        for (int next = at + 1; next < Math.min(limit, at + 6); next++) {
            boolean finite = verbs.isHead(passage.sentence(), next)
                    && !verbs.isInfinitive(passage.sentence(), next)
                    && !verbs.isParticiple(passage.sentence(), next)
                    && passage.word(next - 1).is("NOUN", "PROPN", "PRON");
            if (finite) {
                return true;
            }
        }
        return false;
    }
}
