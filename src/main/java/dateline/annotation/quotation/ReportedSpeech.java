package dateline.annotation.quotation;

import dateline.annotation.actor.Cast;
import dateline.annotation.lexicon.Lexicon;
import dateline.annotation.name.Stretch;
import dateline.annotation.name.TokenText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds reported speech: {@code X a affirmé que …}, {@code X said …}, {@code …, X said}, {@code selon X, …}. */
final class ReportedSpeech {
    private static final int SHORTEST = 3;
    /** A subject with its adverbs is not longer than this. */
    private static final int REACH = 9;

    private static final int LONGEST_TAIL = 22;

    private final TokenText reading;
    private final Lexicon lexicon;
    private final Saying saying;
    private final SpeakerFinder speakers;
    private final ReportedClauses clauses;
    private final AccordingTo sources;
    private final List<Utterance> found = new ArrayList<>();

    ReportedSpeech(Cast cast, Lexicon lexicon, Saying saying, SpeakerFinder speakers) {
        reading = cast.reading();
        this.lexicon = lexicon;
        this.saying = saying;
        this.speakers = speakers;
        clauses = new ReportedClauses(reading, lexicon, saying);
        sources = new AccordingTo(cast, lexicon, speakers, clauses);
    }

    List<Utterance> find() {
        for (Stretch sentence : reading.sentences()) {
            int done = sentence.from();
            for (int at = sentence.from(); at < sentence.to(); at++) {
                if (at >= done && saying.isVerb(at) && !saying.isDenied(at)) {
                    done = Math.max(done, report(at, sentence));
                }
            }
            sources.in(sentence)
                    .filter(said -> found.stream().noneMatch(own -> own.words().overlaps(said.words())))
                    .ifPresent(found::add);
        }
        return found.stream().filter(said -> said.by().actor() != null).toList();
    }

    /** The end of what is reported, or the verb where nothing is. */
    private int report(int verb, Stretch sentence) {
        Optional<Stretch> clause = isInverted(verb, sentence) ? Optional.empty() : clauses.after(verb, sentence);
        if (clause.isPresent()) {
            speakers.subject(verb, sentence.from(), clause.get().from())
                    .or(() -> sameSpeaker(verb, sentence))
                    .ifPresent(own -> found.add(new Utterance(clause.get(), own, false)));
            return clause.get().to();
        }
        if (inserted(verb, sentence)) {
            return sentence.to();
        }
        ahead(verb, sentence).ifPresent(words -> speakers.subject(verb, words.to(), sentence.to())
                .ifPresent(own -> found.add(new Utterance(words, own, false))));
        return verb;
    }

    /** {@code La banque baissera ses taux, estime l’économiste}: a comma before the verb, its subject right behind. */
    private boolean isInverted(int verb, Stretch sentence) {
        int comma = verb - 1;
        while (comma > sentence.from()
                && (lexicon.is("auxiliaries", reading, comma) || lexicon.is("light", reading, comma))) {
            comma--;
        }
        return reading.word(comma).equals(",")
                && comma - sentence.from() >= SHORTEST
                && saying.inverts(verb)
                && speakers.opensBehind(verb, sentence.to());
    }

    /** {@code Il annonce que …, mais prévient que …}. */
    private Optional<Speaker> sameSpeaker(int verb, Stretch sentence) {
        boolean before = !found.isEmpty()
                && sentence.contains(found.get(found.size() - 1).words())
                && speakers.isSecondVerb(verb, sentence.from());
        return before ? Optional.of(found.get(found.size() - 1).by()) : Optional.empty();
    }

    /** The clause stands first: {@code the State Department said on Tuesday} after a comma. */
    private Optional<Stretch> ahead(int verb, Stretch sentence) {
        int comma = commaBefore(verb, sentence);
        int begin = begin(sentence, comma);
        boolean opensWithMark = "«“\"".contains(reading.word(begin));
        boolean enough = reading.word(comma).equals(",") && comma - begin > SHORTEST && !opensWithMark;
        boolean inverted = hasPronoun(verb) || saying.inverts(verb) && speakers.hasActor(verb, sentence.to());
        boolean subject = inverted
                || speakers.isSubject(comma + 1, verb)
                        && !speakers.isSecondVerb(verb, comma + 1)
                        && !clauses.hasObject(verb);
        return enough && subject && isLast(verb, sentence) ? Optional.of(new Stretch(begin, comma)) : Optional.empty();
    }

    private int commaBefore(int verb, Stretch sentence) {
        int comma = verb;
        while (comma > Math.max(sentence.from(), verb - REACH)
                && !reading.word(comma).equals(",")) {
            comma--;
        }
        return comma;
    }

    /** After the last colon or semicolon of the sentence before a token. */
    private int begin(Stretch sentence, int before) {
        for (int at = before - 1; at > sentence.from(); at--) {
            if (reading.word(at).matches("[:;]")) {
                return at + 1;
            }
        }
        return sentence.from();
    }

    /** {@code Citizens, she said, did not feel in control}: the whole sentence is reported. */
    private boolean inserted(int verb, Stretch sentence) {
        int before = commaBefore(verb, sentence);
        int after = verb;
        while (after < Math.min(sentence.to() - 1, verb + REACH)
                && !reading.word(after).equals(",")) {
            after++;
        }
        int begin = begin(sentence, before);
        boolean between = reading.word(before).equals(",")
                && reading.word(after).equals(",")
                && before > begin
                && sentence.to() - after > SHORTEST
                && goesOn(after + 1)
                && (speakers.isSubject(before + 1, verb) || speakers.isSubject(verb + 1, after) || hasPronoun(verb));
        if (!between || clauses.hasMarks(sentence)) {
            return false;
        }
        Optional<Speaker> speaker = speakers.subject(verb, before + 1, after);
        Optional<Stretch> clause = clauses.clause(begin, sentence);
        speaker.ifPresent(own -> clause.ifPresent(words -> found.add(new Utterance(words, own, false))));
        return speaker.isPresent() && clause.isPresent();
    }

    /** “Dit-elle”, “a-t-elle dit”. */
    private boolean hasPronoun(int verb) {
        return reading.word(verb).contains("-") || reading.word(verb - 1).contains("-");
    }

    /** Whether what follows the insertion belongs to the clause before it, and not to the speaker. */
    private boolean goesOn(int at) {
        return !lexicon.is("relative", reading, at)
                && !lexicon.is("and", reading, at)
                && lexicon.roleAt(reading, at).isEmpty()
                && !reading.lower(at).matches(lexicon.language().pattern("reading.gerund"));
    }

    /** Nothing but the speaker follows the verb. */
    private boolean isLast(int verb, Stretch sentence) {
        for (int at = verb + 1; at < sentence.to(); at++) {
            if (lexicon.is("that", reading, at) || reading.word(at).matches("[:«“\"]")) {
                return false;
            }
        }
        return sentence.to() - verb < LONGEST_TAIL;
    }
}
