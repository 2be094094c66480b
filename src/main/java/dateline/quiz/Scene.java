package dateline.quiz;

import dateline.factsheet.Fact;
import dateline.factsheet.Fact.DatedEvent;
import dateline.factsheet.FactSheet;
import dateline.language.Language;
import dateline.vocabulary.Event;
import dateline.vocabulary.Factuality;
import dateline.vocabulary.NounPhrase;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the ideas work with: the facts, the language, and chance that hangs on seed and fact alone. */
record Scene(FactSheet sheet, Language language, long seed) {
    /** An event that can be asked about: it has a noun phrase of its own and is no mere claim. */
    record Happening(DatedEvent fact, Event event, NounPhrase phrase) {
        java.time.LocalDate first() {
            return fact.value().firstDay().orElseThrow();
        }

        java.time.LocalDate last() {
            return fact.value().lastDay().orElseThrow();
        }

        /** Whether it is over before the other begins. */
        boolean before(Happening other) {
            return last().isBefore(other.first());
        }

        boolean apartFrom(Happening other) {
            return before(other) || other.before(this);
        }
    }

    /** A sentence or question from its wording, with capital and no-break spaces. */
    String say(String key, Object... parts) {
        return language.sentence(phrase(key, parts));
    }

    /** A part of a sentence from its wording. */
    String phrase(String key, Object... parts) {
        return MessageFormat.format(language.pattern("quiz." + key), parts);
    }

    /** Words as an option: with a capital. */
    String option(Object words) {
        return language.sentence(words.toString());
    }

    /** Chance for one idea about one fact. */
    Random chance(Template template, String factId) {
        return Chance.of(seed, template.name(), factId);
    }

    /** Events in calendar order; those whose phrase stands for two different dates are left out. */
    List<Happening> happenings() {
        List<Happening> found = new ArrayList<>();
        for (DatedEvent fact : sheet.dates()) {
            Event event = fact.happening();
            if (event != null && event.phrase() != null && event.factuality() != Factuality.CLAIMED) {
                found.add(new Happening(fact, event, event.phrase()));
            }
        }
        var times = found.stream()
                .collect(Collectors.groupingBy(happening -> happening.phrase().text(), Collectors.counting()));
        return found.stream()
                .filter(happening -> times.getOrDefault(happening.phrase().text(), 0L) == 1)
                .toList();
    }

    /** Says that the event took or is to take place, after a question word. */
    String takesPlace(Happening happening) {
        String when = happening.event().factuality() == Factuality.PLANNED ? "planned" : "reported";
        return phrase("take." + when + (happening.phrase().plural() ? ".many" : ".one"), happening.phrase());
    }

    /** The time of a fact after a preposition: “le vendredi 21 janvier 2022”, “in 2015”. */
    String on(DatedEvent fact) {
        String words = language.describe(fact.value());
        return switch (Grain.of(fact.value())) {
            case DAY -> phrase("on.day", words);
            case MONTH -> phrase("on.month", words);
            case YEAR -> phrase("on.year", words);
            case OTHER -> words;
        };
    }

    /** The list in a random order that hangs on the seed alone. */
    <T> List<T> shuffled(List<T> list, Random chance) {
        List<T> copy = new ArrayList<>(list);
        java.util.Collections.shuffle(copy, chance);
        return copy;
    }

    /** All of one kind but the given one. */
    static <F extends Fact> List<F> others(List<F> facts, F one, Predicate<F> good) {
        return facts.stream().filter(fact -> fact != one && good.test(fact)).toList();
    }
}
