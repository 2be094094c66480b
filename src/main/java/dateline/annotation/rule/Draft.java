package dateline.annotation.rule;

import dateline.annotation.syntax.Passage;
import dateline.annotation.syntax.Wording;
import dateline.vocabulary.NounPhrase;
import java.util.Optional;

/** The parts of a rule while its sentence is being taken apart. */
final class Draft {
    final Wording wording;
    int from;
    int end;
    boolean measured;
    Optional<Thresholds.Found> threshold = Optional.empty();
    Optional<Deadlines.Found> deadline = Optional.empty();
    Optional<Consequences.Found<String>> exception = Optional.empty();
    Optional<Consequences.Found<NounPhrase>> sanction = Optional.empty();

    Draft(Passage passage) {
        wording = passage.wording();
    }

    void cut(int begin, int to) {
        wording.without(begin, to);
        end = Math.max(end, to);
    }

    double parts() {
        boolean length =
                deadline.filter(found -> found.deadline().value().isDuration()).isPresent();
        return (threshold.isPresent() || measured ? 1 : 0)
                + (length ? 1 : deadline.isPresent() ? 0.5 : 0)
                + (exception.isPresent() ? 1 : 0)
                + (sanction.isPresent() ? 1 : 0);
    }
}
