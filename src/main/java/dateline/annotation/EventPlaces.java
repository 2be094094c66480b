package dateline.annotation;

import dateline.annotation.Annotation.PlaceMention;
import dateline.annotation.Annotation.TimeMention;
import dateline.article.Article;
import dateline.article.TextSpan;
import dateline.vocabulary.Event;
import java.util.List;
import java.util.Optional;

/** Ties a dated event to the place of its sentence, where that sentence names only one and names it surely. */
final class EventPlaces {
    private static final double SURE = 0.8;

    private final List<TextSpan> sentences;
    private final List<PlaceMention> places;

    EventPlaces(Article article, List<Annotation> annotations) {
        sentences = article.sentences();
        places = annotations.stream()
                .filter(PlaceMention.class::isInstance)
                .map(PlaceMention.class::cast)
                .filter(place -> place.mark().confidence() >= SURE)
                .toList();
    }

    Annotation tied(Annotation annotation) {
        if (annotation instanceof TimeMention time
                && time.event() != null
                && time.event().place() == null) {
            Event event = time.event();
            return placeNear(time.mark().span())
                    .<Annotation>map(place -> new TimeMention(
                            time.mark(),
                            time.value(),
                            new Event(event.clause(), event.phrase(), event.factuality(), place, event.main())))
                    .orElse(time);
        }
        return annotation;
    }

    private Optional<String> placeNear(TextSpan span) {
        return sentences.stream()
                .filter(sentence -> sentence.contains(span))
                .findFirst()
                .map(sentence -> places.stream()
                        .filter(place -> sentence.contains(place.mark().span()))
                        .map(PlaceMention::place)
                        .distinct()
                        .toList())
                .filter(keys -> keys.size() == 1)
                .map(keys -> keys.get(0));
    }
}
