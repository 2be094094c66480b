package dateline.annotation.figure;

import dateline.annotation.syntax.Chunk;
import dateline.annotation.syntax.NounPhrases;
import dateline.annotation.syntax.Passage;
import dateline.annotation.syntax.Phrasing;
import dateline.annotation.syntax.Subject;
import dateline.annotation.syntax.Subjects;
import dateline.annotation.syntax.Tense;
import dateline.annotation.syntax.Verbs;
import dateline.annotation.syntax.Word;
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
    private static final int LONGEST = 16;

    private final Language language;
    private final WordClasses words;
    private final NounPhrases phrases;
    private final Verbs verbs;
    private final Subjects subjects;
    private final Phrasing phrasing;
    private final List<Costing> costings = new ArrayList<>();

    /** What a figure is, and how sure that is. */
    record Meaning(NounPhrase phrase, double confidence) {}

    private record Costing(Pattern verb, String noun, Gender gender) {}

    Meanings(
            Language language,
            WordClasses words,
            NounPhrases phrases,
            Verbs verbs,
            Subjects subjects,
            Phrasing phrasing) {
        this.language = language;
        this.words = words;
        this.phrases = phrases;
        this.verbs = verbs;
        this.subjects = subjects;
        this.phrasing = phrasing;
        for (String line : language.words("figure-verbs")) {
            String[] parts = line.split(" ; ");
            Gender gender =
                    parts[2].equals("m") ? Gender.MASCULINE : parts[2].equals("f") ? Gender.FEMININE : Gender.NEUTER;
            costings.add(new Costing(Pattern.compile(parts[0]), parts[1], gender));
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
                && !isMeasure(passage, measured);
        if ("%".equals(unit)) {
            return share(passage, measured, begin);
        }
        Optional<Meaning> cost = costing(passage, begin);
        if (cost.isPresent() || !counts || unit == null) {
            return cost.or(() -> counts ? Optional.empty() : amount(passage, measured, begin));
        }
        return counted(passage, measured, begin, unit);
    }

    private boolean isMeasure(Passage passage, Measured measured) {
        return words.has("measure", passage.word(measured.noun()));
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
                .flatMap(costing -> subject(passage, group(passage, last))
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
                ? modifierEnd(passage, measured.to())
                : measured.to();
        if (!determined || end == measured.to() && !words.has("telling", passage.word(begin - 2))) {
            return Optional.empty();
        }
        Wording wording = new Wording(passage.reading(), passage.sentence()).without(begin - 1, measured.to());
        return phrasing.phrase(passage, wording, head - 1, end)
                .map(phrase -> new NounPhrase(
                        phrasing.definite(phrase.text(), phrase.gender()), phrase.gender(), phrase.plural()))
                .map(phrase -> new Meaning(phrase, FAIR));
    }

    private Optional<Meaning> counted(Passage passage, Measured measured, int begin, String unit) {
        if (words.has("votes", passage.word(measured.noun()))
                && words.at("against", passage.sentence(), measured.to()) > 0) {
            return Optional.of(new Meaning(phrasing.named(language.pattern("figures.votes")), LIKELY));
        }
        int end = modifierEnd(passage, measured.to());
        String things = text(passage, measured.noun(), end);
        boolean governed = begin > 0 && passage.word(begin - 1).is("ADP", "ADP+DET");
        if (isSubject(passage, begin) && isFinite(passage, end)) {
            return doing(passage, end).flatMap(doing -> number(things + " " + doing, LIKELY));
        }
        Optional<Meaning> object = done(passage, begin, things, unit);
        if (object.isPresent()) {
            return object;
        }
        boolean known =
                begin > 0 && passage.word(begin - 1).is("DET") && !Character.isDigit(unitless(passage, measured));
        boolean told = end > measured.to() && !governed && !known;
        return told || words.has("telling", passage.word(measured.noun())) ? number(things, FAIR) : Optional.empty();
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
                .filter(chunk -> isFinite(passage, chunk.to()))
                .flatMap(chunk -> phrasing.phrase(
                                passage, new Wording(passage.reading(), passage.sentence()), chunk.from(), chunk.to())
                        .flatMap(whole -> doing(passage, chunk.to())
                                .map(doing -> phrasing.named(MessageFormat.format(
                                        language.pattern("figures.share"), language.of(whole) + " " + doing)))))
                .map(phrase -> new Meaning(phrase, LIKELY));
    }

    private Optional<Meaning> number(String things, double confidence) {
        String of = language.of(new NounPhrase(things, Gender.MASCULINE, true));
        NounPhrase whole = phrasing.named(MessageFormat.format(language.pattern("rules.number"), of));
        return Optional.of(new Meaning(whole, confidence));
    }

    /** Index after the adjectives, participles and complements of the noun that ends before this word. */
    private int modifierEnd(Passage passage, int to) {
        int at = to;
        boolean participle = false;
        while (at < Math.min(passage.size(), to + LONGEST)) {
            Word word = passage.word(at);
            boolean tie = word.is("ADP", "ADP+DET") && !passage.isTime(at) && at + 1 < passage.size();
            if (word.is("ADJ") || isAttribute(passage, at)) {
                participle |= word.is("VERB");
                at++;
            } else if (tie && (phrases.is("of", word) || participle || words.has("where", word))) {
                int next = complementEnd(passage, at + 1);
                if (next == at + 1) {
                    break;
                }
                at = next;
            } else {
                break;
            }
        }
        return at;
    }

    private boolean isAttribute(Passage passage, int at) {
        Word word = passage.word(at);
        boolean ambiguous = verbs.is("past", word) && !verbs.is("participle", word);
        boolean agent = at + 1 < passage.size() && passage.word(at + 1).is("ADP", "ADP+DET", "ADV", "PUNCT");
        return word.is("VERB") && verbs.is("participle", word) && !ambiguous && agent && isPlain(passage, at);
    }

    /** English participles look like past tenses: only “killed in”, “by” after them tells. */
    private boolean isPlain(Passage passage, int at) {
        return !verbs.is("past", passage.word(at)) || words.has("agent", passage.word(at + 1));
    }

    private int complementEnd(Passage passage, int at) {
        int end = phrases.from(passage.sentence(), at).map(Chunk::to).orElse(at);
        for (int to = at; to < end; to++) {
            if (passage.isTime(to) || passage.isMark(to, ",")) {
                return to > at && passage.word(to - 1).is("ADJ") && passage.isTime(to) ? to - 1 : to;
            }
        }
        return end;
    }

    private boolean isFinite(Passage passage, int at) {
        int head = at;
        while (head < passage.size() && passage.word(head).is("AUX", "ADV")) {
            head++;
        }
        return head < passage.size()
                && passage.word(head).is("VERB")
                && verbs.tense(passage.sentence(), head) != Tense.OPEN
                && !verbs.isParticiple(passage.sentence(), head);
    }

    /** “Qui travaillaient alors sur le site”: what the counted ones do. */
    private Optional<String> doing(Passage passage, int from) {
        int end = clauseEnd(passage, from + 1);
        if (end - from > LONGEST || isPointing(passage, from, end)) {
            return Optional.empty();
        }
        Wording wording = new Wording(passage.reading(), passage.sentence());
        return Optional.of(language.pattern("figures.who") + " " + wording.of(from, end));
    }

    /** “Que l’entreprise exploite”: what is done to the counted ones. */
    private Optional<Meaning> done(Passage passage, int begin, String things, String unit) {
        int verb = begin - 1;
        if (verb < 1 || !passage.word(verb).is("VERB") && !words.has("having", passage.word(verb))) {
            return Optional.empty();
        }
        int group = group(passage, verb);
        boolean finite = verb == group || passage.word(group).is("AUX");
        if (!finite
                || verbs.isInfinitive(passage.sentence(), verb) && verb == group
                || verbs.is("gerund", passage.word(verb))
                || words.has("being", passage.word(group))
                        && language.pattern("reading.gender").equals("m")) {
            return Optional.empty();
        }
        String told = text(passage, group, verb + 1) + agreement(passage, group, verb, unit);
        return subject(passage, group)
                .flatMap(whose -> number(
                        things + " "
                                + MessageFormat.format(
                                        language.pattern("figures.that"), language.that(whose.text()), told),
                        FAIR));
    }

    /** A French participle agrees with what stands before it: “les terrains qu’il a désignés”. */
    private String agreement(Passage passage, int group, int verb, String unit) {
        boolean agrees =
                verb > group && language.hasPattern("figures.feminine") && verbs.is("participle", passage.word(verb));
        if (!agrees) {
            return "";
        }
        boolean feminine = phrasing.named(unit).gender() == Gender.FEMININE;
        String form = passage.word(verb).key() + (feminine ? language.pattern("figures.feminine") : "");
        return form.substring(passage.word(verb).key().length()) + (form.endsWith("s") ? "" : "s");
    }

    /** Index of the first word of the verb group that ends with this verb. */
    private static int group(Passage passage, int verb) {
        int at = verb;
        while (at > 0 && passage.word(at - 1).is("AUX", "ADV")) {
            at--;
        }
        return at;
    }

    private Optional<NounPhrase> subject(Passage passage, int verb) {
        Optional<Subject> subject = subjects.before(passage, verb);
        return subject.filter(own -> !own.pronoun() && own.to() - own.from() <= LONGEST)
                .filter(own -> !isPointing(passage, own.from(), own.to()))
                .flatMap(own -> phrasing.phrase(
                        passage, new Wording(passage.reading(), passage.sentence()), own.from(), own.to()));
    }

    private boolean isPointing(Passage passage, int from, int to) {
        return passage.words().subList(from, to).stream()
                .anyMatch(word ->
                        (phrases.is("pointing", word) || phrases.is("dangling", word)) && word.is("DET", "PRON"));
    }

    private int clauseEnd(Passage passage, int from) {
        int at = from;
        while (at < passage.size()
                && !passage.isMark(at, ",;:.()!?«»“”\"–—")
                && !passage.word(at).is("CCONJ", "SCONJ")
                && words.at("stops", passage.sentence(), at) == 0
                && !passage.isTime(at)) {
            at++;
        }
        while (at > from && passage.word(at - 1).is("ADP", "ADP+DET", "DET")) {
            at--;
        }
        return at;
    }

    private static String text(Passage passage, int from, int to) {
        return new Wording(passage.reading(), passage.sentence()).of(from, to);
    }
}
