package dateline.annotation.rule;

import dateline.annotation.figure.Quantities;
import dateline.annotation.syntax.Grammar;
import dateline.annotation.syntax.Passage;
import dateline.annotation.syntax.Phrasing;
import dateline.annotation.syntax.Subjects;
import dateline.annotation.syntax.WordClasses;
import dateline.language.Language;
import dateline.vocabulary.Gender;
import dateline.vocabulary.NounPhrase;
import java.text.MessageFormat;
import java.util.Optional;

/** Finds exceptions and sanctions, in the sentence of a rule and in those after it. */
final class Consequences {
    private static final int LONGEST = 22;

    private final Language language;
    private final WordClasses words;
    private final Phrasing phrasing;
    private final Quantities quantities;
    private final Subjects subjects;

    /**
     * A part of a rule in words.
     *
     * @param from index of the first word of all that it takes out of the other parts
     * @param to index after its last word
     */
    record Found<T>(T part, int from, int to) {}

    Consequences(Grammar grammar, WordClasses words, Quantities quantities) {
        this.words = words;
        this.quantities = quantities;
        language = grammar.language();
        phrasing = grammar.phrasing();
        subjects = grammar.subjects();
    }

    /** The exception among the words at {@code [from, to)}: what follows “sauf”, and “if” for “unless”. */
    Optional<Found<String>> exception(Passage passage, int from, int to) {
        int except = words.find("except", passage.sentence(), from, to);
        int unless = words.find("unless", passage.sentence(), from, to);
        int at = except >= 0 ? except : unless;
        if (at < 0) {
            return Optional.empty();
        }
        int first =
                at + Math.max(words.at("except", passage.sentence(), at), words.at("unless", passage.sentence(), at));
        int end = end(passage, first, to);
        if (first >= end) {
            return Optional.empty();
        }
        int start = passage.isMark(at - 1, ",") ? at - 1 : at;
        String plain = passage.wording().of(first, end);
        if (except < 0) {
            return Optional.of(new Found<>(MessageFormat.format(language.pattern("rules.if"), plain), start, end));
        }
        String text = words.has("drop", passage.word(first))
                ? phrasing.phrase(
                                passage,
                                passage.wording(),
                                first + (phrasing.isContraction(passage.word(first)) ? 0 : 1),
                                end)
                        .map(NounPhrase::text)
                        .orElse(plain)
                : plain;
        return Optional.of(new Found<>(text, start, end));
    }

    /** “Les urgences sont dispensées”: whom a sentence exempts from the rule before it. */
    Optional<String> exempted(Passage passage) {
        for (int at = 1; at < passage.size(); at++) {
            boolean exempt = words.has("exempt", passage.word(at));
            boolean free = words.has("exempt.not", passage.word(at)) && isDenied(passage, at);
            if (exempt && !isDenied(passage, at) || free) {
                int verb = at;
                while (verb > 0 && (passage.word(verb - 1).is("AUX", "ADV", "PART") || isNot(passage, verb - 1))) {
                    verb--;
                }
                return subjects.before(passage, verb)
                        .filter(subject -> !subject.pronoun())
                        .map(subject -> passage.wording().of(subject.from(), subject.to()))
                        .map(text -> MessageFormat.format(language.pattern("rules.for"), text));
            }
        }
        return Optional.empty();
    }

    private boolean isNot(Passage passage, int at) {
        return words.has("not", passage.word(at));
    }

    private boolean isDenied(Passage passage, int at) {
        for (int back = Math.max(0, at - 4); back < Math.min(passage.size(), at + 2); back++) {
            if (isNot(passage, back)) {
                return true;
            }
        }
        return false;
    }

    /** The sanction among the words at {@code [from, to)}, after “sous peine de” or “sinon”. */
    Optional<Found<NounPhrase>> sanction(Passage passage, int from, int to) {
        int peril = words.find("peril", passage.sentence(), from, to);
        if (peril >= 0) {
            int first = peril + words.at("peril", passage.sentence(), peril);
            return penalty(passage, first, to)
                    .map(found -> new Found<>(found.part(), opening(passage, peril), found.to()));
        }
        int otherwise = Math.max(
                words.find("sinon", passage.sentence(), from, to),
                words.find("culprits", passage.sentence(), from, passage.size()));
        for (int at = from; at + 1 < to && otherwise < 0; at++) {
            boolean or = words.has("or", passage.word(at)) && words.at("punished", passage.sentence(), at + 1) > 0;
            otherwise = or ? at : otherwise;
        }
        return punishedFrom(passage, otherwise, passage.size());
    }

