package dateline.annotation.rule;

import static java.util.stream.Collectors.joining;

import dateline.annotation.figure.Measured;
import dateline.annotation.figure.Quantities;
import dateline.annotation.syntax.Grammar;
import dateline.annotation.syntax.NounPhrases;
import dateline.annotation.syntax.Passage;
import dateline.annotation.syntax.Phrasing;
import dateline.annotation.syntax.Word;
import dateline.annotation.syntax.WordClasses;
import dateline.language.Language;
import dateline.vocabulary.Comparison;
import dateline.vocabulary.Gender;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.Quantity;
import dateline.vocabulary.Threshold;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the quantity from which a rule applies, where it limits the rule rather than being its aim. */
final class Thresholds {
    private static final BigDecimal OLDEST = BigDecimal.valueOf(110);

    private final Language language;
    private final WordClasses words;
    private final NounPhrases phrases;
    private final Phrasing phrasing;
    private final Quantities quantities;
    private final List<Measure> measures = new ArrayList<>();

    private record Measure(List<String> units, NounPhrase name) {}

    /**
     * What was found.
     *
     * @param from index of the first word of all that the threshold takes out of the rule’s other parts
     * @param to index after its last word
     */
    record Found(Threshold threshold, int from, int to) {}

    private record Compared(Comparison comparison, Measured measured, int from, int to, String by) {}

    Thresholds(Grammar grammar, WordClasses words, Quantities quantities) {
        this.words = words;
        this.quantities = quantities;
        language = grammar.language();
        phrases = grammar.phrases();
        phrasing = grammar.phrasing();
        for (String line : language.words("measures")) {
            String[] parts = line.split(" ; ");
            measures.add(
                    new Measure(List.of(parts[0].split("\\|")), new NounPhrase(parts[1], Gender.of(parts[2]), false)));
        }
    }

    /**
     * The threshold among the words at {@code [from, to)}.
     *
     * @param modal index of the first word of the marker; what stands before it is the bearer or leads the sentence
     * @param verb index of the verb of the action
     */
    Optional<Found> in(Passage passage, int from, int to, int modal, int verb) {
        for (int at = from; at < to; at++) {
            Optional<Compared> compared = compared(passage, at, to);
            if (compared.isPresent()) {
                Optional<Found> found = limiting(passage, compared.get(), from, to, modal, verb);
                if (found.isPresent()) {
                    return found;
                }
                at = compared.get().to() - 1;
            }
        }
        return Optional.empty();
    }

