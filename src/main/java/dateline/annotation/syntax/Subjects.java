package dateline.annotation.syntax;

import java.util.Optional;

/** Finds the subject right before a verb, with what hangs on it: “tout club qui engage plus de trois équipes”. */
public final class Subjects {
    /** How far an apposition between commas may reach, in words. */
    private static final int APPOSITION = 24;

    private static final int LONGEST = 45;

    private final NounPhrases phrases;
    private final Verbs verbs;

    Subjects(NounPhrases phrases, Verbs verbs) {
        this.phrases = phrases;
        this.verbs = verbs;
    }

    /** The subject that ends before this verb, adverbs and an apposition between. */
    public Optional<Subject> before(Passage passage, int verb) {
        int group = verb;
        while (group > 0 && isClitic(passage, group - 1)) {
            group--;
        }
        int end = group;
        while (end > 0 && (isClitic(passage, end - 1) || passage.word(end - 1).is("ADV"))) {
            end--;
        }
        int opened = opening(passage, end);
        if (opened < 0) {
            Optional<Subject> subject = ending(passage, end);
            boolean clause = subject.filter(own -> own.to() > own.head()).isPresent();
            int last = group;
            return clause ? subject.map(own -> new Subject(own.from(), last, own.head(), false)) : subject;
        }
        int inner = end - 1;
        return ending(passage, opened).or(() -> segment(passage, inner));
    }

    private boolean isClitic(Passage passage, int at) {
        Word word = passage.word(at);
        return phrases.is("clitic", word) && word.is("PRON", "ADV", "ADP") || phrases.is("bare", word);
    }

    /** Index of the mark that opens an apposition which closes right before {@code end}; -1 where there is none. */
    private static int opening(Passage passage, int end) {
        if (!passage.isMark(end - 1, ",)–—")) {
            return -1;
        }
        String close = passage.word(end - 1).text();
        String open = close.equals(")") ? "(" : close;
        for (int at = end - 2; at > Math.max(0, end - APPOSITION); at--) {
            if (passage.word(at).text().equals(open)) {
                return at;
            }
        }
        return -1;
    }

    private Optional<Subject> ending(Passage passage, int end) {
        if (end <= 0) {
            return Optional.empty();
        }
        if (end > 1
                && phrases.is("clitic", passage.word(end - 1))
                && passage.word(end - 1).is("ADP", "DET")) {
            return ending(passage, end - 1);
        }
        Word last = passage.word(end - 1);
        boolean pronoun = last.is("PRON") && !phrases.is("relative", last);
        boolean alone =
                last.is("ADJ", "DET") && phrases.is("pronoun", last) && (end == 1 || passage.isMark(end - 2, ",;:"));
        if (pronoun || alone) {
            return Optional.of(new Subject(end - 1, end, end, true));
        }
        return segment(passage, end).or(() -> phrase(passage, end));
    }

    private Optional<Subject> phrase(Passage passage, int end) {
        return phrases.before(passage.sentence(), end)
                .map(chunk -> new Subject(chunk.from(), chunk.to(), chunk.to(), false));
    }

    /** All from the beginning of the clause on, where it begins with a noun phrase and has no verb of its own but one. */
    private Optional<Subject> segment(Passage passage, int end) {
        int from = end;
        while (from > 0 && end - from < LONGEST && !isBoundary(passage, from - 1)) {
            from--;
        }
        while (from < end && passage.word(from).is("CCONJ", "ADV") && !isBeforeNoun(passage, from)) {
            from++;
        }
        if (from >= end || end - from >= LONGEST) {
            return Optional.empty();
        }
        int start = from;
        Optional<Chunk> head = headFrom(passage, start, end);
        boolean open = phrases.is("whoever", passage.word(start)) && start + 1 < end;
        boolean misread = start == 0 && passage.word(start).is("INTJ", "X")
                || end - start == 1 && verbs.is("gerund", passage.word(start));
        if (open || head.isEmpty() && misread) {
            boolean whole = open || start + 1 == end || isModified(passage, start + 1, end);
            return whole ? Optional.of(new Subject(start, end, start + 1, false)) : Optional.empty();
        }
        if (head.isEmpty()) {
            return Optional.empty();
        }
        int to = head.get().to();
        boolean whole = to == end || isModified(passage, to, end);
        if (!whole) {
            return Optional.empty();
        }
        Optional<Subject> list = phrase(passage, end).filter(joined -> joined.from() < start && to == end);
        return list.or(() -> Optional.of(new Subject(start, end, to, false)));
    }

