package dateline.annotation.syntax;

import java.util.List;
import java.util.Optional;

/** Finds the clause around a place in a sentence, when its subject makes sense without the sentence before. */
public final class ClauseFinder {
    /** How far a subject may stand from its verb, with an apposition between. */
    private static final int REACH = 20;

    private final Verbs verbs;
    private final NounPhrases phrases;

    /** With the verbs and the noun phrases of one language. */
    public ClauseFinder(Verbs verbs, NounPhrases phrases) {
        this.verbs = verbs;
        this.phrases = phrases;
    }

    /** The clause in which the words at {@code [begin, end)} stand. */
    public Optional<Clause> around(Sentence sentence, int begin, int end) {
        Optional<Integer> governor = verbs.governor(sentence, begin, end);
        if (governor.isEmpty() || isParted(sentence, governor.get(), begin)) {
            return Optional.empty();
        }
        int verb = governor.get();
        int finite = verbs.isInfinitive(sentence, verb) ? finiteBefore(sentence, verb) : verb;
        if (finite < 0 || verbs.tense(sentence, finite) == Tense.OPEN) {
            return Optional.empty();
        }
        int group = groupStart(sentence, finite);
        if (group < 0) {
            return Optional.empty();
        }
        int last = Math.max(verb + 1, begin > verb ? end : 0);
        return subject(sentence, group, 0)
                .filter(subject -> isSelfContained(sentence, subject))
                .map(subject -> new Clause(subject, group, finite, verb, clauseEnd(sentence, last)))
                .filter(clause -> isWhole(sentence, clause));
    }

    /** Whether a clause after “que” has its verb, and the verb the number of its subject. */
    private boolean isWhole(Sentence sentence, Clause clause) {
        for (int at = clause.verb() + 1; at < clause.end(); at++) {
            Word word = sentence.words().get(at);
            if (phrases.is("that", word) && word.is("SCONJ") && !isVerbWithin(sentence, at + 1, clause.end())) {
                return false;
            }
        }
        Word first = sentence.words().subList(clause.begin(), clause.finite() + 1).stream()
                .filter(word -> word.is("VERB", "AUX"))
                .findFirst()
                .orElse(sentence.words().get(clause.finite()));
        return !verbs.is("plural", first) || phrases.isPlural(sentence, clause.subject());
    }

    /** Whether a colon, a bracket or another clause lies between the verb and the place. */
    private boolean isParted(Sentence sentence, int verb, int begin) {
        int from = Math.min(verb + 1, begin);
        int to = Math.max(verb, begin);
        int comma = -1;
        for (int at = from; at < to; at++) {
            Word word = sentence.words().get(at);
            if (":;()[]".contains(word.text()) || phrases.is("relative", word) && word.is("PRON")) {
                return true;
            }
            comma = word.text().equals(",") ? at : comma;
        }
        return verb < begin
                && comma > 0
                && sentence.words().subList(comma, begin).stream().anyMatch(word -> word.is("NOUN", "ADJ", "NUM"));
    }

    /** The finite verb on which an infinitive hangs: no comma, no other clause between; -1 where there is none. */
    private int finiteBefore(Sentence sentence, int infinitive) {
        for (int at = infinitive - 1; at >= Math.max(0, infinitive - REACH); at--) {
            Word word = sentence.words().get(at);
            if (!word.isWord() || verbs.is("opener", word) || verbs.is("beside", word)) {
                return -1;
            }
            if (verbs.isHead(sentence, at) || verbs.is("futureAux", word)) {
                return verbs.tense(sentence, at) == Tense.OPEN ? -1 : at;
            }
        }
        return -1;
    }

    /** Index of the first word of the verb group; -1 where a pronoun in it means nothing without the sentence before. */
    private int groupStart(Sentence sentence, int finite) {
        int at = finite;
        while (at > 0) {
            Word word = sentence.words().get(at - 1);
            boolean clitic = phrases.is("clitic", word) && word.is("PRON", "ADV", "PART", "DET", "AUX");
            if (clitic && !phrases.is("bare", word)) {
                return -1;
            }
            if (!clitic && !word.is("AUX", "ADV") || verbs.is("opener", word)) {
                break;
            }
            at--;
        }
        return at;
    }

    private Optional<Chunk> subject(Sentence sentence, int group, int depth) {
        List<Word> words = sentence.words();
        if (group == 0) {
            return subjectAfter(sentence);
        }
        if (depth > 2) {
            return Optional.empty();
        }
        Word before = words.get(group - 1);
        if (before.is("PRON") && phrases.is("relative", before)) {
            int noun = group - 1 > 0 && words.get(group - 2).text().equals(",") ? group - 2 : group - 1;
            return phrases.before(sentence, noun);
        }
        if (before.is("CCONJ")) {
            return verbBefore(sentence, group - 1).flatMap(verb -> {
                int start = groupStart(sentence, verb);
                return start < 0 ? Optional.empty() : subject(sentence, start, depth + 1);
            });
        }
        boolean participle = verbs.isParticiple(sentence, group) || verbs.is("plan", words.get(group));
        if (before.text().equals(",")) {
            return participle ? phrases.before(sentence, group - 1, true) : beyond(sentence, group - 1, ",");
        }
        if (before.text().equals(")")) {
            return beyond(sentence, group - 1, "(");
        }
        return phrases.before(sentence, group, participle);
    }

