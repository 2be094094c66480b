package dateline.annotation.rule;

import dateline.annotation.rule.MarkerPattern.Lead;
import dateline.annotation.syntax.Chunk;
import dateline.annotation.syntax.Grammar;
import dateline.annotation.syntax.NounPhrases;
import dateline.annotation.syntax.Passage;
import dateline.annotation.syntax.Phrasing;
import dateline.annotation.syntax.Subject;
import dateline.annotation.syntax.Word;
import dateline.annotation.syntax.WordClasses;
import dateline.annotation.syntax.Wording;
import dateline.language.Language;
import dateline.vocabulary.NounPhrase;
import java.text.MessageFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells who is bound or entitled by a rule. */
final class Bearers {
    private final Language language;
    private final WordClasses words;
    private final NounPhrases phrases;
    private final Phrasing phrasing;
    private final Pattern belongs;

    Bearers(Grammar grammar, WordClasses words) {
        this.words = words;
        language = grammar.language();
        phrases = grammar.phrases();
        phrasing = grammar.phrasing();
        belongs = Pattern.compile(language.pattern("rules.belongs"));
    }

    /**
     * The bearer: the one whom the marker names, its subject, or whom a pronoun stands for.
     *
     * @param subject subject of the marker; empty where it is what the rule is done to
     */
    Optional<NounPhrase> of(
            Passage passage,
            Marker marker,
            Optional<Subject> subject,
            Wording wording,
            Context context,
            @Nullable NounPhrase source) {
        if (marker.who() != null && passage.word(marker.who().from()).is("PRON")) {
            return meant(passage, passage.word(marker.who().from()), context);
        }
        if (marker.who() != null) {
            return phrasing.phrase(
                    passage, wording, marker.who().from(), marker.who().to());
        }
        if (marker.hasLead(Lead.WHO) && subject.isPresent()) {
            Subject own = subject.get();
            return own.pronoun()
                    ? meant(passage, passage.word(own.from()), context)
                    : owned(passage, own, phrasing.phrase(passage, wording, own.from(), own.to()), context);
        }
        for (int at = marker.at(); at < Math.min(passage.size(), marker.at() + 2); at++) {
            if (passage.word(at).is("PRON", "DET") && words.has("plural", passage.word(at))) {
                return meant(passage, passage.word(at), context);
            }
        }
        boolean approved = words.find(
                        "approving",
                        passage.sentence(),
                        Math.min(marker.verb(), passage.size()),
                        Math.min(marker.verb() + 4, passage.size()))
                >= 0;
        Optional<Chunk> agent =
                approved ? Optional.empty() : agent(passage, Math.min(marker.verb(), passage.size()), passage.size());
        return agent.flatMap(who -> phrasing.phrase(passage, passage.wording(), who.from(), who.to()))
                .or(() -> member(passage, source));
    }

    /** “Leurs utilisateurs” are those of what the sentence before begins with; where it has no such thing, nobody’s. */
    private Optional<NounPhrase> owned(Passage passage, Subject subject, Optional<NounPhrase> bearer, Context context) {
        Word first = passage.word(subject.from());
        if (!words.has("owned", first)) {
            return bearer;
        }
        boolean many = words.has("owned.many", first);
        return bearer.flatMap(own -> context.topic()
                .filter(topic -> topic.plural() == many)
                .map(topic -> new NounPhrase(own.text() + " " + language.of(topic), own.gender(), own.plural())));
    }

    /** The bearer of the rule before, or what the sentence before begins with, where the pronoun has its number. */
    private Optional<NounPhrase> meant(Passage passage, Word pronoun, Context context) {
        boolean plural = words.has("plural", pronoun);
        return context.last(passage.sentence().paragraph())
                .flatMap(last -> Optional.ofNullable(last.bearer))
                .filter(bearer -> bearer.plural() == plural)
                .or(() -> context.topic().filter(topic -> topic.plural() && plural));
    }

    /** “Par le propriétaire”: the agent of a passive among the words at {@code [from, to)}. */
    Optional<Chunk> agent(Passage passage, int from, int to) {
        int agent = words.find("agent", passage.sentence(), from, to);
        if (agent < 0 || agent + 1 >= to || !passage.word(agent + 1).is("DET", "NOUN", "PROPN")) {
            return Optional.empty();
        }
        int end = phrases.from(passage.sentence(), agent + 1)
                .map(Chunk::to)
                .filter(last -> last <= to)
                .orElse(agent + 2);
        boolean means = passage.words().subList(agent + 1, end).stream().anyMatch(word -> words.has("means", word));
        return means || passage.isTime(agent + 1) ? Optional.empty() : Optional.of(new Chunk(agent + 1, end));
    }

    /**
     * Who is bound by the text of an organisation that has members: “le Document de Vienne de l’OSCE” binds the members of
     * the OSCE, where the article says that it has some.
     */
    private Optional<NounPhrase> member(Passage passage, @Nullable NounPhrase source) {
        if (source == null) {
            return Optional.empty();
        }
        Matcher belonging = belongs.matcher(source.text());
        if (!belonging.matches()) {
            return Optional.empty();
        }
        String of = belonging.group(1);
        Pattern membership = Pattern.compile(
                language.pattern("rules.membership") + Pattern.quote(of.replace('’', '\'')), Pattern.UNICODE_CASE);
        return membership.matcher(passage.reading().text().replace('’', '\'')).find()
                ? Optional.of(phrasing.named(MessageFormat.format(language.pattern("rules.members"), of)))
                : Optional.empty();
    }
}