    /**
     * The noun phrase here, a word before it that is no determiner: “tous les …”, “their …”, “developing …”; or after a
     * determiner that was taken for a pronoun: “tout emprunt”.
     */
    private Optional<Chunk> headFrom(Passage passage, int start, int end) {
        Word first = passage.word(start);
        if (phrases.is("one", first) && first.is("PRON") && start + 1 < end) {
            return Optional.of(new Chunk(start, start + 2));
        }
        boolean before = first.is("ADJ", "VERB", "DET", "ADV") || phrases.is("pointing", first);
        return phrases.from(passage.sentence(), start)
                .or(() -> before && start + 1 < end ? phrases.from(passage.sentence(), start + 1) : Optional.empty())
                .map(chunk -> new Chunk(start, Math.min(chunk.to(), end)));
    }

    /** “Online sellers”: an adverb that belongs to the noun. */
    private static boolean isBeforeNoun(Passage passage, int at) {
        return passage.word(at).is("ADV")
                && at + 1 < passage.size()
                && passage.word(at + 1).is("NOUN");
    }

    /** Whether what follows the head is its complement or its relative clause. */
    private boolean isModified(Passage passage, int from, int end) {
        Word next = passage.word(from);
        boolean relative = phrases.is("relative", next) && next.is("PRON", "SCONJ") || phrases.is("whose", next);
        if (relative) {
            return hasVerb(passage, from + 1, end);
        }
        boolean tied = next.is("ADP", "ADP+DET", "VERB", "ADJ", "SCONJ", "ADV", "NUM");
        return tied && (!hasVerb(passage, from, end) || hasRelative(passage, from, end));
    }

    private boolean hasRelative(Passage passage, int from, int end) {
        return passage.words().subList(from, end).stream()
                .anyMatch(word -> phrases.is("relative", word) || phrases.is("whose", word));
    }

    private boolean hasVerb(Passage passage, int from, int to) {
        Sentence sentence = passage.sentence();
        for (int at = from; at < to; at++) {
            boolean name = at > 0 && passage.word(at).isCapitalised();
            boolean finite = !name
                    && verbs.isHead(sentence, at)
                    && !verbs.isInfinitive(sentence, at)
                    && !verbs.isParticiple(sentence, at)
                    && verbs.tense(sentence, at) != Tense.OPEN;
            if (finite) {
                return true;
            }
        }
        return false;
    }

    private boolean isBoundary(Passage passage, int at) {
        Word word = passage.word(at);
        if (!word.isWord()) {
            return ",;:()–—!?.".contains(word.text());
        }
        boolean relative = phrases.is("relative", word) || phrases.is("whose", word);
        boolean conjunction = word.is("SCONJ") && !relative;
        boolean clause = phrases.is("that", word)
                && word.is("SCONJ")
                && !(at > 0 && passage.word(at - 1).is("NOUN", "PROPN"));
        return conjunction || clause || word.is("CCONJ") && isVerbBefore(passage, at);
    }

    private boolean isVerbBefore(Passage passage, int conjunction) {
        int from = Math.max(0, conjunction - 8);
        boolean relative = hasRelative(passage, from, conjunction);
        return !relative && hasVerb(passage, from, conjunction);
    }
}
