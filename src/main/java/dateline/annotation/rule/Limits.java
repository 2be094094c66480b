package dateline.annotation.rule;

import dateline.annotation.figure.Quantities;
import dateline.annotation.rule.MarkerPattern.Lead;
import dateline.annotation.syntax.Chunk;
import dateline.annotation.syntax.Grammar;
import dateline.annotation.syntax.NounPhrases;
import dateline.annotation.syntax.Passage;
import dateline.annotation.syntax.Subject;
import dateline.annotation.syntax.WordClasses;
import dateline.vocabulary.Modality;
import java.util.Optional;

/** Takes sanction, exception, threshold and deadline out of the sentence of a rule; what is left is bearer and action. */
final class Limits {
    private final WordClasses words;
    private final NounPhrases phrases;
    private final Consequences consequences;
    private final Thresholds thresholds;
    private final Deadlines deadlines;

    Limits(Grammar grammar, WordClasses words, Quantities quantities, Consequences consequences) {
        this.words = words;
        this.consequences = consequences;
        phrases = grammar.phrases();
        thresholds = new Thresholds(grammar, words, quantities);
        deadlines = new Deadlines(grammar, words);
    }

    /**
     * The parts of the rule that a marker states.
     *
     * @param front index from which its conditions may stand
     * @param limit index of the first word that belongs to the next marker
     * @param only whether “que” turns its negation into a permission from then on
     */
    Draft of(
            Passage passage,
            Marker marker,
            Optional<Subject> subject,
            int front,
            int limit,
            Modality modality,
            boolean only) {
        Draft draft = new Draft(passage);
        draft.from = subject.map(Subject::from).orElse(marker.at());
        draft.end = Math.min(marker.verb() + 1, passage.size());
        draft.sanction = consequences.sanction(passage, marker.verb(), limit);
        draft.sanction.ifPresent(found -> draft.cut(found.from(), found.to()));
        int to = draft.sanction.map(Consequences.Found::from).orElse(limit);
        draft.exception = consequences.exception(passage, marker.verb(), to);
        draft.exception.ifPresent(found -> draft.cut(found.from(), found.to()));
        int until = draft.exception
                .map(Consequences.Found::from)
                .filter(at -> at < to)
                .orElse(to);
        boolean whole = !marker.hasLead(Lead.TEXT);
        draft.threshold = thresholds.in(passage, whole ? front : marker.verb(), until, marker.at(), marker.verb());
        draft.threshold.ifPresent(found -> draft.cut(found.from(), found.to()));
        draft.measured = thresholds.compares(passage, marker.verb(), until);
        Optional<Chunk> thing = happening(passage, draft.from, until);
        draft.deadline = marker.time() != null
                ? deadlines.inside(passage, marker.time(), marker.action())
                : deadlines.in(passage, front, until, modality, thing, only);
        draft.deadline.ifPresent(found -> draft.cut(found.from(), found.to()));
        return draft;
    }

    /** The first thing named that has a day of its own. */
    private Optional<Chunk> happening(Passage passage, int from, int to) {
        for (int at = from; at < to; at++) {
            if (words.has("happenings", passage.word(at)) && !passage.word(at).is("AUX")) {
                int start = at;
                while (start > from && passage.word(start - 1).is("DET", "ADJ", "NUM")) {
                    start--;
                }
                int noun = at + 1;
                return Optional.of(new Chunk(
                        start,
                        phrases.from(passage.sentence(), start)
                                .map(Chunk::to)
                                .filter(end -> end >= noun && end <= to)
                                .orElse(noun)));
            }
        }
        return Optional.empty();
    }
}
