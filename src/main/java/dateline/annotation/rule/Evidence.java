package dateline.annotation.rule;

import dateline.annotation.rule.MarkerPattern.Lead;
import dateline.annotation.syntax.Chunk;
import dateline.annotation.syntax.Grammar;
import dateline.annotation.syntax.NounPhrases;
import dateline.annotation.syntax.Passage;
import dateline.annotation.syntax.Subject;
import dateline.annotation.syntax.Verbs;
import dateline.annotation.syntax.Word;
import dateline.annotation.syntax.WordClasses;
import dateline.vocabulary.Modality;
import java.util.Optional;

/**
 * Weighs whether a marker states a rule or a wish, a plan, a forecast. “Doit” alone says little; a text of law, a bearer
 * who can be anyone, a limit and its neighbours say more.
 */
final class Evidence {
    /** From this weight on it is a rule. */
    static final double ENOUGH = 2;
    /** How far from the marker words may speak for or against it, in words. */
    private static final int REACH = 60;

    private final WordClasses words;
    private final NounPhrases phrases;
    private final Verbs verbs;

    Evidence(Grammar grammar, WordClasses words) {
        this.words = words;
        phrases = grammar.phrases();
        verbs = grammar.verbs();
    }

    /**
     * What is known around a marker.
     *
     * @param modality what the rule would be
     * @param source how near a text of law is: 3 in the clause, 2 in the paragraph, 1 in the article, 0 nowhere
     * @param follows whether the sentence before, or another one nearby, states a rule
     * @param parts how much its conditions say for it: threshold, length of time, exception, sanction
     * @param quoted whether it stands in quotation marks
     * @param person whether the bearer is a person by name
     */
    record Around(Modality modality, int source, boolean follows, double parts, boolean quoted, boolean person) {}

    double weigh(Passage passage, Marker marker, Optional<Subject> subject, Around around) {
        double weight = around.source();
        weight += marker.is("strict") ? 2 : 0;
        weight -= marker.is("weak") ? 1 : 0;
        weight -= around.modality() == Modality.MAY && !marker.is("strict") ? 0.5 : 0;
        weight += marker.hasLead(Lead.TEXT) ? 0.5 : 0;
        weight += around.follows() ? 1 : 0;
        weight += Math.min(2, around.parts());
        weight -= around.quoted() ? 2 : 0;
        weight -= around.person() && !marker.is("strict") ? 2.5 : 0;
        double generality = subject.map(own -> generality(passage, own)).orElse(0.0);
        weight += generality;
        boolean sure = around.source() == 3 || around.parts() >= 1 || generality >= 1.5;
        weight -= isAgenda(passage, marker) && !sure ? 2 : 0;
        weight -= isState(passage, marker) ? 3 : 0;
        weight -= words.has("now", passage.word(Math.min(marker.at() + 1, passage.size() - 1))) ? 1 : 0;
        weight += around.source() == 0 && isOfficial(passage, marker, subject) ? 1 : 0;
        weight -= isTold(passage, marker, subject) ? 1 : 0;
        return isAsked(passage, marker, subject) ? Math.min(0, weight) : weight;
    }

    /** Whether an authority speaks in the sentence: “…, rappelle la préfecture”. */
    private boolean isOfficial(Passage passage, Marker marker, Optional<Subject> subject) {
        int end = subject.map(Subject::from).orElse(marker.at());
        return words.find("authorities", passage.sentence(), Math.max(0, end - REACH), end) >= 0
                || words.find(
                                "authorities",
                                passage.sentence(),
                                Math.max(marker.verb(), passage.size() - 4),
                                passage.size())
                        >= 0;
    }

    private double generality(Passage passage, Subject subject) {
        Word first = passage.word(subject.from());
        if (subject.pronoun()) {
            return words.has("stranger", first) ? -4 : words.has("plural", first) ? 0.5 : 0;
        }
        if (words.find("many", passage.sentence(), subject.from(), Math.min(subject.to(), subject.from() + 3)) >= 0) {
            return -2;
        }
        if (words.has("none", first)) {
            return 2;
        }
        if (words.at("generic", passage.sentence(), subject.from()) > 0) {
            return 1.5;
        }
        if (words.has("generic.plural", first)) {
            return 1;
        }
        boolean many = phrases.isPlural(passage.sentence(), new Chunk(subject.from(), subject.head()));
        return first.is("DET", "PROPN") && !many ? -0.5 : 0.5;
    }

    /** “Doit se rendre à Kiev”, “doit commencer lundi”, “peut sembler”: no rule speaks of these. */
    private boolean isAgenda(Passage passage, Marker marker) {
        return marker.verb() < passage.size()
                && !marker.is("strict")
                && words.at("agenda", passage.sentence(), marker.verb()) > 0
                && !isPassive(passage, marker.verb());
    }

    /** “Coûter”, “espérer”, “être satisfait”: nobody can be told to. */
    private boolean isState(Passage passage, Marker marker) {
        if (marker.verb() >= passage.size() || marker.is("strict")) {
            return false;
        }
        boolean quality = verbs.is("be", passage.word(marker.verb()))
                && marker.verb() + 1 < passage.size()
                && passage.word(marker.verb() + 1).is("ADJ");
        return words.at("states", passage.sentence(), marker.verb()) > 0
                || quality && marker.pattern().modality() == Modality.MAY;
    }

    private boolean isPassive(Passage passage, int verb) {
        return verb + 1 < passage.size()
                && verbs.is("be", passage.word(verb))
                && verbs.is("participle", passage.word(verb + 1));
    }

    /** “Les experts demandent que …”: the verb of the clause before hands the duty over. */
    private boolean isAsked(Passage passage, Marker marker, Optional<Subject> subject) {
        int end = marker.hasLead(Lead.TEXT)
                ? marker.at()
                : subject.map(Subject::from).orElse(marker.at());
        for (int at = Math.max(0, end - REACH); at < end; at++) {
            if (words.at("asking", passage.sentence(), at) > 0
                    && !passage.word(at).is("NOUN", "PROPN")) {
                return true;
            }
        }
        for (int at = Math.min(marker.verb(), passage.size());
                at < Math.min(passage.size() - 1, marker.verb() + REACH);
                at++) {
            if (passage.isMark(at, ",»”\"")
                    && words.find("asking", passage.sentence(), at + 1, Math.min(passage.size(), at + 5)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** “L’agence a dit que …”: somebody says so, who may know the rules. */
    private boolean isTold(Passage passage, Marker marker, Optional<Subject> subject) {
        int end = subject.map(Subject::from).orElse(marker.at());
        return words.find("telling", passage.sentence(), Math.max(0, end - REACH), end) >= 0;
    }
}
