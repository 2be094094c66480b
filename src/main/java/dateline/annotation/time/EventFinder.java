package dateline.annotation.time;

import dateline.annotation.syntax.Chunk;
import dateline.annotation.syntax.Clause;
import dateline.annotation.syntax.ClauseFinder;
import dateline.annotation.syntax.Grammar;
import dateline.annotation.syntax.NounPhrases;
import dateline.annotation.syntax.Reading;
import dateline.annotation.syntax.Sentence;
import dateline.annotation.syntax.Tense;
import dateline.annotation.syntax.Verbs;
import dateline.annotation.syntax.Word;
import dateline.annotation.syntax.Wording;
import dateline.language.Language;
import dateline.vocabulary.Event;
import dateline.vocabulary.Factuality;
import dateline.vocabulary.Timex;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Tells what happens at a time: the clause around the expression, without the times in it. */
final class EventFinder {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 45;
    /** What lies this near to the publication belongs to the main story. */
    private static final int MAIN_DAYS = 60;

    private final Language language;
    private final Verbs verbs;
    private final NounPhrases phrases;
    private final ClauseFinder clauses;
    private final Nominaliser nominaliser;
    private final Attachment attachment;

    EventFinder(Grammar grammar) {
        language = grammar.language();
        verbs = grammar.verbs();
        phrases = grammar.phrases();
        clauses = new ClauseFinder(verbs, phrases);
        nominaliser = new Nominaliser(language, verbs, phrases, clauses);
        attachment = new Attachment(phrases);
    }

    /**
     * The event at a time.
     *
     * @param times all expressions of the same sentence
     * @param quoted whether the place stands inside quotation marks
     */
    Optional<Event> event(Reading reading, Sighting sighting, List<TimeExpression> times, Timex value, boolean quoted) {
        Sentence sentence = sighting.sentence();
        int begin = sentence.indexAt(sighting.expression().begin());
        int end = sentence.indexAt(sighting.expression().end() - 1) + 1;
        if (!attachment.isAt(sentence, sighting.expression(), times)) {
            return Optional.empty();
        }
        return clauses.around(sentence, begin, end).flatMap(clause -> {
            Wording wording = wording(reading, sentence, clause, times);
            boolean alone = wording.of(clause.verb() + 1, Math.max(clause.verb() + 1, clause.end()))
                    .isEmpty();
            int length = clause.end() - clause.begin() + clause.subject().length();
            boolean empty = alone && !nominaliser.isComplete(sentence, clause);
            boolean state = isState(reading, sentence, clause, value);
            boolean hanging = isDangling(sentence, clause) || isConditional(sentence, clause);
            return length < SHORTEST || length > LONGEST || empty || state || hanging
                    ? Optional.empty()
                    : Optional.of(new Event(
                            words(sentence, clause, wording, isAhead(reading, value)),
                            nominaliser.phrase(sentence, clause, wording).orElse(null),
                            factuality(sentence, clause, quoted, isAhead(reading, value)),
                            null,
                            isMain(reading, value)));
        });
    }

    /** “Il publie ces chiffres”: the clause hangs on the sentence before. */
    private boolean isDangling(Sentence sentence, Clause clause) {
        return sentence.words().subList(clause.verb(), clause.end()).stream()
                .anyMatch(word -> phrases.is("dangling", word) && word.is("DET", "PRON"));
    }

    /** “Si la pluie continue mardi, la mairie fermera le pont”: neither happens; but somebody may have asked “si …”. */
    private boolean isConditional(Sentence sentence, Clause clause) {
        boolean past = verbs.tense(sentence, clause.finite()) == Tense.PAST;
        int end = past ? clause.verb() : sentence.words().size();
        return sentence.words().subList(0, end).stream()
                .anyMatch(word -> phrases.is("condition", word) && word.is("SCONJ"));
    }

    private Wording wording(Reading reading, Sentence sentence, Clause clause, List<TimeExpression> times) {
        Wording wording = new Wording(reading, sentence);
        for (TimeExpression time : times) {
            if (time.kind().equals("length")) {
                continue;
            }
            int from = sentence.indexAt(time.begin());
            int to = sentence.indexAt(time.end() - 1) + 1;
            while (from > clause.begin()
                    && from > 0
                    && phrases.is("before", sentence.words().get(from - 1))) {
                from--;
            }
            wording.without(from, to);
        }
        return wording;
    }

