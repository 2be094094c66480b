package dateline.annotation.figure;

import dateline.annotation.syntax.Grammar;
import dateline.annotation.syntax.NounPhrases;
import dateline.annotation.syntax.Passage;
import dateline.annotation.syntax.Phrasing;
import dateline.annotation.syntax.WordClasses;
import dateline.annotation.syntax.Wording;
import dateline.language.Language;
import dateline.vocabulary.Gender;
import dateline.vocabulary.NounPhrase;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells what a quantity means, from the words around it: “le nombre de soldats massés près de la frontière”, “the number
 * of boats that gave up”, “le coût du chantier”.
 */
final class Meanings {
    private static final double LIKELY = 0.7;
    private static final double FAIR = 0.6;
    /** Of a number whose sentence may say more about the things than the words beside them: to be confirmed. */
    private static final double DOUBTFUL = 0.5;

    private final Language language;
    private final WordClasses words;
    private final Quantities quantities;
    private final NounPhrases phrases;
    private final Phrasing phrasing;
    private final Modifiers modifiers;
    private final Deeds deeds;
    private final List<Costing> costings = new ArrayList<>();

    /** What a figure is, and how sure that is. */
    record Meaning(NounPhrase phrase, double confidence) {}

    private record Costing(Pattern verb, String noun, Gender gender) {}

    Meanings(Grammar grammar, WordClasses words, Quantities quantities) {
        this.words = words;
        this.quantities = quantities;
        language = grammar.language();
        phrases = grammar.phrases();
        phrasing = grammar.phrasing();
        modifiers = new Modifiers(grammar, words);
        deeds = new Deeds(grammar, words);
        for (String line : language.words("figure-verbs")) {
            String[] parts = line.split(" ; ");
            costings.add(new Costing(Pattern.compile(parts[0]), parts[1], Gender.of(parts[2])));
        }
    }

    /**
     * What a quantity means.
     *
     * @param begin index of its first word, “environ” included
     */
    Optional<Meaning> of(Passage passage, Measured measured, int begin) {
        String unit = measured.quantity().unit();
        boolean counts = measured.noun() < measured.to()
                && passage.word(measured.to() - 1).is("NOUN", "ADJ")
                && !quantities.isMeasure(passage.word(measured.noun()));
        if ("%".equals(unit)) {
            return share(passage, measured, begin);
        }
        Optional<Meaning> cost = costing(passage, begin);
        if (cost.isPresent() || !counts || unit == null) {
            return cost.or(() -> counts ? Optional.empty() : amount(passage, measured, begin));
        }
        return counted(passage, measured, begin, unit);
    }

    /** “Le chantier coûtera 1,8 million d’euros”: the verb names what is measured, its subject whose it is. */
    private Optional<Meaning> costing(Passage passage, int begin) {
        int verb = begin - 1;
        while (verb > 0 && passage.word(verb).is("ADV")) {
            verb--;
        }
        if (verb < 1) {
            return Optional.empty();
        }
        int last = verb;
        return costings.stream()
                .filter(costing ->
                        costing.verb.matcher(passage.word(last).key()).matches())
                .findFirst()
                .flatMap(costing -> deeds.subject(passage, Deeds.group(passage, last))
                        .map(whose -> new Meaning(
                                new NounPhrase(costing.noun + " " + language.of(whose), costing.gender, false),
                                LIKELY)));
    }

    /** “Une amende de 475 000 euros infligée à …”: the noun before says what it is. */
    private Optional<Meaning> amount(Passage passage, Measured measured, int begin) {
        if (begin < 2
                || !phrases.is("of", passage.word(begin - 1))
                || !passage.word(begin - 2).is("NOUN", "ADJ")) {
            return Optional.empty();
        }
        int from = begin - 2;
        while (from > 0
                && passage.word(from - 1).is("NOUN", "ADJ")
                && !passage.word(from).is("DET")) {
            from--;
        }
        boolean determined = from > 0 && passage.word(from - 1).is("DET", "ADP+DET");
        int head = from;
        int end = words.at("upon", passage.sentence(), measured.to()) > 0
                ? modifiers.end(passage, measured.to())
                : measured.to();
        if (!determined || end == measured.to() && !words.has("telling", passage.word(begin - 2))) {
            return Optional.empty();
        }
        Wording wording = passage.wording().without(begin - 1, measured.to());
        return phrasing.phrase(passage, wording, head - 1, end)
                .map(phrase -> new NounPhrase(
                        phrasing.definite(phrase.text(), phrase.gender()), phrase.gender(), phrase.plural()))
                .map(phrase -> new Meaning(phrase, FAIR));
    }

