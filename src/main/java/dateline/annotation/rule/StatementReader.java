package dateline.annotation.rule;

import dateline.annotation.figure.Quantities;
import dateline.annotation.rule.MarkerPattern.Lead;
import dateline.annotation.syntax.Grammar;
import dateline.annotation.syntax.NounPhrases;
import dateline.annotation.syntax.Passage;
import dateline.annotation.syntax.Subject;
import dateline.annotation.syntax.Subjects;
import dateline.annotation.syntax.WordClasses;
import dateline.vocabulary.Modality;
import java.util.Optional;

/** Reads the rule that a marker states, part by part. */
final class StatementReader {
    /** Of a rule whose bearer is unknown or whose action leans on another sentence. */
    private static final double DANGLING = 0.6;
    /** Of a rule whose bearer is known from elsewhere: to be checked by the teacher. */
    private static final double INFERRED = 0.7;

    private final WordClasses words;
    private final NounPhrases phrases;
    private final Subjects subjects;
    private final Limits limits;
    private final Acts acts;
    private final Actions actions;
    private final Bearers bearers;
    private final Sources sources;
    private final Evidence evidence;

    StatementReader(
            Grammar grammar, WordClasses words, Quantities quantities, LegalTexts texts, Consequences consequences) {
        this.words = words;
        phrases = grammar.phrases();
        subjects = grammar.subjects();
        limits = new Limits(grammar, words, quantities, consequences);
        acts = new Acts(grammar, words);
        bearers = new Bearers(grammar, words);
        actions = new Actions(grammar.verbs(), words, acts, bearers);
        sources = new Sources(texts, grammar.phrasing());
        evidence = new Evidence(grammar, words);
    }

    /**
     * The rule of a marker, if it is likely to be one.
     *
     * @param front index after what the sentence says before, from which its conditions may stand
     * @param limit index of the first word that belongs to the next marker
     */
    Optional<Statement> read(Passage passage, Marker marker, int front, int limit, Context context) {
        boolean led = marker.pattern().lead() != Lead.NONE;
        Optional<Subject> subject = led ? subjects.before(passage, marker.at()) : Optional.empty();
        boolean offender = subject.filter(own -> words.find("culprits", passage.sentence(), own.from(), own.to()) >= 0)
                .isPresent();
        boolean itself = subject.filter(Subject::pronoun).isPresent()
                && !marker.is("strict")
                && !marker.hasLead(Lead.TEXT)
                && context.speaksOfText()
                && !words.has("plural", passage.word(subject.get().from()));
        if (led && subject.isEmpty() || offender || itself) {
            return Optional.empty();
        }
        Optional<Modality> modality = modality(passage, marker, subject, limit);
        if (modality.isEmpty()) {
            return Optional.empty();
        }
        Draft draft = limits.of(passage, marker, subject, front, limit, modality.get(), isOnly(passage, marker, limit));
        Optional<String> action = actions.of(passage, marker, subject, draft, limit);
        return action.filter(words -> words.contains(" ") || words.length() > 2).flatMap(words -> {
            Statement statement =
                    new Statement(passage, modality.get(), words, draft.from, Math.max(draft.end, marker.at() + 1));
            statement.threshold =
                    draft.threshold.map(Thresholds.Found::threshold).orElse(null);
            statement.deadline = draft.deadline.map(Deadlines.Found::deadline).orElse(null);
            statement.exception = draft.exception.map(Consequences.Found::part).orElse(null);
            statement.sanction = draft.sanction.map(Consequences.Found::part).orElse(null);
            Optional<LegalText> text = sources.of(passage, marker, subject, context);
            if (marker.hasLead(Lead.TEXT) && text.isEmpty()) {
                return Optional.empty();
            }
            statement.source = text.map(LegalText::name).orElse(null);
            boolean passive = acts.passive(passage, marker.verb()) >= 0;
            bearers.of(
                            passage,
                            marker,
                            passive || marker.hasLead(Lead.THING) ? Optional.empty() : subject,
                            draft.wording,
                            context,
                            statement.source)
                    .ifPresent(bearer -> statement.bearer = bearer);
            double weight = evidence.weigh(
                    passage, marker, subject, around(passage, marker, subject, draft, context, text, modality.get()));
            statement.confidence = confidence(passage, marker, statement, weight);
            return weight >= Evidence.ENOUGH ? Optional.of(statement) : Optional.empty();
        });
    }

    /** “Aucun … ne peut”, “no … may” forbid; “ne peut … que” permits from then on. */
    private Optional<Modality> modality(Passage passage, Marker marker, Optional<Subject> subject, int limit) {
        boolean none = subject.filter(own -> words.has("none", passage.word(own.from())))
                .isPresent();
        Modality modality = marker.pattern().modality();
        if (none) {
            return modality == Modality.MUST ? Optional.empty() : Optional.of(Modality.MUST_NOT);
        }
        if (marker.is("half")) {
            return Optional.of(isOnly(passage, marker, limit) ? Modality.MAY : modality);
        }
        return Optional.of(modality);
    }

    private boolean isOnly(Passage passage, Marker marker, int limit) {
        return marker.is("half")
                && words.find("only", passage.sentence(), Math.min(marker.verb() + 1, limit), limit) >= 0;
    }

    private Evidence.Around around(
            Passage passage,
            Marker marker,
            Optional<Subject> subject,
            Draft draft,
            Context context,
            Optional<LegalText> text,
            Modality modality) {
        int paragraph = passage.sentence().paragraph();
        int near = 0;
        if (text.isPresent()) {
            boolean here = marker.hasLead(Lead.TEXT)
                    || context.here().contains(text.get()) && text.get().leads();
            near = here ? 3 : text.get().paragraph() == paragraph ? 2 : 1;
        }
        boolean follows = context.last(paragraph).isPresent();
        return new Evidence.Around(
                modality, near, follows, draft.parts(), passage.isQuoted(marker.at()), isPerson(passage, subject));
    }

    private boolean isPerson(Passage passage, Optional<Subject> subject) {
        return subject.filter(own -> !own.pronoun() && own.to() - own.from() <= 3)
                .filter(own -> own.from() > 0 || own.to() - own.from() > 1)
                .filter(own -> passage.words().subList(own.from(), own.to()).stream()
                        .allMatch(word -> word.is("PROPN") && word.isCapitalised()))
                .isPresent();
    }

    private double confidence(Passage passage, Marker marker, Statement statement, double weight) {
        double sure = Math.min(0.9, 0.62 + 0.06 * (weight - Evidence.ENOUGH));
        boolean dangling = passage.words().subList(marker.action(), Math.min(marker.verb(), passage.size())).stream()
                .anyMatch(word -> phrases.is("clitic", word) && !phrases.is("bare", word));
        double most = dangling || statement.bearer == null ? DANGLING : isInferred(passage, marker) ? INFERRED : 1;
        return Math.round(Math.min(most, sure) * 100) / 100.0;
    }

    /** Whether the sentence itself names nobody: “les exercices doivent être notifiés”. */
    private boolean isInferred(Passage passage, Marker marker) {
        boolean unnamed = acts.passive(passage, marker.verb()) >= 0 || marker.hasLead(Lead.THING);
        return unnamed
                && marker.who() == null
                && bearers.agent(passage, Math.min(marker.verb(), passage.size()), passage.size())
                        .isEmpty();
    }
}
