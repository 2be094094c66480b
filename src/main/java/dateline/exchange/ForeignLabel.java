package dateline.exchange;

import dateline.annotation.Annotation;
import dateline.annotation.Annotation.ActorMention;
import dateline.annotation.Annotation.PlaceMention;
import dateline.annotation.Annotation.Quotation;
import dateline.annotation.Annotation.TimeMention;
import dateline.annotation.Mark;
import dateline.exchange.UnreadableAnnotationsException.Reason;
import dateline.vocabulary.ActorKind;
import dateline.vocabulary.Gender;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.PlaceKind;
import dateline.vocabulary.Timex;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The labels under which other programs know what we annotate. */
public enum ForeignLabel {
    PERSON(List.of("per", "person", "pers", "personne", "people")),
    ORGANISATION(List.of("org", "organization", "organisation", "company", "institution", "actor", "acteur")),
    STATE(List.of("state", "etat", "pays", "country")),
    GROUP(List.of("norp", "group", "groupe")),
    PLACE(List.of("loc", "location", "place", "lieu", "gpe", "fac", "city", "ville")),
    TIME(List.of("date", "time", "timex", "timex3", "duration", "duree", "datetime")),
    QUOTATION(List.of("quote", "quotation", "citation"));

    private static final Map<ForeignLabel, ActorKind> ACTORS = Map.of(
            PERSON, ActorKind.PERSON,
            ORGANISATION, ActorKind.ORGANISATION,
            STATE, ActorKind.STATE,
            GROUP, ActorKind.GROUP);

    private final List<String> names;

    ForeignLabel(List<String> names) {
        this.names = names;
    }

    /**
     * What another program’s label means here.
     *
     * @throws UnreadableAnnotationsException where we have nothing like it
     */
    public static Annotation annotation(String label, @Nullable String value, Mark mark) {
        return of(label)
                .orElseThrow(() -> new UnreadableAnnotationsException(mark.id(), Reason.UNKNOWN_LABEL, label))
                .annotation(value, mark);
    }

    private static Optional<ForeignLabel> of(String label) {
        String folded = folded(label).replaceAll("^[bi]-", "");
        for (ForeignLabel known : values()) {
            if (known.names.contains(folded)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    private Annotation annotation(@Nullable String value, Mark mark) {
        NounPhrase name = new NounPhrase(mark.quote(), Gender.NEUTER, false);
        String key = folded(mark.quote()).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return switch (this) {
            case PLACE -> new PlaceMention(mark, key, name, PlaceKind.SITE);
            case TIME ->
                new TimeMention(mark, value != null && Timex.isWellFormed(value) ? new Timex(value) : null, null);
            case QUOTATION -> new Quotation(mark, null, null, null, true);
            case PERSON, ORGANISATION, STATE, GROUP -> {
                ActorKind kind = Optional.ofNullable(ACTORS.get(this)).orElseThrow();
                yield new ActorMention(mark, key, new ActorMention.Profile(name, kind, true, null));
            }
        };
    }

    private static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