    private Optional<Found<NounPhrase>> punishedFrom(Passage passage, int otherwise, int to) {
        return otherwise < 0
                ? Optional.empty()
                : punished(passage, otherwise, to)
                        .map(found -> new Found<>(found.part(), opening(passage, otherwise), found.to()));
    }

    private static int opening(Passage passage, int at) {
        return passage.isMark(at - 1, ",;") ? at - 1 : at;
    }

    /** “Les contrevenants risquent une amende”: the penalty of a sentence that is about nothing else. */
    Optional<Found<NounPhrase>> following(Passage passage) {
        boolean offenders = words.find("offenders", passage.sentence(), 0, passage.size()) >= 0;
        return offenders ? punished(passage, 0, passage.size()) : Optional.empty();
    }

    /** “S’il n’y parvient pas, il paiera une amende”: the penalty of the rule right before. */
    Optional<Found<NounPhrase>> unless(Passage passage) {
        boolean failing = words.at("if", passage.sentence(), 0) > 0
                && words.find("not", passage.sentence(), 1, passage.size()) >= 0;
        return failing ? punished(passage, 1, passage.size()) : Optional.empty();
    }

    /** The penalty of one clause: what follows “risque”, “encourt”, “faces”. */
    Optional<Found<NounPhrase>> punished(Passage passage, int from, int to) {
        for (int at = from; at < to; at++) {
            int length = words.at("punished", passage.sentence(), at);
            Optional<Found<NounPhrase>> fine =
                    words.has("fined", passage.word(at)) ? fine(passage, at + 1, to) : Optional.empty();
            if (fine.isPresent()) {
                return fine;
            }
            if (length > 0 && (!passage.word(at).is("NOUN", "PROPN") || isAmount(passage, at + length))) {
                Optional<Found<NounPhrase>> found = penalty(passage, at + length, to);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isAmount(Passage passage, int at) {
        return at < passage.size()
                && (passage.word(at).is("DET", "NUM")
                        || passage.word(at).is("ADP", "NOUN")
                                && at + 1 < passage.size()
                                && passage.word(at + 1).is("ADP", "PART"));
    }

    /** “Fined $500” is “a fine of $500”. */
    private Optional<Found<NounPhrase>> fine(Passage passage, int from, int to) {
        int amount = from + words.at("at-most", passage.sentence(), from);
        return quantities
                .at(passage, amount)
                .filter(sum -> sum.to() <= to)
                .map(sum -> new Found<>(
                        phrasing.named(MessageFormat.format(
                                language.pattern("rules.fine"),
                                passage.wording().of(from, sum.to()))),
                        from,
                        sum.to()));
    }

    private Optional<Found<NounPhrase>> penalty(Passage passage, int from, int to) {
        int first = from;
        while (first < to && words.has("drop", passage.word(first)) && !phrasing.isContraction(passage.word(first))) {
            first++;
        }
        int end = end(passage, first, to);
        for (String gender : new String[] {"m", "f", "n"}) {
            int head = words.find("penalties." + gender, passage.sentence(), first, Math.min(end, first + 6));
            if (head >= 0) {
                int last = end;
                return phrasing.phrase(passage, passage.wording(), first, end)
                        .map(name -> new NounPhrase(phrasing.some(name), Gender.of(gender), name.plural()))
                        .map(name -> new Found<>(name, from, last));
            }
        }
        return Optional.empty();
    }

    /** Index of the mark, or of the word that leads to another part, at which a part ends. */
    private int end(Passage passage, int from, int to) {
        int at = from;
        while (at < to && at - from < LONGEST) {
            boolean other = words.at("peril", passage.sentence(), at) > 0
                    || words.at("sinon", passage.sentence(), at) > 0
                    || words.at("punished", passage.sentence(), at) > 0 && at > from;
            boolean stop = passage.isMark(at, ";.()!?:") || passage.isMark(at, ",") && isNewClause(passage, at + 1);
            if (other || stop) {
                return passage.isMark(at - 1, ",") && at - 1 >= from ? at - 1 : at;
            }
            at++;
        }
        return at;
    }

    private boolean isNewClause(Passage passage, int at) {
        return at < passage.size()
                && (passage.word(at).is("CCONJ", "SCONJ") || words.at("peril", passage.sentence(), at) > 0)
                && words.at("if", passage.sentence(), at) == 0;
    }
}
