package dateline.factsheet;

import dateline.vocabulary.ActorKind;
import dateline.vocabulary.Event;
import dateline.vocabulary.Norm;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.Office;
import dateline.vocabulary.PlaceKind;
import dateline.vocabulary.Quantity;
import dateline.vocabulary.Timex;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A fact of an article. It cannot exist without evidence: {@link #places()} is never empty. */
public sealed interface Fact {
    /** Stable within the article: {@code actor-lavrov}, {@code date-a7}. */
    String id();

    /** The places that prove it, the best one first, then in reading order. */
    List<Evidence> places();

    /** The place that proves it best. */
    default Evidence evidence() {
        return places().get(0);
    }

    /**
     * An actor, all mentions merged.
     *
     * @param aliases every other wording of the mentions, longest first, without repetition
     */
    record Actor(String id, Identity identity, List<String> aliases, List<Evidence> places) implements Fact {
        public Actor {
            aliases = List.copyOf(aliases);
            places = proven(places);
        }

        /** Name, kind and office. */
        public record Identity(
                NounPhrase name,
                ActorKind kind,
                boolean named,
                @Nullable Office held) {
            public Optional<Office> office() {
                return Optional.ofNullable(held);
            }
        }

        public NounPhrase name() {
            return identity.name();
        }

        public ActorKind kind() {
            return identity.kind();
        }

        public Optional<Office> office() {
            return identity.office();
        }
    }

    /**
     * A dated event, or a time that the text names without an event.
     *
     * @param expressions the words of the text, in reading order
     * @param value its calendar value; never a duration
     */
    record DatedEvent(
            String id,
            List<String> expressions,
            Timex value,
            @Nullable Event happening,
            List<Evidence> places) implements Fact {
        public DatedEvent {
            expressions = List.copyOf(expressions);
            places = proven(places);
        }

        public Optional<Event> event() {
            return Optional.ofNullable(happening);
        }
    }

    /** A length of time ({@code P42D}) or a repeated time. */
    record Duration(String id, String expression, Timex value, List<Evidence> places) implements Fact {
        public Duration {
            places = proven(places);
        }
    }

    /** A rule in its parts. */
    record Rule(String id, Norm norm, List<Evidence> places) implements Fact {
        public Rule {
            places = proven(places);
        }
    }

    /** A place, all mentions merged. */
    record Place(String id, NounPhrase name, PlaceKind kind, List<Evidence> places) implements Fact {
        public Place {
            places = proven(places);
        }
    }

    /**
     * Something said.
     *
     * @param saidBy id of the actor fact of the speaker, or null when the text does not say
     */
    record Statement(String id, @Nullable String saidBy, Content content, List<Evidence> places) implements Fact {
        public Statement {
            places = proven(places);
        }

        /**
         * What is said.
         *
         * @param words the words of the text
         * @param topic what it is about, or null
         * @param gist the claim in other words, as a clause after “que/that”, or null
         * @param direct whether the words are literal
         */
        public record Content(
                String words,
                @Nullable NounPhrase topic,
                @Nullable String gist,
                boolean direct) {}

        public Optional<String> speaker() {
            return Optional.ofNullable(saidBy);
        }
    }

    /** A figure with its meaning. */
    record Figure(String id, Quantity quantity, NounPhrase meaning, boolean exact, List<Evidence> places)
            implements Fact {
        public Figure {
            places = proven(places);
        }
    }

    /** A cause and its effect. */
    record Causation(String id, String effect, String cause, List<Evidence> places) implements Fact {
        public Causation {
            places = proven(places);
        }
    }

    private static List<Evidence> proven(List<Evidence> places) {
        if (places.isEmpty()) {
            throw new IllegalArgumentException("A fact needs evidence");
        }
        return List.copyOf(places);
    }
}
