package dateline.annotation.rule;

import dateline.annotation.syntax.Chunk;
import dateline.annotation.syntax.Grammar;
import dateline.annotation.syntax.NounPhrases;
import dateline.annotation.syntax.Passage;
import dateline.annotation.syntax.Passage.Time;
import dateline.annotation.syntax.Phrasing;
import dateline.annotation.syntax.WordClasses;
import dateline.vocabulary.Deadline;
import dateline.vocabulary.Deadline.Relation;
import dateline.vocabulary.Modality;
import dateline.vocabulary.NounPhrase;
import java.util.Optional;

/** Finds the time limit of a rule: a date, or a length of time with what it is counted from. */
final class Deadlines {
    /** Longest clause that a time is counted from, in words. */
    private static final int LONGEST = 10;

    private final WordClasses words;
    private final NounPhrases phrases;
    private final Phrasing phrasing;

    /**
     * What was found.
     *
     * @param from index of the first word of all that the deadline takes out of the action
     * @param to index after its last word
     */
    record Found(Deadline deadline, int from, int to) {}

    Deadlines(Grammar grammar, WordClasses words) {
        this.words = words;
        phrases = grammar.phrases();
        phrasing = grammar.phrasing();
    }

    /**
     * The time limit among the words at {@code [from, to)}.
     *
     * @param thing what the rule is about, for “à l’avance”
     * @param only whether a permission begins then: “que quatre ans après”
     */
    Optional<Found> in(Passage passage, int from, int to, Modality modality, Optional<Chunk> thing, boolean only) {
        return passage.times().stream()
                .filter(time -> from <= time.from() && time.to() <= to)
                .flatMap(time -> (time.value().isDuration()
                                ? length(passage, time, to, modality, thing, only)
                                : date(passage, time))
                        .stream())
                .findFirst();
    }

    /** The time inside a marker: “dispose de sept jours après la notification pour …”. */
    Optional<Found> inside(Passage passage, Time time, int to) {
        int later = words.at("counted", passage.sentence(), time.to());
        return later == 0
                ? open(time, time.from(), time.to())
                : anchored(passage, time, time.to() + later, to, Relation.WITHIN_AFTER, time.from());
    }

    private Optional<Found> date(Passage passage, Time time) {
        if (time.value().firstDay().isEmpty()) {
            return Optional.empty();
        }
        int start = time.from();
        while (start > 0
                && passage.word(start - 1).is("DET")
                && words.before("before.date", passage.sentence(), start) == 0) {
            start--;
        }
        int before = words.before("before.date", passage.sentence(), start);
        int after = words.before("from.date", passage.sentence(), start);
        if (before + after == 0) {
            return Optional.empty();
        }
        Relation relation = before > 0 ? Relation.BEFORE : Relation.FROM;
        return Optional.of(
                new Found(new Deadline(time.value(), relation, null), start - Math.max(before, after), time.to()));
    }

    private Optional<Found> length(
            Passage passage, Time time, int to, Modality modality, Optional<Chunk> thing, boolean only) {
        int start = time.from();
        int within = words.before("within", passage.sentence(), start);
        int least = words.before("at-least", passage.sentence(), start);
        int begin = start - Math.max(within, least);
        int next = time.to();
        int advance = words.at("advance", passage.sentence(), next);
        int ahead = words.at("ahead", passage.sentence(), next);
        int later = words.at(within > 0 ? "counted" : "later", passage.sentence(), next);
        if (ahead > 0) {
            Optional<Found> found = anchored(passage, time, next + ahead, to, Relation.BEFORE, begin);
            if (found.isPresent()) {
                return found;
            }
        }
        if (advance > 0) {
            NounPhrase anchor = thing.flatMap(
                            chunk -> phrasing.phrase(passage, passage.wording(), chunk.from(), chunk.to()))
                    .orElse(null);
            return Optional.of(new Found(new Deadline(time.value(), Relation.BEFORE, anchor), begin, next + advance));
        }
        Relation relation = only ? Relation.FROM : Relation.WITHIN_AFTER;
        boolean due = within > 0 || only || modality == Modality.MUST;
        if (later > 0 && due) {
            return anchored(passage, time, next + later, to, relation, begin)
                    .or(() -> counted(passage, time, next + later, to, relation, begin));
        }
        if (later > 0) {
            return Optional.empty();
        }
        return within > 0 && modality != Modality.MUST_NOT ? open(time, begin, next) : Optional.empty();
    }

    /** “Within 72 hours of discovering a leak”: a clause tells what the time is counted from, not a noun. */
    private Optional<Found> counted(Passage passage, Time time, int at, int to, Relation relation, int begin) {
        int end = at;
        while (end < to && !passage.isMark(end, ",;:.()")) {
            end++;
        }
        boolean clause = at < end && passage.word(at).is("VERB", "AUX", "PRON", "NOUN", "DET") && end - at <= LONGEST;
        return clause
                ? Optional.of(new Found(new Deadline(time.value(), relation, null), begin, end))
                : Optional.empty();
    }

    private static Optional<Found> open(Time time, int begin, int to) {
        return Optional.of(new Found(new Deadline(time.value(), Relation.WITHIN_AFTER, null), begin, to));
    }

    private Optional<Found> anchored(Passage passage, Time time, int at, int to, Relation relation, int begin) {
        return phrases.from(passage.sentence(), at)
                .filter(chunk -> chunk.to() <= to && !passage.isTime(at))
                .filter(chunk -> chunk.to() >= to || !phrases.is("relative", passage.word(chunk.to())))
                .flatMap(chunk -> phrasing.phrase(passage, passage.wording(), chunk.from(), chunk.to())
                        .map(anchor -> new Found(new Deadline(time.value(), relation, anchor), begin, chunk.to())));
    }
}
