package dateline.annotation.time;

import dateline.annotation.syntax.Chunk;
import dateline.annotation.syntax.Clause;
import dateline.annotation.syntax.ClauseFinder;
import dateline.annotation.syntax.NounPhrases;
import dateline.annotation.syntax.Sentence;
import dateline.annotation.syntax.Verbs;
import dateline.annotation.syntax.Word;
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
            entries.add(new Entry(Pattern.compile(parts[0]), parts[1].charAt(0), parts[2], Gender.of(parts[3])));
        }
    }

    /** The clause as a noun phrase; the wording leaves out its times. */
    Optional<NounPhrase> phrase(Sentence sentence, Clause clause, Wording wording) {
        if (isDenied(sentence, clause) || !isCertain(sentence, clause) || leadsOn(sentence, clause.verb() + 1)) {
            return Optional.empty();
        }
        String form = form(sentence, clause.verb());
        return entries.stream()
                .filter(entry -> entry.forms.matcher(form).lookingAt())
                .findFirst()
                .flatMap(entry -> entry.kind == 's'
                        ? itself(entry, sentence, clause, wording)
                        : named(entry, sentence, clause, wording)
                                .map(text -> new NounPhrase(text, entry.gender, false)));
    }

    /** “Commence à parler”: what begins is another verb. */
    private boolean leadsOn(Sentence sentence, int next) {
        List<Word> words = sentence.words();
        return next + 1 < words.size()
                && (words.get(next).is("PART", "ADP"))
                && words.get(next + 1).is("VERB", "AUX")
                && verbs.isInfinitive(sentence, next + 1);
    }

    /** “Une réunion avec les élus se tiendra”: the subject names the event, “la réunion avec les élus”. */
    private Optional<NounPhrase> itself(Entry entry, Sentence sentence, Clause clause, Wording wording) {
        Chunk subject = clause.subject();
        Word first = sentence.words().get(subject.from());
        Optional<Gender> gender = phrases.is("feminine", first)
                ? Optional.of(Gender.FEMININE)
                : phrases.is("masculine", first)
                        ? Optional.of(Gender.MASCULINE)
                        : phrases.is("neuter", first) ? Optional.of(Gender.NEUTER) : Optional.empty();
        boolean open = phrases.is("indefinite", first);
        String more = complement(sentence, clause, wording);
        boolean vague = open && subject.length() <= 2 && more.isEmpty() || subject.length() > LONGEST;
        if (vague || entry.noun.equals("se") && !isReflexive(sentence, clause)) {
            return Optional.empty();
        }
        String words = wording.of(subject.from() + (open ? 1 : 0), subject.to()) + more;
        return gender.map(one -> new NounPhrase(open ? language.the(words, one) : words, one, false));
    }

    /** Between whom or about what it is, where that stands behind the verb: “est prévue lundi entre les deux maires”. */
    private String complement(Sentence sentence, Clause clause, Wording wording) {
        for (int at = clause.verb() + 1; at < clause.end(); at++) {
            if (phrases.is("about", sentence.words().get(at)) && clause.end() - at <= LONGEST + 2) {
                return " " + wording.of(at, clause.end());
            }
        }
        return "";
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
        Optional<Chunk> subject = particular(sentence, wording, clause.subject());
        Optional<Chunk> whole = object(sentence, clause, wording).filter(chunk -> wording.keeps(chunk.from()));
        Optional<Chunk> object = whole.flatMap(chunk -> particular(sentence, wording, chunk));
        if (whole.isPresent() && object.isEmpty()) {
            return Optional.empty();
        }
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

    /** “La publication d’un rapport” is of any report: with what it is about, “d’un rapport sur la fraude”, of one. */
    private Optional<Chunk> particular(Sentence sentence, Wording wording, Chunk phrase) {
        List<Word> words = sentence.words();
        boolean open = phrase.length() <= 2 && phrases.is("indefinite", words.get(phrase.from()));
        boolean vague = phrase.length() <= 2 && phrases.is("vague", words.get(phrase.to() - 1));
        int next = phrase.to();
        boolean more = next + 1 < words.size() && words.get(next).is("ADP", "ADP+DET") && wording.keeps(next);
        return Optional.of(phrase)
                .filter(chunk -> !vague)
                .flatMap(chunk -> !open
                        ? Optional.of(chunk)
                        : phrases.from(sentence, next + 1)
                                .filter(end -> more && clauses.isSelfContained(sentence, end))
                                .map(end -> new Chunk(chunk.from(), end.to())))
                .filter(chunk -> chunk.length() <= LONGEST);
    }

    private Optional<Chunk> object(Sentence sentence, Clause clause, Wording wording) {
        int from = clause.verb() + 1;
        while (from < clause.end() && !wording.keeps(from)) {
            from++;
        }
        return phrases.from(sentence, from)
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
