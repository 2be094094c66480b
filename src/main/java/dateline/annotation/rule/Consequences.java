package dateline.annotation.rule;

import dateline.annotation.figure.Quantities;
import dateline.annotation.syntax.WordClasses;
import dateline.annotation.syntax.Wording;
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

    /**
     * A part of a rule in words.
     *
     * @param from index of the first word of all that it takes out of the other parts
     * @param to index after its last word
     */
    record Found<T>(T part, int from, int to) {}

    Consequences(Language language, WordClasses words, Phrasing phrasing) {
        this.language = language;
        this.words = words;
        this.phrasing = phrasing;
        quantities = new Quantities(language);
    }

    /** The exception among the words at {@code [from, to)}: what follows “sauf”, and “if” for “unless”. */
    Optional<Found<String>> exception(Ground ground, int from, int to) {
        int except = words.find("except", ground.sentence(), from, to);
        int unless = words.find("unless", ground.sentence(), from, to);
        int at = except >= 0 ? except : unless;
        if (at < 0) {
            return Optional.empty();
        }
        int first = at + Math.max(words.at("except", ground.sentence(), at), words.at("unless", ground.sentence(), at));
        int end = end(ground, first, to);
        if (first >= end) {
            return Optional.empty();
        }
        int start = ground.isMark(at - 1, ",") ? at - 1 : at;
        String plain = wording(ground).of(first, end);
        if (except < 0) {
            return Optional.of(new Found<>(MessageFormat.format(language.pattern("rules.if"), plain), start, end));
        }
        String text = words.has("drop", ground.word(first))
                ? phrasing.phrase(ground, wording(ground), first + (isContraction(ground, first) ? 0 : 1), end)
                        .map(NounPhrase::text)
                        .orElse(plain)
                : plain;
        return Optional.of(new Found<>(text, start, end));
    }

    private boolean isContraction(Ground ground, int at) {
        return language.pattern("reading.contractions").contains(ground.word(at).key() + ":");
    }

    /** “Les urgences sont dispensées”: whom a sentence exempts from the rule before it. */
    Optional<String> exempted(Ground ground, Subjects subjects) {
        for (int at = 1; at < ground.size(); at++) {
            boolean exempt = words.has("exempt", ground.word(at));
            boolean free = words.has("exempt.not", ground.word(at)) && isDenied(ground, at);
            if (exempt && !isDenied(ground, at) || free) {
                int verb = at;
                while (verb > 0 && (ground.word(verb - 1).is("AUX", "ADV", "PART") || isNot(ground, verb - 1))) {
                    verb--;
                }
                return subjects.before(ground, verb)
                        .filter(subject -> !subject.pronoun())
                        .map(subject -> wording(ground).of(subject.from(), subject.to()))
                        .map(text -> MessageFormat.format(language.pattern("rules.for"), text));
            }
        }
        return Optional.empty();
    }

    private boolean isNot(Ground ground, int at) {
        return words.has("not", ground.word(at));
    }

    private boolean isDenied(Ground ground, int at) {
        for (int back = Math.max(0, at - 4); back < Math.min(ground.size(), at + 2); back++) {
            if (isNot(ground, back)) {
                return true;
            }
        }
        return false;
    }

    /** The sanction among the words at {@code [from, to)}, after “sous peine de” or “sinon”. */
    Optional<Found<NounPhrase>> sanction(Ground ground, int from, int to) {
        int peril = words.find("peril", ground.sentence(), from, to);
        if (peril >= 0) {
            int first = peril + words.at("peril", ground.sentence(), peril);
            return penalty(ground, first, to)
                    .map(found -> new Found<>(found.part(), opening(ground, peril), found.to()));
        }
        int otherwise = words.find("sinon", ground.sentence(), from, to);
        for (int at = from; at + 1 < to && otherwise < 0; at++) {
            boolean or = words.has("or", ground.word(at)) && words.at("punished", ground.sentence(), at + 1) > 0;
            otherwise = or ? at : otherwise;
        }
        return punishedFrom(ground, otherwise, to);
    }

    private Optional<Found<NounPhrase>> punishedFrom(Ground ground, int otherwise, int to) {
        return otherwise < 0
                ? Optional.empty()
                : punished(ground, otherwise, to)
                        .map(found -> new Found<>(found.part(), opening(ground, otherwise), found.to()));
    }

    private static int opening(Ground ground, int at) {
        return ground.isMark(at - 1, ",;") ? at - 1 : at;
    }

    /** “Les contrevenants risquent une amende”: the penalty of a sentence that is about nothing else. */
    Optional<Found<NounPhrase>> following(Ground ground) {
        return words.find("offenders", ground.sentence(), 0, ground.size()) < 0
                ? Optional.empty()
                : punished(ground, 0, ground.size());
    }

    /** The penalty of one clause: what follows “risque”, “encourt”, “faces”. */
    Optional<Found<NounPhrase>> punished(Ground ground, int from, int to) {
        for (int at = from; at < to; at++) {
            int length = words.at("punished", ground.sentence(), at);
            Optional<Found<NounPhrase>> fine =
                    words.has("fined", ground.word(at)) ? fine(ground, at + 1, to) : Optional.empty();
            if (fine.isPresent()) {
                return fine;
            }
            if (length > 0 && !ground.word(at).is("NOUN", "PROPN")) {
                Optional<Found<NounPhrase>> found = penalty(ground, at + length, to);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** “Fined $500” is “a fine of $500”. */
    private Optional<Found<NounPhrase>> fine(Ground ground, int from, int to) {
        int amount = from + words.at("at-most", ground.sentence(), from);
        return quantities
                .at(ground.reading(), ground.sentence(), amount)
                .filter(sum -> sum.to() <= to)
                .map(sum -> new Found<>(
                        phrasing.named(MessageFormat.format(
                                language.pattern("rules.fine"), wording(ground).of(from, sum.to()))),
                        from,
                        sum.to()));
    }

    private Optional<Found<NounPhrase>> penalty(Ground ground, int from, int to) {
        int first = from;
        while (first < to && words.has("drop", ground.word(first)) && !isContraction(ground, first)) {
            first++;
        }
        int end = end(ground, first, to);
        for (String gender : new String[] {"m", "f", "n"}) {
            int head = words.find("penalties." + gender, ground.sentence(), first, Math.min(end, first + 6));
            if (head >= 0) {
                int last = end;
                return phrasing.phrase(ground, wording(ground), first, end)
                        .map(name -> new NounPhrase(phrasing.some(name), genderOf(gender), name.plural()))
                        .map(name -> new Found<>(name, from, last));
            }
        }
        return Optional.empty();
    }

    private static Gender genderOf(String letter) {
        return letter.equals("m") ? Gender.MASCULINE : letter.equals("f") ? Gender.FEMININE : Gender.NEUTER;
    }

    /** Index of the mark, or of the word that leads to another part, at which a part ends. */
    private int end(Ground ground, int from, int to) {
        int at = from;
        while (at < to && at - from < LONGEST) {
            boolean other = words.at("peril", ground.sentence(), at) > 0
                    || words.at("sinon", ground.sentence(), at) > 0
                    || words.at("punished", ground.sentence(), at) > 0 && at > from;
            boolean stop = ground.isMark(at, ";.()!?:") || ground.isMark(at, ",") && isNewClause(ground, at + 1);
            if (other || stop) {
                return ground.isMark(at - 1, ",") && at - 1 >= from ? at - 1 : at;
            }
            at++;
        }
        return at;
    }

    private boolean isNewClause(Ground ground, int at) {
        return at < ground.size()
                && (ground.word(at).is("CCONJ", "SCONJ") || words.at("peril", ground.sentence(), at) > 0)
                && words.at("if", ground.sentence(), at) == 0;
    }

    private static Wording wording(Ground ground) {
        return new Wording(ground.reading(), ground.sentence());
    }
}
