package dateline.annotation.rule;

import dateline.annotation.syntax.Grammar;
import dateline.annotation.syntax.Infinitives;
import dateline.annotation.syntax.NounPhrases;
import dateline.annotation.syntax.Passage;
import dateline.annotation.syntax.Phrasing;
import dateline.annotation.syntax.Subject;
import dateline.annotation.syntax.Verbs;
import dateline.annotation.syntax.Word;
import dateline.annotation.syntax.WordClasses;
import dateline.annotation.syntax.Wording;
import dateline.language.Language;
import dateline.vocabulary.NounPhrase;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Puts what a rule asks for as an infinitive: “être notifiés” of its subject, “le remplissage des piscines”. */
final class Acts {
    private final Language language;
    private final WordClasses words;
    private final Infinitives infinitives;
    private final Verbs verbs;
    private final NounPhrases phrases;
    private final Phrasing phrasing;
    private final Map<String, String> nouns = new HashMap<>();

    Acts(Grammar grammar, WordClasses words) {
        this.words = words;
        language = grammar.language();
        verbs = grammar.verbs();
        phrases = grammar.phrases();
        phrasing = grammar.phrasing();
        infinitives = new Infinitives(language);
        for (String line : language.words("rule-acts")) {
            String[] parts = line.split(" = ");
            nouns.put(parts[0], parts[1]);
        }
    }

    /** Index of the participle of a passive whose “be” stands at this index; -1 where there is none. */
    int passive(Passage passage, int verb) {
        if (verb >= passage.size() || !verbs.is("be", passage.word(verb))) {
            return -1;
        }
        for (int at = verb + 1; at < Math.min(passage.size(), verb + 4); at++) {
            Word word = passage.word(at);
            if (word.is("VERB") && verbs.is("participle", word)) {
                return at;
            }
            if (!word.is("ADV")) {
                return -1;
            }
        }
        return -1;
    }

    /** “Notifier les exercices militaires”: the passive turned round. */
    Optional<String> turned(Passage passage, Wording wording, int participle, Subject subject) {
        return infinitives.of(passage.word(participle)).flatMap(verb -> phrasing.phrase(
                        passage, wording, subject.from(), subject.to())
                .map(object -> isApproved(passage, participle)
                        ? MessageFormat.format(
                                language.pattern("rules.approved"),
                                verb,
                                object.text(),
                                passage.word(participle).key())
                        : verb + " " + object.text()));
    }

    /** “Tout prêt doit être autorisé par …”: who approves is not who is bound. */
    boolean isApproved(Passage passage, int participle) {
        return words.has("approving", passage.word(participle));
    }

    /** The infinitive of a gerund. */
    Optional<String> gerund(Word word) {
        return infinitives.of(word);
    }

    /** “Remplir les piscines”, out of “le remplissage des piscines”. */
    Optional<String> nominal(Passage passage, Wording wording, Subject subject) {
        int head = subject.from();
        while (head < subject.to() && !nouns.containsKey(passage.word(head).key())) {
            head++;
        }
        if (head >= subject.to() || head - subject.from() > 1) {
            return gerundial(passage, wording, subject);
        }
        String verb = Objects.requireNonNull(nouns.get(passage.word(head).key()));
        int of = head + 1;
        if (of >= subject.to()) {
            return Optional.of(verb);
        }
        if (!phrases.is("of", passage.word(of))) {
            return Optional.empty();
        }
        boolean contracted = phrasing.isContraction(passage.word(of));
        Optional<NounPhrase> object = phrasing.phrase(passage, wording, contracted ? of : of + 1, subject.to());
        return object.filter(phrase -> contracted || phrase.plural() || !phrasing.isBare(phrase.text()))
                .map(phrase -> verb + " " + (contracted ? phrase.text() : phrasing.some(phrase)));
    }

    private Optional<String> gerundial(Passage passage, Wording wording, Subject subject) {
        Word first = passage.word(subject.from());
        if (!verbs.is("gerund", first) || language.pattern("reading.gender").equals("m")) {
            return Optional.empty();
        }
        return infinitives.of(first).map(verb -> (verb + " "
                        + wording.of(subject.from() + 1, Math.max(subject.from() + 1, subject.to())))
                .strip());
    }
}
