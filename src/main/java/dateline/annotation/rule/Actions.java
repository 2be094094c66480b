package dateline.annotation.rule;

import dateline.annotation.rule.MarkerPattern.Lead;
import dateline.annotation.syntax.Passage;
import dateline.annotation.syntax.Subject;
import dateline.annotation.syntax.Verbs;
import dateline.annotation.syntax.Word;
import dateline.annotation.syntax.WordClasses;
import java.util.Optional;

/** Words what a rule asks for, as an infinitive phrase. */
final class Actions {
    private final WordClasses words;
    private final Verbs verbs;
    private final Acts acts;
    private final Bearers bearers;
    private final Extent extent;

    Actions(Verbs verbs, WordClasses words, Acts acts, Bearers bearers) {
        this.words = words;
        this.verbs = verbs;
        this.acts = acts;
        this.bearers = bearers;
        extent = new Extent(words, verbs);
    }

    /** The action of a marker, without the parts that the draft has taken out. */
    Optional<String> of(Passage passage, Marker marker, Optional<Subject> subject, Draft draft, int limit) {
        if (marker.is("half")) {
            int only = words.find("only", passage.sentence(), marker.verb() + 1, limit);
            if (only >= 0) {
                draft.wording.without(only, only + 1);
            }
        }
        if (marker.hasLead(Lead.THING)) {
            int end = extent.of(passage, draft, marker.action(), limit);
            return subject.flatMap(own -> acts.nominal(passage, draft.wording, own))
                    .map(act -> joined(act, draft.wording.of(marker.action(), Math.max(marker.action(), end))));
        }
        int end = extent.of(passage, draft, marker.verb() + 1, limit);
        draft.end = Math.max(draft.end, end);
        int participle = acts.passive(passage, marker.verb());
        if (participle >= 0) {
            return subject.filter(own -> !own.pronoun())
                    .flatMap(own -> acts.turned(passage, draft.wording, participle, own))
                    .map(act -> joined(
                            act,
                            acts.isApproved(passage, participle)
                                    ? draft.wording.of(participle + 1, Math.max(participle + 1, end))
                                    : rest(passage, draft, participle + 1, end)));
        }
        Word verb = passage.word(Math.min(marker.verb(), passage.size() - 1));
        if (verbs.is("gerund", verb) && !verbs.isInfinitive(passage.sentence(), marker.verb())) {
            return acts.gerund(verb)
                    .map(act -> joined(act, draft.wording.of(marker.verb() + 1, Math.max(marker.verb() + 1, end))));
        }
        return Optional.of(draft.wording.of(marker.action(), end));
    }

    private static String joined(String act, String rest) {
        return (act + " " + rest).strip();
    }

    /** What follows a passive, without its agent. */
    private String rest(Passage passage, Draft draft, int from, int end) {
        bearers.agent(passage, from, end).ifPresent(who -> draft.wording.without(who.from() - 1, who.to()));
        return from < end ? draft.wording.of(from, end) : "";
    }
}
