package dateline.annotation.rule;

import dateline.annotation.rule.MarkerPattern.Lead;
import dateline.annotation.syntax.Chunk;
import dateline.annotation.syntax.NounPhrases;
import dateline.annotation.syntax.Passage;
import dateline.annotation.syntax.Phrasing;
import dateline.annotation.syntax.Subject;
import dateline.annotation.syntax.Subjects;
import dateline.annotation.syntax.Verbs;
import dateline.annotation.syntax.Word;
import dateline.annotation.syntax.WordClasses;
import dateline.annotation.syntax.Wording;
import dateline.language.Language;
import dateline.vocabulary.Modality;
import dateline.vocabulary.NounPhrase;
import java.util.Optional;

/** Reads the rule that a marker states, part by part. */
final class StatementReader {
    private static final double DANGLING = 0.5;
    /** Longest “the school policy says”, in words. */
    private static final int ASIDE = 6;

    private final Language language;
    private final WordClasses words;
    private final NounPhrases phrases;
    private final Verbs verbs;
    private final Subjects subjects;
    private final Phrasing phrasing;
    private final Consequences consequences;
    private final Thresholds thresholds;
    private final Deadlines deadlines;
    private final Acts acts;
    private final Bearers bearers;
    private final Sources sources;
    private final Evidence evidence;

    StatementReader(
            Language language,
            WordClasses words,
            NounPhrases phrases,
            Verbs verbs,
            Subjects subjects,
            Phrasing phrasing,
            LegalTexts texts,
            Consequences consequences) {
        this.language = language;
        this.words = words;
        this.phrases = phrases;
        this.verbs = verbs;
        this.subjects = subjects;
        this.phrasing = phrasing;
        this.consequences = consequences;
        thresholds = new Thresholds(language, words, phrases, phrasing);
        deadlines = new Deadlines(words, phrases, phrasing);
        acts = new Acts(language, verbs, phrases, phrasing);
        bearers = new Bearers(language, words, phrases, phrasing);
        sources = new Sources(texts, phrasing);
        evidence = new Evidence(words, phrases, verbs);
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
        boolean offender = subject.filter(own -> words.find("offenders", passage.sentence(), own.from(), own.to()) >= 0)
                .isPresent();
        if (led && subject.isEmpty() || offender) {
            return Optional.empty();
        }
        Optional<Modality> modality = modality(passage, marker, subject, limit);
        if (modality.isEmpty()) {
            return Optional.empty();
        }
        Draft draft = draft(passage, marker, subject, front, limit, modality.get());
        Optional<String> action = action(passage, marker, subject, draft, limit);
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

    /** The parts of a rule as they stand in the sentence. */
    private final class Draft {
        final Wording wording;
        int from;
        int end;
        boolean measured;
        Optional<Thresholds.Found> threshold = Optional.empty();
        Optional<Deadlines.Found> deadline = Optional.empty();
        Optional<Consequences.Found<String>> exception = Optional.empty();
        Optional<Consequences.Found<NounPhrase>> sanction = Optional.empty();

        Draft(Passage passage) {
            wording = new Wording(passage.reading(), passage.sentence());
        }

        void cut(int begin, int to) {
            wording.without(begin, to);
            end = Math.max(end, to);
        }

        double parts() {
            boolean length = deadline.filter(found -> found.deadline().value().isDuration())
                    .isPresent();
            return (threshold.isPresent() || measured ? 1 : 0)
                    + (length ? 1 : deadline.isPresent() ? 0.5 : 0)
                    + (exception.isPresent() ? 1 : 0)
                    + (sanction.isPresent() ? 1 : 0);
        }
    }

    private Draft draft(
            Passage passage, Marker marker, Optional<Subject> subject, int front, int limit, Modality modality) {
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
                : deadlines.in(passage, front, until, modality, thing, isOnly(passage, marker, limit));
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

    private Optional<String> action(Passage passage, Marker marker, Optional<Subject> subject, Draft draft, int limit) {
        if (marker.is("half")) {
            int only = words.find("only", passage.sentence(), marker.verb() + 1, limit);
            if (only >= 0) {
                draft.wording.without(only, only + 1);
            }
        }
        if (marker.hasLead(Lead.THING)) {
            int end = actionEnd(passage, draft, marker.action(), limit);
            return subject.flatMap(own -> acts.nominal(passage, draft.wording, own))
                    .map(act -> joined(act, draft.wording.of(marker.action(), Math.max(marker.action(), end))));
        }
        int end = actionEnd(passage, draft, marker.verb() + 1, limit);
        draft.end = Math.max(draft.end, end);
        int participle = acts.passive(passage, marker.verb());
        if (participle >= 0) {
            return subject.filter(own -> !own.pronoun())
                    .flatMap(own -> acts.turned(passage, draft.wording, participle, own))
                    .map(act -> joined(act, rest(passage, draft, participle + 1, end)));
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

    /** Index at which the action ends: at a mark that does not belong to a list or to a part that was taken out. */
    private int actionEnd(Passage passage, Draft draft, int from, int limit) {
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
        double sure = Math.min(0.9, 0.45 + 0.09 * (weight - Evidence.ENOUGH + 1));
        boolean dangling = passage.words().subList(marker.action(), Math.min(marker.verb(), passage.size())).stream()
                .anyMatch(word -> phrases.is("clitic", word) && !phrases.is("bare", word));
        return Math.round(Math.min(dangling || statement.bearer == null ? DANGLING : 1, sure) * 100) / 100.0;
    }
}
