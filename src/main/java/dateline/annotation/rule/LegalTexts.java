package dateline.annotation.rule;

import dateline.annotation.syntax.Chunk;
import dateline.annotation.syntax.Grammar;
import dateline.annotation.syntax.NounPhrases;
import dateline.annotation.syntax.Passage;
import dateline.annotation.syntax.Phrasing;
import dateline.annotation.syntax.Sentence;
import dateline.annotation.syntax.Word;
import dateline.annotation.syntax.WordClasses;
import dateline.language.Language;
import dateline.vocabulary.Gender;
import dateline.vocabulary.NounPhrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the texts that rules stand in: “le Document de Vienne”, “the Clean Rivers Act”. */
final class LegalTexts {
    private static final List<String> GENDERS = List.of("m", "f", "n", "mp", "fp");

    private final Language language;
    private final WordClasses words;
    private final NounPhrases phrases;
    private final Phrasing phrasing;
    /** Whether adjectives and complements follow the noun, as in French. */
    private final boolean postfixed;

    LegalTexts(Grammar grammar, WordClasses words) {
        this.words = words;
        language = grammar.language();
        phrases = grammar.phrases();
        phrasing = grammar.phrasing();
        postfixed = language.pattern("reading.modifiers").equals("after");
    }

    /** The texts that a sentence mentions, in reading order. */
    List<LegalText> in(Passage passage) {
        List<LegalText> found = new ArrayList<>();
        int at = 0;
        while (at < passage.size()) {
            Optional<LegalText> text = headAt(passage, at);
            text.ifPresent(found::add);
            at = text.map(LegalText::to).orElse(at + 1);
        }
        return found;
    }

    /** Whether the words at {@code [from, to)} are a text or an authority that may set rules. */
    boolean governs(Passage passage, int from, int to) {
        for (int at = from; at < to; at++) {
            if (gender(passage.sentence(), at) != null || words.at("authorities", passage.sentence(), at) > 0) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String gender(Sentence sentence, int at) {
        return GENDERS.stream()
                .filter(gender ->
                        words.at("texts." + gender, sentence, at) > 0 || words.at("known." + gender, sentence, at) > 0)
                .findFirst()
                .orElse(null);
    }

    private Optional<LegalText> headAt(Passage passage, int at) {
        String gender = gender(passage.sentence(), at);
        if (gender == null || passage.word(at).is("VERB", "AUX")) {
            return Optional.empty();
        }
        int head = at
                + Math.max(
                        words.at("texts." + gender, passage.sentence(), at),
                        words.at("known." + gender, passage.sentence(), at));
        int from = at;
        while (from > 0
                && isBefore(passage.word(from - 1))
                && !passage.word(from).is("DET")) {
            from--;
        }
        int open = from;
        int to = postfixed ? trimmed(passage, head, endOf(passage, open, head)) : ofEnd(passage, head);
        boolean quoted = to < passage.size() && phrases.is("quote", passage.word(to));
        to = quoted && hasOpenQuote(passage, from, to) ? afterQuote(passage, to) : to;
        int last = to;
        boolean full = isFull(passage, from, at, head, to);
        boolean known = words.at("known." + gender, passage.sentence(), at) > 0;
        boolean unnamed = words.has("faint", passage.word(at)) && !isNamed(passage, from, to)
                || words.has("fainter", passage.word(at)) && !isNamed(passage, from, head);
        boolean provides = words.at("providing", passage.sentence(), to) > 0;
        if (unnamed && !known && !provides && !isLed(passage, open)) {
            return Optional.empty();
        }
        return phrasing.phrase(passage, passage.wording(), from, to)
                .map(name -> new NounPhrase(
                        phrasing.definite(
                                determined(passage, open, unquoted(name.text()), Gender.of(gender)), Gender.of(gender)),
                        Gender.of(gender),
                        gender.endsWith("p") || name.plural()))
                .map(name -> new LegalText(
                        name,
                        open,
                        last,
                        passage.sentence().paragraph(),
                        full || known,
                        provides || isLed(passage, open)));
    }

    /** “Selon contrôle judiciaire” speaks of “le contrôle judiciaire”; “State law” at the start is “state law”. */
    private String determined(Passage passage, int first, String text, Gender gender) {
        boolean alone = first == 0
                && passage.word(0).isCapitalised()
                && passage.size() > 1
                && !passage.word(1).isCapitalised();
        String plain = alone && phrasing.isBare(text)
                ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
                : text;
        return phrasing.isBare(plain) && postfixed ? language.the(plain, gender) : plain;
    }

    private int endOf(Passage passage, int from, int head) {
        return phrases.from(passage.sentence(), from)
                .map(Chunk::to)
                .filter(end -> end >= head)
                .orElse(head);
    }

    /** “Selon l’arrêté”, “under Article 10 of the treaty”. */
    private boolean isLed(Passage passage, int from) {
        int at = from;
        while (at > 0 && from - at < 5 && passage.word(at - 1).is("NOUN", "PROPN", "NUM", "ADP", "ADP+DET", "DET")) {
            if (words.before("leading", passage.sentence(), at) > 0) {
                return true;
            }
            at--;
        }
        return words.before("leading", passage.sentence(), at) > 0;
    }

    private static String unquoted(String text) {
        return text.replaceAll("[«“\"]\\h*|\\h*[»”\"]", "");
    }

    private boolean hasOpenQuote(Passage passage, int from, int to) {
        return passage.words().subList(from, to).stream()
                                .filter(word -> phrases.is("quote", word))
                                .count()
                        % 2
                == 1;
    }

    /** “Le « Document de Vienne » de l’OSCE”: goes on after the mark. */
    private int afterQuote(Passage passage, int quote) {
        int next = quote + 1;
        if (next < passage.size() && phrases.is("of", passage.word(next))) {
            return phrases.from(passage.sentence(), next + 1).map(Chunk::to).orElse(quote);
        }
        return quote;
    }

    /** An English name ends with its noun, or with what “of” leads to. */
    private int ofEnd(Passage passage, int head) {
        return head < passage.size() && phrases.is("of", passage.word(head))
                ? phrases.from(passage.sentence(), head + 1).map(Chunk::to).orElse(head)
                : head;
    }

    private boolean isBefore(Word word) {
        return word.is("DET", "ADJ", "PROPN")
                || word.is("NUM") && !postfixed
                || word.is("NOUN") && (word.isCapitalised() || !postfixed)
                || phrases.is("quote", word);
    }

    /** A phrase ends before a participle or a comma: “l’accord signé …”. */
    private int trimmed(Passage passage, int head, int to) {
        for (int at = head; at < to; at++) {
            boolean dated = passage.isTime(at) && !phrases.is("of", passage.word(at - 1)) && !passage.isTime(at - 1);
            boolean ends = dated
                    || passage.word(at).is("VERB", "CCONJ")
                    || passage.word(at).text().equals(",");
            if (ends) {
                return at;
            }
        }
        return to;
    }

    private static boolean isFull(Passage passage, int from, int at, int head, int to) {
        return to > head
                || isNamed(passage, from, to)
                || passage.words().subList(from, at).stream().anyMatch(word -> word.is("ADJ", "NOUN"));
    }

    private static boolean isNamed(Passage passage, int from, int to) {
        return passage.words().subList(from, to).stream()
                .skip(from == 0 ? 1 : 0)
                .anyMatch(word ->
                        word.isCapitalised() || Character.isDigit(word.text().charAt(0)));
    }
}
