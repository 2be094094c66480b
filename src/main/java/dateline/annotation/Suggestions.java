package dateline.annotation;

import dateline.annotation.Annotation.ActorMention;
import dateline.annotation.Annotation.PlaceMention;
import dateline.annotation.Annotation.Quotation;
import dateline.annotation.actor.Cast;
import dateline.annotation.actor.CastMember;
import dateline.annotation.actor.PlaceSighting;
import dateline.annotation.actor.Sighting;
import dateline.annotation.name.Stretch;
import dateline.annotation.name.TokenText;
import dateline.annotation.quotation.Utterance;
import dateline.article.TextSpan;
import dateline.vocabulary.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Makes annotations of what the finders found and numbers them in reading order. */
final class Suggestions {
    private static final Comparator<Draft> READING_ORDER = Comparator.comparing(Draft::span);

    private final TokenText reading;
    private final List<Draft> drafts = new ArrayList<>();

    Suggestions(TokenText reading) {
        this.reading = reading;
    }

    private record Draft(TextSpan span, double confidence, boolean isName, Function<Mark, Annotation> annotation) {}

    void actor(CastMember actor) {
        Sighting best = actor.best();
        for (Sighting own : actor.sightings()) {
            var profile = own.equals(best) ? actor.profile() : null;
            add(own.stretch(), own.confidence(), true, mark -> new ActorMention(mark, actor.key(), profile));
        }
    }

    void place(PlaceSighting place) {
        String key = Cast.keyOf(place.name().text());
        add(place.stretch(), place.confidence(), true, mark -> new PlaceMention(mark, key, place.name(), place.kind()));
    }

    void quotation(Utterance said) {
        add(
                said.words(),
                said.confidence(),
                false,
                mark -> new Quotation(mark, said.speaker().orElse(null), null, said.gist(), said.direct()));
    }

    /**
     * Annotations that another finder has made; where one overlaps an actor or a place, it is kept. Of a group that a
     * figure counts, only the noun they share: “soldiers” of “9,000 soldiers” and “soldiers of the Guard”.
     */
    void add(List<? extends Annotation> made) {
        for (Annotation annotation : made) {
            Mark mark = annotation.mark();
            if (annotation instanceof Annotation.Figure) {
                drafts.replaceAll(draft -> draft.isName() && cross(draft.span(), mark.span())
                        ? new Draft(shared(draft.span(), mark.span()), draft.confidence(), true, draft.annotation())
                        : draft);
            }
            drafts.removeIf(draft -> draft.isName() && cross(draft.span(), mark.span()));
            drafts.add(new Draft(mark.span(), mark.confidence(), false, annotation::at));
        }
    }

    private static TextSpan shared(TextSpan one, TextSpan other) {
        return new TextSpan(Math.max(one.begin(), other.begin()), Math.min(one.end(), other.end()));
    }

    /** Whether they overlap without one holding the other. */
    private static boolean cross(TextSpan one, TextSpan other) {
        return one.overlaps(other) && !one.contains(other) && !other.contains(one);
    }

    private void add(Stretch stretch, double confidence, boolean isName, Function<Mark, Annotation> annotation) {
        double rounded = Math.round(Math.max(0, Math.min(0.99, confidence)) * 100) / 100.0;
        drafts.add(new Draft(reading.span(stretch), rounded, isName, annotation));
    }

    List<Annotation> inReadingOrder() {
        drafts.sort(READING_ORDER);
        List<Annotation> all = new ArrayList<>();
        for (Draft draft : drafts) {
            String id = "a" + (all.size() + 1);
            String quote = reading.article().text().slice(draft.span());
            all.add(draft.annotation().apply(new Mark(id, draft.span(), quote, Origin.SUGGESTED, draft.confidence())));
        }
        return all;
    }
}
