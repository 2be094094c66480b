package dateline.annotation;

import dateline.annotation.Annotation.PlaceMention;
import dateline.annotation.Annotation.TimeMention;
import dateline.annotation.syntax.NounPhrases;
import dateline.annotation.syntax.Reading;
import dateline.annotation.syntax.Sentence;
import dateline.article.TextSpan;
import dateline.vocabulary.Event;
import java.util.List;
import java.util.Optional;

/**
 * Ties a dated event to the place that its sentence gives for it: “a rencontré le maire jeudi à Lyon”. In “a annoncé une
 * usine à Lyon” the town belongs to the factory, so that only a place beside the time or the verb counts, or one that
 * opens the sentence.
 */
final class EventPlaces {
    private static final double SURE = 0.8;

    private final Reading reading;
    private final NounPhrases phrases;
    private final List<PlaceMention> places;

    EventPlaces(Reading reading, NounPhrases phrases, List<Annotation> annotations) {
        this.reading = reading;
        this.phrases = phrases;
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
            return placeOf(time.mark().span())
                    .<Annotation>map(place -> new TimeMention(
                            time.mark(),
                            time.value(),
                            new Event(event.clause(), event.phrase(), event.factuality(), place, event.main())))
                    .orElse(time);
        }
        return annotation;
    }

    private Optional<String> placeOf(TextSpan time) {
        int begin = reading.unitAt(time.begin());
        int end = reading.unitAt(time.end());
        return reading.sentenceAt(time)
                .map(sentence -> places.stream()
                        .filter(place -> isBeside(sentence, place.mark().span(), begin, end))
                        .map(PlaceMention::place)
                        .distinct()
                        .toList())
                .filter(keys -> keys.size() == 1)
                .map(keys -> keys.get(0));
    }

    private boolean isBeside(Sentence sentence, TextSpan place, int begin, int end) {
        int first = reading.unitAt(place.begin());
        int last = reading.unitAt(place.end());
        if (first < sentence.begin() || last > sentence.end()) {
            return false;
        }
        int preposition = sentence.indexAt(first) - 1;
        while (preposition > 0 && sentence.words().get(preposition).is("DET")) {
            preposition--;
        }
        if (preposition < 0 || !phrases.is("at", sentence.words().get(preposition))) {
            return false;
        }
        return preposition == 0
                || isBehindOnlyVerb(sentence, preposition)
                || isNear(sentence, end, preposition)
                || leadsTo(sentence, last, begin);
    }

    /** “Arrivera à Annecy”, where no other verb might own the time. */
    private static boolean isBehindOnlyVerb(Sentence sentence, int preposition) {
        return sentence.words().get(preposition - 1).is("VERB")
                && sentence.words().stream().filter(word -> word.is("VERB")).count() == 1;
    }

    /** Whether nothing but a comma parts the time from the preposition. */
    private static boolean isNear(Sentence sentence, int end, int preposition) {
        int from = sentence.indexAt(end - 1) + 1;
        return from == preposition
                || from == preposition - 1 && sentence.words().get(from).text().equals(",");
    }

    /** Whether only words that lead to a time stand between the place and the time. */
    private boolean leadsTo(Sentence sentence, int last, int begin) {
        int from = sentence.indexAt(last - 1) + 1;
        int to = sentence.indexAt(begin);
        return from <= to && sentence.words().subList(from, to).stream().allMatch(word -> phrases.is("before", word));
    }
}
