package dateline.web.page;

import dateline.language.Language;
import dateline.vocabulary.Deadline;
import dateline.vocabulary.Norm;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.Threshold;
import java.util.List;
import java.util.stream.Stream;

/** The parts of a rule in words: who, what, when, above which threshold, except when, or else, by which text. */
record RuleParts(Norm norm, Language language, Words words, Words texts) {
    List<FactCards.Part> parts() {
        Norm.Conditions conditions = norm.conditions();
        NounPhrase bearer = norm.bearer();
        NounPhrase source = norm.source();
        return Stream.of(
                        part("rule.bearer", bearer == null ? "" : bearer.text()),
                        part("rule.action", norm.action()),
                        part(
                                "rule.threshold",
                                conditions.threshold().map(this::threshold).orElse("")),
                        part(
                                "rule.deadline",
                                conditions.deadline().map(this::deadline).orElse("")),
                        part("rule.exception", conditions.exception().orElse("")),
                        part(
                                "rule.sanction",
                                conditions.sanction().map(NounPhrase::text).orElse("")),
                        part("rule.source", source == null ? "" : source.text()))
                .filter(part -> !part.text().isEmpty())
                .toList();
    }

    private FactCards.Part part(String label, String text) {
        return new FactCards.Part(words.of(label), text.isEmpty() ? "" : language.sentence(text));
    }

    private String threshold(Threshold threshold) {
        String quantity = language.quantity(threshold.quantity());
        return texts.of(
                "comparison", threshold.comparison(), threshold.subject().text(), quantity);
    }

    private String deadline(Deadline deadline) {
        String value = language.describe(deadline.value());
        String kind = deadline.value().isDuration() ? "duration" : "date";
        return deadline.countedFrom()
                .map(anchor -> texts.of("deadline." + kind, deadline.relation(), value, anchor.text()))
                .orElseGet(() -> texts.of("deadline.open-" + kind, deadline.relation(), value));
    }
}
