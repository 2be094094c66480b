package dateline.annotation.rule;

import dateline.annotation.Annotation.RuleStatement;
import dateline.annotation.Mark;
import dateline.annotation.syntax.Passage;
import dateline.annotation.syntax.Reading;
import dateline.vocabulary.Deadline;
import dateline.vocabulary.Modality;
import dateline.vocabulary.Norm;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.Origin;
import dateline.vocabulary.Threshold;
import org.jspecify.annotations.Nullable;

/** A rule while its parts are being gathered, over sentences if need be. */
final class Statement {
    final Passage passage;
    final Modality modality;
    final String action;
    /** Index of its first word, and index after its last one, in its sentence. */
    final int from;

    int to;
    /** Offset after its last UTF-16 unit where a later sentence adds to it, else 0. */
    int extended;

    @Nullable
    NounPhrase source;

    @Nullable
    NounPhrase bearer;

    @Nullable
    Threshold threshold;

    @Nullable
    Deadline deadline;

    @Nullable
    String exception;

    @Nullable
    NounPhrase sanction;

    double confidence;

    Statement(Passage passage, Modality modality, String action, int from, int to) {
        this.passage = passage;
        this.modality = modality;
        this.action = action;
        this.from = from;
        this.to = to;
    }

    int paragraph() {
        return passage.sentence().paragraph();
    }

    Norm norm() {
        return new Norm(
                source, bearer, modality, action, new Norm.Conditions(threshold, deadline, exception, sanction));
    }

    /** The rule as an annotation with this id, over the words that state it. */
    RuleStatement named(String id) {
        Reading reading = passage.reading();
        Mark mark =
                new Mark(id, reading.span(begin(), end()), reading.words(begin(), end()), Origin.SUGGESTED, confidence);
        return new RuleStatement(mark, norm());
    }

    private int begin() {
        return passage.word(from).begin();
    }

    private int end() {
        return Math.max(extended, passage.word(to - 1).end());
    }
}