    /** “Adopté le 27 avril, le règlement …”: the subject of a first participle follows the comma. */
    private Optional<Chunk> subjectAfter(Sentence sentence) {
        List<Word> words = sentence.words();
        for (int at = 1; at < Math.min(words.size() - 1, REACH); at++) {
            if (words.get(at).text().equals(",")) {
                return verbs.isParticiple(sentence, 0) ? phrases.from(sentence, at + 1) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Of “Lavrov, ministre des Affaires étrangères, a dit” the name is the subject, of “le RGPD (…) dit” as well. */
    private Optional<Chunk> beyond(Sentence sentence, int mark, String opening) {
        for (int at = mark - 1; at > Math.max(0, mark - REACH); at--) {
            if (sentence.words().get(at).text().equals(opening)) {
                Optional<Chunk> subject = phrases.before(sentence, at);
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> verbBefore(Sentence sentence, int end) {
        for (int at = end - 1; at >= Math.max(0, end - REACH); at--) {
            if (verbs.isHead(sentence, at) && verbs.tense(sentence, at) != Tense.OPEN) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** Whether the phrase names its thing itself, not by “il”, “cette”, “son”. */
    public boolean isSelfContained(Sentence sentence, Chunk phrase) {
        for (int at = phrase.from(); at < phrase.to(); at++) {
            Word word = sentence.words().get(at);
            boolean pointing = phrases.is("pointing", word) && word.is("DET", "PRON");
            if (pointing || at == phrase.from() && phrases.is("pronoun", word) && word.is("PRON")) {
                return false;
            }
        }
        return true;
    }

    /** Index after the last word of a clause whose core ends here. */
    private int clauseEnd(Sentence sentence, int core) {
        List<Word> words = sentence.words();
        for (int at = core; at < words.size(); at++) {
            Word word = words.get(at);
            boolean ends =
                    word.isWord() ? isOtherClause(sentence, at, core) : isBreak(sentence, at) && !isList(sentence, at);
            int beyond = ends ? beyondApposition(sentence, at, core) : at;
            if (ends && beyond == at) {
                return at;
            }
            at = beyond;
        }
        return words.size();
    }

    /** “Asked the leader, John Doe, to …”: where the clause goes on behind a name between commas; else the same index. */
    private int beyondApposition(Sentence sentence, int comma, int core) {
        List<Word> words = sentence.words();
        if (!isComma(words.get(comma)) || !words.get(comma - 1).is("NOUN", "PROPN", "ADJ")) {
            return comma;
        }
        Optional<Chunk> name = phrases.from(sentence, comma + 1)
                .filter(chunk -> words.get(chunk.to() - 1).is("PROPN"))
                .filter(chunk -> chunk.to() + 1 < words.size() && isComma(words.get(chunk.to())));
        boolean reported = words.subList(Math.min(core, comma), comma).stream()
                .anyMatch(word -> phrases.is("that", word) && word.is("SCONJ"));
        return name.filter(chunk -> words.get(chunk.to() + 1).is("PART", "ADP")
                        || reported && words.get(chunk.to() + 1).is("VERB", "AUX"))
                .map(Chunk::to)
                .orElse(comma);
    }

    private static boolean isBreak(Sentence sentence, int at) {
        String mark = sentence.words().get(at).text();
        return mark.equals(".") ? at == sentence.words().size() - 1 : ",;:()[]!?…–—".contains(mark);
    }

    private boolean isOtherClause(Sentence sentence, int at, int core) {
        Word word = sentence.words().get(at);
        if (phrases.is("that", word) && word.is("SCONJ")) {
            return false;
        }
        boolean verbFollows = word.is("CCONJ") && isVerbWithin(sentence, at + 1, at + 5);
        return verbs.is("opener", word)
                || phrases.is("attribution", word)
                || phrases.is("relative", word) && word.is("PRON")
                || verbFollows;
    }

    private boolean isVerbWithin(Sentence sentence, int from, int to) {
        for (int at = from; at < Math.min(to, sentence.words().size()); at++) {
            if (verbs.isHead(sentence, at) && !verbs.isInfinitive(sentence, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the comma parts the members of a list that “and” ends: no verb before it. */
    private boolean isList(Sentence sentence, int comma) {
        List<Word> words = sentence.words();
        if (!words.get(comma).text().equals(",") || !words.get(comma - 1).is("PROPN", "NOUN", "ADJ")) {
            return false;
        }
        for (int at = comma + 1; at < Math.min(words.size(), comma + REACH / 2); at++) {
            if (words.get(at).is("CCONJ")) {
                return at > comma + 1;
            }
            if (!words.get(at).is("PROPN", "NOUN", "ADJ", "DET", "ADP", "NUM", "ADP+DET") && !isComma(words.get(at))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isComma(Word word) {
        return word.text().equals(",");
    }
}