    private Optional<Meaning> counted(Passage passage, Measured measured, int begin, String unit) {
        Optional<Meaning> votes = votes(passage, measured);
        if (votes.isPresent()) {
            return votes;
        }
        int end = modifiers.end(passage, measured.to());
        String things = text(passage, measured.noun(), end);
        boolean governed = begin > 0 && passage.word(begin - 1).is("ADP", "ADP+DET");
        if (isSubject(passage, begin) && deeds.isFinite(passage, end)) {
            return deeds.doing(passage, end).flatMap(doing -> number(things + " " + doing, LIKELY));
        }
        Optional<String> object = deeds.done(passage, begin, unit);
        if (object.isPresent()) {
            return number(things + " " + object.get(), FAIR);
        }
        boolean known =
                begin > 0 && passage.word(begin - 1).is("DET") && !Character.isDigit(unitless(passage, measured));
        if (words.has("telling", passage.word(measured.noun()))) {
            return number(things, FAIR);
        }
        boolean told = end > measured.to() && !governed && !known;
        return told ? number(things, DOUBTFUL) : Optional.empty();
    }

    /** “Par 23 voix contre 9”, “14 voix pour”, “9 voix contre”. */
    private Optional<Meaning> votes(Passage passage, Measured measured) {
        int next = measured.to();
        if (!words.has("votes", passage.word(measured.noun())) || next >= passage.size()) {
            return Optional.empty();
        }
        boolean against = words.has("against", passage.word(next));
        boolean other = next + 1 < passage.size() && passage.word(next + 1).is("NUM");
        boolean given = against && other || words.has("voted-for", passage.word(next));
        return given || against
                ? Optional.of(new Meaning(
                        phrasing.named(language.pattern(given ? "figures.votes" : "figures.votes.against")), LIKELY))
                : Optional.empty();
    }

    /** First letter or digit of the number. */
    private static char unitless(Passage passage, Measured measured) {
        return passage.word(measured.from()).text().charAt(0);
    }

    private static boolean isSubject(Passage passage, int begin) {
        return begin == 0
                || passage.isMark(begin - 1, ",;:")
                || !passage.word(begin - 1).is("VERB", "AUX", "ADP", "ADP+DET", "DET", "ADV", "PUNCT", "NUM");
    }

    /** “62 % des élèves dorment mal”: the share of those who do. */
    private Optional<Meaning> share(Passage passage, Measured measured, int begin) {
        int of = measured.to();
        if (of + 1 >= passage.size() || !phrases.is("of", passage.word(of)) || !isSubject(passage, begin)) {
            return Optional.empty();
        }
        return phrases.from(passage.sentence(), of + 1)
                .filter(chunk -> deeds.isFinite(passage, chunk.to()))
                .flatMap(chunk -> phrasing.phrase(passage, passage.wording(), chunk.from(), chunk.to())
                        .flatMap(whole -> deeds.doing(passage, chunk.to())
                                .map(doing -> phrasing.named(MessageFormat.format(
                                        language.pattern("figures.share"), language.of(whole) + " " + doing)))))
                .map(phrase -> new Meaning(phrase, LIKELY));
    }

    private Optional<Meaning> number(String things, double confidence) {
        return Optional.of(new Meaning(phrasing.number(things), confidence));
    }

    private static String text(Passage passage, int from, int to) {
        return passage.wording().of(from, to);
    }
}
