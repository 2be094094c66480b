package dateline.annotation;

import dateline.vocabulary.ActorKind;
import dateline.vocabulary.Event;
import dateline.vocabulary.Norm;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.Office;
import dateline.vocabulary.PlaceKind;
import dateline.vocabulary.Quantity;
import dateline.vocabulary.Timex;
import org.jspecify.annotations.Nullable;

/** A stand-off statement about one span of an article. */
public sealed interface Annotation {
    Mark mark();

    /** The same statement with another mark. */
    Annotation at(Mark other);

    /**
     * A mention of an actor. All mentions with the same {@code actor} key are one actor.
     *
     * @param actor key of the actor within the article: {@code lavrov}
     * @param profile who the actor is; given on at least one mention of each actor, null on the others
     */
    record ActorMention(Mark mark, String actor, @Nullable Profile profile) implements Annotation {
        @Override
        public ActorMention at(Mark other) {
            return new ActorMention(other, actor, profile);
        }

        /**
         * Who an actor is.
         *
         * @param name full name with its determiner where it takes one: {@code Antony Blinken}, {@code l’OTAN}
         * @param kind person, organisation, state or group
         * @param named false for somebody the text does not name ({@code un haut responsable du département d’État})
         * @param office role and affiliation, or null
         */
        public record Profile(
                NounPhrase name,
                ActorKind kind,
                boolean named,
                @Nullable Office office) {}
    }

    /**
     * A time expression.
     *
     * @param value resolved TIMEX3 value; null only for a suggestion that could not be resolved
     * @param event what happens then, or null for a mere mention or a duration
     */
    record TimeMention(
            Mark mark, @Nullable Timex value, @Nullable Event event) implements Annotation {
        @Override
        public TimeMention at(Mark other) {
            return new TimeMention(other, value, event);
        }
    }

    /** A rule, over the words that state it. */
    record RuleStatement(Mark mark, Norm norm) implements Annotation {
        @Override
        public RuleStatement at(Mark other) {
            return new RuleStatement(other, norm);
        }
    }

    /**
     * A mention of a place.
     *
     * @param place key of the place within the article: {@code geneve}
     * @param name its usual name, with determiner where it takes one
     * @param kind what it is
     */
    record PlaceMention(Mark mark, String place, NounPhrase name, PlaceKind kind) implements Annotation {
        @Override
        public PlaceMention at(Mark other) {
            return new PlaceMention(other, place, name, kind);
        }
    }

    /**
     * Direct speech, without its quotation marks, or the words of reported speech.
     *
     * @param speaker key of the actor who says it; null when the text does not say who
     * @param about what it is about, as a noun phrase with determiner; null when not annotated
     * @param gist the claim as a clause that follows “que/that”, in other words; null when not annotated
     * @param direct whether the words are quoted literally
     */
    record Quotation(
            Mark mark,
            @Nullable String speaker,
            @Nullable NounPhrase about,
            @Nullable String gist,
            boolean direct) implements Annotation {
        @Override
        public Quotation at(Mark other) {
            return new Quotation(other, speaker, about, gist, direct);
        }
    }

    /**
     * A figure.
     *
     * @param quantity number and unit
     * @param meaning what it is, as a noun phrase with determiner, without the number: {@code le nombre d’aérodromes
     *     cités par le ministère russe de la Défense}
     * @param exact false for “environ”, “plus de”, “près de”
     */
    record Figure(Mark mark, Quantity quantity, NounPhrase meaning, boolean exact) implements Annotation {
        @Override
        public Figure at(Mark other) {
            return new Figure(other, quantity, meaning, exact);
        }
    }

    /**
     * A cause and its effect that the text states itself.
     *
     * @param effect full clause, no final stop
     * @param cause full clause, no final stop
     */
    record Causation(Mark mark, String effect, String cause) implements Annotation {
        @Override
        public Causation at(Mark other) {
            return new Causation(other, effect, cause);
        }
    }
}