    /** Whether a number is compared with anything among the words at {@code [from, to)}. */
    boolean compares(Passage passage, int from, int to) {
        for (int at = from; at < to; at++) {
            if (compared(passage, at, to).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Compared> compared(Passage passage, int at, int to) {
        for (Comparison comparison : Comparison.values()) {
            String name = comparison.name().toLowerCase(Locale.ROOT).replace('_', '-');
            int length = words.at(name, passage.sentence(), at);
            if (length > 0 && at + length < to && !passage.isTime(at + length)) {
                boolean age = words.at("ages", passage.sentence(), at) > 0;
                Optional<Measured> measured = quantities
                        .at(passage, at + length)
                        .map(found -> age ? aged(found) : found)
                        .filter(found -> found.quantity().unit() != null);
                if (measured.isPresent()) {
                    String by = passage.words().subList(at, at + length).stream()
                            .map(Word::key)
                            .collect(joining(" "));
                    return measured.map(found -> new Compared(comparison, found, at, found.to(), by));
                }
            }
        }
        return passage.isTime(at)
                ? Optional.empty()
                : quantities
                        .at(passage, at)
                        .filter(found -> found.quantity().unit() != null)
                        .flatMap(found -> trailing(passage, found));
    }

    /** “Under 16” alone is an age. */
    private Measured aged(Measured found) {
        boolean bare =
                found.quantity().unit() == null && found.quantity().value().compareTo(OLDEST) <= 0;
        return bare
                ? new Measured(
                        new Quantity(found.quantity().value(), language.pattern("rules.year")),
                        found.from(),
                        found.to(),
                        found.noun())
                : found;
    }

    private Optional<Compared> trailing(Passage passage, Measured found) {
        int more = words.at("and-more", passage.sentence(), found.to());
        int less = words.at("and-less", passage.sentence(), found.to());
        if (more + less == 0) {
            return Optional.empty();
        }
        Comparison comparison = more > 0 ? Comparison.AT_LEAST : Comparison.AT_MOST;
        return Optional.of(new Compared(comparison, found, found.from(), found.to() + Math.max(more, less), ""));
    }

    private Optional<Found> limiting(Passage passage, Compared compared, int from, int to, int modal, int verb) {
        int at = compared.from();
        int clause = clauseBefore(passage, at, from, verb);
        boolean inSubject = at < modal;
        boolean tied =
                at > from && phrases.is("of", passage.word(at - 1)) || words.at("tied", passage.sentence(), at - 1) > 0;
        boolean share = "%".equals(compared.measured().quantity().unit());
        boolean afterNoun = !share
                && at > verb + 1
                && isNoun(passage, tied ? at - 2 : at - 1)
                && (tied || !isAim(passage, compared));
        boolean limit = words.at("limiting", passage.sentence(), at) > 0;
        if (clause < 0 && !inSubject && !afterNoun && !limit) {
            return Optional.empty();
        }
        int begin = clause >= 0 ? clause : tied ? at - 1 : at;
        int end = clause >= 0 ? clauseEnd(passage, compared.to(), to, modal) : compared.to();
        Optional<NounPhrase> subject = subject(passage, compared, clause);
        return subject.map(own -> new Found(
                new Threshold(compared.comparison(), compared.measured().quantity(), own), begin, end));
    }

    /** “Réduire de 10 %”, “verser plus de 100 euros”: the number is what is to be done. */
    private static boolean isAim(Passage passage, Compared compared) {
        return !passage.word(compared.from()).is("ADP");
    }

    private static boolean isNoun(Passage passage, int at) {
        return at >= 0 && passage.word(at).is("NOUN", "PROPN", "ADJ");
    }

    /** Index of the “si”, “qui”, “if”, “that” of the clause in which the number stands; -1 where there is none. */
    private int clauseBefore(Passage passage, int at, int from, int verb) {
        int least = at < verb ? from : verb + 1;
        for (int back = at - 1; back >= least; back--) {
            boolean opens =
                    words.at("if", passage.sentence(), back) > 0 || words.at("if.who", passage.sentence(), back) > 0;
            if (opens && !passage.isTime(back)) {
                return back;
            }
            if (passage.isMark(back, ";:()")) {
                return -1;
            }
        }
        return -1;
    }

    private static int clauseEnd(Passage passage, int from, int to, int verb) {
        int limit = from <= verb ? Math.min(to, verb) : to;
        int at = from;
        while (at < limit && !passage.isMark(at, ",;:.()")) {
            at++;
        }
        return at;
    }

    private Optional<NounPhrase> subject(Passage passage, Compared compared, int clause) {
        Optional<NounPhrase> compares = clause < 0 ? Optional.empty() : comparing(passage, compared, clause);
        Optional<NounPhrase> measure = measure(compared);
        if (measure.isEmpty()) {
            return compares.or(() -> number(compared));
        }
        if (clause < 0) {
            return measure.map(name -> of(name, owner(passage, compared)));
        }
        return isAge(compared) ? measure.map(name -> of(name, compares)) : compares.or(() -> measure);
    }

    private NounPhrase of(NounPhrase measure, Optional<NounPhrase> owner) {
        return owner.map(whose -> new NounPhrase(
                        measure.text() + " "
                                + language.of(new NounPhrase(
                                        phrasing.definite(whose.text(), whose.gender()),
                                        whose.gender(),
                                        whose.plural())),
                        measure.gender(),
                        false))
                .orElse(measure);
    }

    /** “Si leur consommation annuelle dépasse …”: what is compared stands before the verb. */
    private Optional<NounPhrase> comparing(Passage passage, Compared compared, int clause) {
        int first = clause + Math.max(1, words.at("if", passage.sentence(), clause));
        return phrases.from(passage.sentence(), first)
                .filter(chunk -> chunk.to() <= compared.from() + 1)
                .filter(chunk -> words.at("compares", passage.sentence(), chunk.to()) > 0)
                .flatMap(chunk -> phrase(passage, chunk.from(), chunk.to()));
    }

    /** “Les camions de plus de 3,5 tonnes”: whose weight it is. */
    private Optional<NounPhrase> owner(Passage passage, Compared compared) {
        int end = compared.from();
        while (end > 0 && passage.word(end - 1).is("ADP", "PART")) {
            end--;
        }
        int from = end;
        while (from > 0 && passage.word(from - 1).is("NOUN", "ADJ", "PROPN")) {
            from--;
        }
        boolean determined = from > 0 && from < end && passage.word(from - 1).is("DET", "PRON");
        return from < end && passage.word(end - 1).is("NOUN", "PROPN", "ADJ")
                ? phrase(passage, determined ? from - 1 : from, end)
                : Optional.empty();
    }

    private Optional<NounPhrase> phrase(Passage passage, int from, int to) {
        return phrasing.phrase(passage, passage.wording(), from, to);
    }

    /** A person is older than 16: what is measured is not the person but the age. */
    private boolean isAge(Compared compared) {
        String year = language.pattern("rules.year");
        return measures.stream()
                .anyMatch(measure -> measure.units().contains(year)
                        && measure.units()
                                .contains(compared.measured().quantity().unit()));
    }

    private Optional<NounPhrase> measure(Compared compared) {
        String unit =
                Objects.requireNonNull(compared.measured().quantity().unit()).toLowerCase(language.locale());
        return Stream.of(compared.by(), unit)
                .flatMap(what -> measures.stream().filter(one -> one.units().contains(what)))
                .findFirst()
                .map(Measure::name);
    }

    private Optional<NounPhrase> number(Compared compared) {
        return Optional.ofNullable(compared.measured().quantity().unit()).map(phrasing::number);
    }
}
