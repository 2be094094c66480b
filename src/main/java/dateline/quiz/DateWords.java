package dateline.quiz;

import dateline.vocabulary.NounPhrase;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Says when events are, each once. */
final class DateWords {
    private final Scene scene;
    private final Map<String, String> told = new HashMap<>();

    DateWords(Scene scene) {
        this.scene = scene;
    }

    /** The claim that an event has its date. */
    Claim dated(Happening happening) {
        Optional<NounPhrase> phrase = happening.named();
        String key = happening.planned() ? "date.claim.planned" : graded("date.claim.reported", happening.grain());
        return phrase.map(words -> scene.claim(scene.agreeing(key, words), words, Claim.GAP))
                .orElseGet(
                        () -> scene.claim("date.claim.clause", happening.event().clause(), Claim.GAP));
    }

    /** The time of an event as it completes that claim. */
    String completing(Happening happening) {
        boolean reported = !happening.planned() && happening.named().isPresent();
        return reported
                ? scene.phrase(
                        graded("on.reported", happening.grain()), on(happening), happening.when(scene.language()))
                : on(happening);
    }

    /** The key of the wording for this grain, where there is one of its own. */
    private String graded(String key, Grain grain) {
        String own = key + "." + grain.name().toLowerCase(Locale.ROOT);
        return scene.language().hasPattern("quiz." + own) ? own : key;
    }

    /** The sentence that tells when an event is. */
    String told(Happening happening) {
        return told.computeIfAbsent(happening.fact().id(), id -> tell(happening));
    }

    private String tell(Happening happening) {
        if (happening.grain() == Grain.OTHER) {
            return scene.say("date.told.other", happening.words(), happening.when(scene.language()));
        }
        return dated(happening).filled(completing(happening), scene.language());
    }

    /** The time of an event after a preposition: “le vendredi 21 janvier 2022”, “in 2015”. */
    String on(Happening happening) {
        return on(happening.grain(), happening.when(scene.language()));
    }

    String on(Grain grain, String words) {
        return switch (grain) {
            case DAY -> scene.phrase("on.day", words);
            case MONTH -> scene.phrase("on.month", words);
            case YEAR -> scene.phrase("on.year", words);
            case OTHER -> scene.phrase("on.other", words);
        };
    }
}
