package dateline.annotation.rule;

import dateline.annotation.rule.MarkerPattern.Lead;
import dateline.annotation.syntax.Passage;
import dateline.annotation.syntax.Phrasing;
import dateline.annotation.syntax.Subject;
import java.util.Optional;

/** Tells under which text a rule stands, or who sets it. */
final class Sources {
    private final LegalTexts texts;
    private final Phrasing phrasing;

    Sources(LegalTexts texts, Phrasing phrasing) {
        this.texts = texts;
        this.phrasing = phrasing;
    }

    /**
     * The text of a rule: the subject of “interdit”, the one that “selon” leads to, another one of the sentence before the
     * marker, or the one that the paragraph is about.
     */
    Optional<LegalText> of(Passage passage, Marker marker, Optional<Subject> subject, Context context) {
        int paragraph = passage.sentence().paragraph();
        if (marker.hasLead(Lead.TEXT)) {
            return subject.flatMap(own -> own.pronoun() ? context.governing(paragraph) : ruling(passage, own, context));
        }
        return context.here().stream()
                .filter(LegalText::leads)
                .findFirst()
                .or(() -> context.here().stream()
                        .filter(text -> text.full() && text.to() <= marker.at())
                        .filter(text ->
                                subject.filter(own -> own.from() <= text.from()).isEmpty())
                        .findFirst())
                .map(context::meant)
                .or(() -> context.governing(paragraph));
    }

    private Optional<LegalText> ruling(Passage passage, Subject subject, Context context) {
        if (!texts.governs(passage, subject.from(), subject.to())) {
            return Optional.empty();
        }
        return context.here().stream()
                .filter(text -> subject.from() <= text.from() && text.from() < subject.to())
                .findFirst()
                .map(context::meant)
                .or(() -> phrasing.phrase(passage, passage.wording(), subject.from(), subject.head())
                        .map(name -> new LegalText(
                                name,
                                subject.from(),
                                subject.to(),
                                passage.sentence().paragraph(),
                                true,
                                true)));
    }
}
