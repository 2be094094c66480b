package dateline.annotation.time;

import dateline.annotation.syntax.Chunk;
import dateline.annotation.syntax.Clause;
import dateline.annotation.syntax.ClauseFinder;
import dateline.annotation.syntax.NounPhrases;
import dateline.annotation.syntax.Sentence;
import dateline.annotation.syntax.Verbs;
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
 * Names what a clause tells by a noun: “les deux pays signent l’accord” is “la signature de l’accord”. Says nothing where
 * verb, object or subject leave a doubt.
 */
final class Nominaliser {
    /** Longer parts make phrases that nobody reads. */
    private static final int LONGEST = 12;

    private final Language language;
    private final Verbs verbs;
    private final NounPhrases phrases;
    private final ClauseFinder clauses;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(Pattern forms, char kind, String noun, Gender gender) {}

    Nominaliser(Language language, Verbs verbs, NounPhrases phrases, ClauseFinder clauses) {
        this.language = language;
        this.verbs = verbs;
        this.phrases = phrases;
        this.clauses = clauses;
        for (String line : language.words("nominalisations")) {
            String[] parts = line.split(" ; ");
            Gender gender =
                    switch (parts[3]) {
                        case "m" -> Gender.MASCULINE;
                        case "f" -> Gender.FEMININE;
                        default -> Gender.NEUTER;
                    };
            entries.add(new Entry(Pattern.compile(parts[0]), parts[1].charAt(0), parts[2], gender));
        }
    }

    /** The clause as a noun phrase; the wording leaves out its times. */
    Optional<NounPhrase> phrase(Sentence sentence, Clause clause, Wording wording) {
        if (isDenied(sentence, clause) || !isCertain(sentence, clause)) {
            return Optional.empty();
        }
        String form = form(sentence, clause.verb());
        return entries.stream()
                .filter(entry -> entry.forms.matcher(form).lookingAt())
                .findFirst()
                .flatMap(entry ->
                        named(entry, sentence, clause, wording).map(text -> new NounPhrase(text, entry.gender, false)));
    }

    /** Whether subject and verb alone say something: “la révolte éclate”, but not “le ministère a dit”. */
    boolean isComplete(Sentence sentence, Clause clause) {
        String form = form(sentence, clause.verb());
        return isPassive(sentence, clause)
                || isReflexive(sentence, clause)
                || entries.stream()
                        .filter(entry -> entry.kind == 'i' || entry.kind == 'm')
                        .anyMatch(entry -> entry.forms.matcher(form).lookingAt());
    }

    /** The verb and the two words after it. */
    private static String form(Sentence sentence, int verb) {
        StringBuilder form = new StringBuilder(sentence.words().get(verb).key());
        for (int at = verb + 1; at < Math.min(sentence.words().size(), verb + 3); at++) {
            form.append(' ').append(sentence.words().get(at).key());
        }
        return form.toString();
    }

    private boolean isDenied(Sentence sentence, Clause clause) {
        return sentence.words().subList(clause.begin(), clause.verb() + 1).stream()
                .anyMatch(word -> verbs.is("not", word));
    }

    /** An infinitive tells what is to happen only after “va”, “doit”, “prévoit de” and the like. */
    private boolean isCertain(Sentence sentence, Clause clause) {
        return clause.verb() == clause.finite()
                || verbs.is("futureAux", sentence.words().get(clause.finite()));
    }

    private Optional<String> named(Entry entry, Sentence sentence, Clause clause, Wording wording) {
        Optional<Chunk> subject = Optional.of(clause.subject()).filter(chunk -> chunk.length() <= LONGEST);
        Optional<Chunk> object = object(sentence, clause).filter(chunk -> wording.keeps(chunk.from()));
        return switch (entry.kind) {
            case 'i' -> subject.filter(chunk -> object.isEmpty()).map(chunk -> of(entry, wording, chunk));
            case 't' ->
                (isPassive(sentence, clause) ? subject : object.filter(chunk -> !isReflexive(sentence, clause)))
                        .map(chunk -> of(entry, wording, chunk));
            case 'm' ->
                (isPassive(sentence, clause) || object.isEmpty() ? subject : object)
                        .map(chunk -> of(entry, wording, chunk));
            default -> between(entry, sentence, wording, subject, object);
        };
    }

    private Optional<Chunk> object(Sentence sentence, Clause clause) {
        return phrases.from(sentence, clause.verb() + 1)
                .filter(chunk -> chunk.length() <= LONGEST && clauses.isSelfContained(sentence, chunk))
                .filter(chunk -> sentence.words().get(chunk.from()).is("DET", "PROPN", "NUM", "ADJ"));
    }

    private boolean isPassive(Sentence sentence, Clause clause) {
        boolean be =
                sentence.words().subList(clause.begin(), clause.verb()).stream().anyMatch(word -> verbs.is("be", word));
        return be && !isReflexive(sentence, clause) || verbs.isParticiple(sentence, clause.finite());
    }

    private boolean isReflexive(Sentence sentence, Clause clause) {
        return sentence.words().subList(clause.begin(), clause.verb()).stream()
                .anyMatch(word -> phrases.is("bare", word) && word.is("PRON"));
    }

    private String of(Entry entry, Wording wording, Chunk chunk) {
        String words = wording.of(chunk.from(), chunk.to());
        return entry.noun + " " + language.of(new NounPhrase(words, entry.gender, false));
    }

    /** “La rencontre entre A et B”: subject and object, or the two halves of a subject. */
    private Optional<String> between(
            Entry entry, Sentence sentence, Wording wording, Optional<Chunk> subject, Optional<Chunk> object) {
        Optional<String> first = subject.map(chunk -> wording.of(chunk.from(), chunk.to()));
        boolean two = subject.isPresent()
                && sentence.words().subList(subject.get().from(), subject.get().to()).stream()
                        .anyMatch(word -> word.key().equals(language.pattern("clauses.and")));
        Optional<String> both = object.map(chunk -> wording.of(chunk.from(), chunk.to()))
                .filter(second -> !two)
                .flatMap(second -> first.map(name -> name + " " + language.pattern("clauses.and") + " " + second));
        return both.or(() -> first.filter(names -> two))
                .map(names -> MessageFormat.format(language.pattern("clauses.between"), entry.noun, names));
    }
}
