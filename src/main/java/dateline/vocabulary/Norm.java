package dateline.vocabulary;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule in its parts: under a source text, a bearer must, must not or may act, above a threshold, by a deadline,
 * except in some case, or else. Every phrase is in the article’s language; what the text does not say is absent.
 *
 * @param source the text or authority the rule stands in, with determiner: {@code le Document de Vienne}
 * @param bearer who is bound or entitled, with determiner: {@code les États membres de l’OSCE}
 * @param modality obligation, prohibition or permission
 * @param action infinitive phrase, not negated, without threshold, deadline and exception: {@code notifier par écrit
 *     les exercices militaires prévus}; English without “to”
 * @param conditions when and how far it applies
 */
public record Norm(
        @Nullable NounPhrase source,
        @Nullable NounPhrase bearer,
        Modality modality,
        String action,
        Conditions conditions) {

    /**
     * The optional parts of a rule.
     *
     * @param limit the quantity from which it applies
     * @param due its time limit
     * @param unless the exception, as a noun phrase or clause that follows “sauf”/“except”: {@code en cas d’urgence}
     * @param otherwise the sanction, as a noun phrase with determiner: {@code une amende de 150 euros}
     */
    public record Conditions(
            @Nullable Threshold limit,
            @Nullable Deadline due,
            @Nullable String unless,
            @Nullable NounPhrase otherwise) {
        /** No condition at all. */
        public static final Conditions NONE = new Conditions(null, null, null, null);

        public Optional<Threshold> threshold() {
            return Optional.ofNullable(limit);
        }

        public Optional<Deadline> deadline() {
            return Optional.ofNullable(due);
        }

        public Optional<String> exception() {
            return Optional.ofNullable(unless);
        }

        public Optional<NounPhrase> sanction() {
            return Optional.ofNullable(otherwise);
        }
    }
}
