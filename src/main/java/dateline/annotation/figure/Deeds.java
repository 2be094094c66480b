package dateline.annotation.figure;

import dateline.annotation.syntax.Grammar;
import dateline.annotation.syntax.NounPhrases;
import dateline.annotation.syntax.Passage;
import dateline.annotation.syntax.Phrasing;
import dateline.annotation.syntax.Subjects;
import dateline.annotation.syntax.Tense;
import dateline.annotation.syntax.Verbs;
import dateline.annotation.syntax.WordClasses;
import dateline.annotation.syntax.Wording;
import dateline.language.Language;
import dateline.vocabulary.Gender;
import dateline.vocabulary.NounPhrase;
import java.text.MessageFormat;
import java.util.Optional;

/** Words what counted things do, or what is done to them, as a relative clause. */
final class Deeds {
    private static final int LONGEST = 16;

    private final Language language;
    private final WordClasses words;
    private final NounPhrases phrases;
    private final Verbs verbs;
    private final Subjects subjects;
    private final Phrasing phrasing;

    Deeds(Grammar grammar, WordClasses words) {
        this.words = words;
        language = grammar.language();
        phrases = grammar.phrases();
        verbs = grammar.verbs();
        subjects = grammar.subjects();
        phrasing = grammar.phrasing();
    }

    /** Whether a finite verb begins here. */
    boolean isFinite(Passage passage, int at) {
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
    Optional<String> doing(Passage passage, int from) {
        int end = clauseEnd(passage, from + 1);
        if (end - from > LONGEST || isPointing(passage, from, end)) {
            return Optional.empty();
        }
        Wording wording = passage.wording();
        return Optional.of(language.pattern("figures.who") + " " + wording.of(from, end));
    }

    /** “Que l’entreprise exploite”: what is done to the counted ones. */
    Optional<String> done(Passage passage, int begin, String unit) {
        int verb = begin - 1;
        if (verb < 1 || !passage.word(verb).is("VERB") && !words.has("having", passage.word(verb))) {
            return Optional.empty();
        }
        int group = group(passage, verb);
        boolean finite = verb == group || passage.word(group).is("AUX");
        if (!finite
                || verbs.isInfinitive(passage.sentence(), verb) && verb == group
                || verbs.is("gerund", passage.word(verb))
                || words.has("being", passage.word(group))) {
            return Optional.empty();
        }
        String told = passage.wording().of(group, verb + 1) + agreement(passage, group, verb, unit);
        return subject(passage, group)
                .map(whose ->
                        MessageFormat.format(language.pattern("figures.that"), language.that(whose.text()), told));
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
    static int group(Passage passage, int verb) {
        int at = verb;
        while (at > 0 && passage.word(at - 1).is("AUX", "ADV")) {
            at--;
        }
        return at;
    }

    /** The subject of the verb group that begins here, where it means something by itself. */
    Optional<NounPhrase> subject(Passage passage, int verb) {
        int relative = verb > 0 && phrases.is("relative", passage.word(verb - 1)) ? verb - 1 : -1;
        if (relative > 0) {
            int end = passage.isMark(relative - 1, ",") ? relative - 1 : relative;
            return phrases.before(passage.sentence(), end).flatMap(own -> readable(passage, own.from(), own.to()));
        }
        return subjects.before(passage, verb)
                .filter(own -> !own.pronoun() && own.to() - own.from() <= LONGEST)
                .flatMap(own -> readable(passage, own.from(), own.to()));
    }

    /** The words as a phrase, unless they point to what stands elsewhere. */
    private Optional<NounPhrase> readable(Passage passage, int from, int to) {
        return isPointing(passage, from, to) ? Optional.empty() : phrasing.phrase(passage, passage.wording(), from, to);
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
}
