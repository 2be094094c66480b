package dateline.quiz;

import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.Timex;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says when events are, each once. */
final class DateWords {
    /** By the name of its wording, the TIMEX3 values of a part of a day or year, and of many years; no value is two of them. */
    private static final Map<String, Pattern> PARTS = Map.of(
            "weekend", Pattern.compile(".*-WE"),
            "week", Pattern.compile("\\d{4}-W\\d{2}"),
            "spring", Pattern.compile(".*-SP"),
            "season", Pattern.compile(".*-(?:SU|FA|WI)"),
            "part", Pattern.compile(".*-[QH]\\d"),
            "night", Pattern.compile(".*TNI"),
            "hours", Pattern.compile(".*T(?:MO|AF|EV)"),
            "clock", Pattern.compile(".*T\\d.*"),
            "decade", Pattern.compile("\\d{3}"),
            "century", Pattern.compile("\\d{2}"));

    private final Scene scene;
    private final Map<String, String> told = new HashMap<>();

    DateWords(Scene scene) {
        this.scene = scene;
    }

    /** The claim that an event has its date. */
    Claim dated(Happening happening) {
        Optional<NounPhrase> phrase = happening.named();
        String key = "date.claim." + (happening.planned() ? "planned" : "reported");
        return phrase.map(words -> scene.claim(scene.agreeing(key, words), words, Claim.GAP))
                .orElseGet(
                        () -> scene.claim("date.claim.clause", happening.event().clause(), Claim.GAP));
    }

    /** The sentence that tells when an event is. */
    String told(Happening happening) {
        return told.computeIfAbsent(
                happening.fact().id(), id -> dated(happening).filled(on(happening), scene.language()));
    }

    /** The time of an event after a preposition: “le vendredi 21 janvier 2022”, “in 2015”, “dans la nuit du 8 mars 2021”. */
    String on(Happening happening) {
        String words = happening.when(scene.language());
        return switch (happening.grain()) {
            case DAY -> scene.phrase("on.day", words);
            case MONTH -> scene.phrase("on.month", words);
            case YEAR -> scene.phrase("on.year", words);
            case OTHER -> scene.phrase("on." + part(happening.fact().value()), words);
        };
    }

    private static String part(Timex value) {
        return PARTS.entrySet().stream()
                .filter(part -> part.getValue().matcher(value.value()).matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("other");
    }
}