    private String words(Sentence sentence, Clause clause, Wording wording, boolean ahead) {
        Chunk subject = clause.subject();
        String be = "";
        if (verbs.isParticiple(sentence, clause.finite())
                || verbs.is("plan", sentence.words().get(clause.finite()))
                || isPassiveAgain(sentence, clause)) {
            be = hasAuxiliary(sentence, clause)
                    ? ""
                    : language.pattern((ahead ? "clauses.be." : "clauses.be.past.") + number(sentence, subject)) + " ";
        }
        String told = wording.of(clause.begin(), clause.end());
        boolean perfect =
                verbs.is("participle", sentence.words().get(clause.finite())) && hasAuxiliary(sentence, clause);
        return wording.of(subject.from(), subject.to()) + " " + be + (perfect ? perfect(told) : told);
    }

    /** “Was founded in 1978 and bought by a rival in 2011”: the second participle has its auxiliary before the first. */
    private boolean isPassiveAgain(Sentence sentence, Clause clause) {
        int after = clause.finite() + 1;
        return clause.begin() > 0
                && sentence.words().get(clause.begin() - 1).is("CCONJ")
                && verbs.is("participle", sentence.words().get(clause.finite()))
                && after < clause.end()
                && phrases.is("agent", sentence.words().get(after));
    }

    /** “Avait interrompu” means nothing without what came after it: “a interrompu”. */
    private String perfect(String told) {
        for (String change : language.pattern("clauses.perfect").split("\\|")) {
            String[] forms = change.split(">");
            if (forms.length > 1 && told.startsWith(forms[0] + " ")) {
                return forms[1] + told.substring(forms[0].length());
            }
        }
        return told;
    }

    private static boolean hasAuxiliary(Sentence sentence, Clause clause) {
        return sentence.words().subList(clause.begin(), clause.finite()).stream()
                .anyMatch(word -> word.is("AUX"));
    }

    private String number(Sentence sentence, Chunk subject) {
        return phrases.isPlural(sentence, subject) ? "many" : "one";
    }

    private Factuality factuality(Sentence sentence, Clause clause, boolean quoted, boolean ahead) {
        List<Word> group = sentence.words().subList(clause.begin(), clause.verb() + 1);
        boolean attributed = isAttributed(sentence, 0, clause.subject().from())
                || clause.end() < sentence.words().size()
                        && sentence.words().get(clause.end()).text().equals(",")
                        && isAttributed(sentence, clause.end() + 1, clause.end() + 2);
        boolean doubted = group.stream().anyMatch(word -> verbs.is("doubting", word));
        Tense tense = verbs.tense(sentence, clause.finite());
        if (quoted || doubted || attributed && tense == Tense.PAST) {
            return Factuality.CLAIMED;
        }
        return ahead || tense == Tense.FUTURE && clause.verb() != clause.finite()
                ? Factuality.PLANNED
                : Factuality.REPORTED;
    }

    private boolean isAttributed(Sentence sentence, int from, int to) {
        List<Word> words = sentence.words();
        return words.subList(Math.min(from, words.size()), Math.min(to, words.size())).stream()
                .anyMatch(word -> phrases.is("attribution", word) || phrases.is("claim", word));
    }

    /** “Le club compte cette année vingt joueurs” tells how things are now, not what happens. */
    private boolean isState(Reading reading, Sentence sentence, Clause clause, Timex value) {
        LocalDate published = reading.article().published();
        boolean now = published != null
                && value.firstDay().filter(day -> !day.isAfter(published)).isPresent()
                && value.lastDay().filter(day -> !day.isBefore(published)).isPresent();
        return now && clause.verb() == clause.finite() && verbs.tense(sentence, clause.finite()) == Tense.PRESENT;
    }

    private static boolean isAhead(Reading reading, Timex value) {
        LocalDate published = reading.article().published();
        return published != null && value.firstDay().filter(published::isBefore).isPresent();
    }

    private static boolean isMain(Reading reading, Timex value) {
        LocalDate published = reading.article().published();
        return published == null
                || value.firstDay()
                        .filter(day -> Math.abs(ChronoUnit.DAYS.between(day, published)) <= MAIN_DAYS)
                        .isPresent();
    }
}
