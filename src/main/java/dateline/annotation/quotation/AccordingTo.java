package dateline.annotation.quotation;

import dateline.annotation.actor.Cast;
import dateline.annotation.lexicon.Lexicon;
import dateline.annotation.name.Stretch;
import dateline.annotation.name.TokenText;
import dateline.vocabulary.ActorKind;
import java.util.Optional;

/** Finds what “selon”, “pour” or “according to” gives to somebody, wherever in the sentence it stands. */
final class AccordingTo {
    private static final int SHORTEST = 3;

    private final Cast cast;
    private final TokenText reading;
    private final Lexicon lexicon;
    private final SpeakerFinder speakers;
    private final ReportedClauses clauses;

    AccordingTo(Cast cast, Lexicon lexicon, SpeakerFinder speakers, ReportedClauses clauses) {
        this.cast = cast;
        reading = cast.reading();
        this.lexicon = lexicon;
        this.speakers = speakers;
        this.clauses = clauses;
    }

    /** What the sentence gives to a source, if it names one. */
    Optional<Utterance> in(Stretch sentence) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            boolean opinion =
                    lexicon.is("opinion", reading, at) && isClauseStart(at, sentence.from()) && isPersonNext(at);
            if (opinion || lexicon.introducesSource(reading, at)) {
                Optional<Utterance> said = at(at, sentence);
                if (said.isPresent()) {
                    return said;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Utterance> at(int according, Stretch sentence) {
        Optional<Speaker> source = speakers.source(according, sentence.to());
        int first = according - Math.max(1, lexicon.sourceWords(reading, according)) + 1;
        return source.flatMap(speaker -> words(first, sentence).map(words -> new Utterance(words, speaker, false)));
    }

    private Optional<Stretch> words(int according, Stretch sentence) {
        int comma = according;
        while (comma < sentence.to() && (!reading.word(comma).matches("[,;.:]") || isInsertion(comma, sentence))) {
            comma++;
        }
        if (isClauseStart(according, sentence.from())) {
            return reading.word(comma).equals(",") ? clauses.clause(comma + 1, sentence) : Optional.empty();
        }
        int begin = begin(according, sentence);
        boolean goesOn = reading.word(comma).equals(",") && sentence.to() - comma > SHORTEST + 1;
        if (goesOn) {
            return reading.word(according - 1).equals(",") && !clauses.hasMarks(sentence)
                    ? clauses.clause(begin, sentence)
                    : Optional.empty();
        }
        int end = according;
        while (end > begin && reading.word(end - 1).equals(",")) {
            end--;
        }
        boolean whole = end - begin > SHORTEST && !clauses.hasMarks(new Stretch(begin, end));
        return whole ? Optional.of(new Stretch(begin, end)) : Optional.empty();
    }

    /** A comma before “qui” and the like, with another to come. */
    private boolean isInsertion(int comma, Stretch sentence) {
        boolean relative = reading.word(comma).equals(",") && lexicon.is("relative", reading, comma + 1);
        for (int at = comma + 1; relative && at < sentence.to(); at++) {
            if (reading.word(at).equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** At the beginning of a clause, “mais” and the like apart. */
    private boolean isClauseStart(int at, int first) {
        int before = at - 1;
        while (before >= first && (lexicon.is("and", reading, before) || lexicon.is("breaks", reading, before))) {
            before--;
        }
        boolean joined = before < at - 1 && reading.word(before).equals(",");
        return before < first || joined || reading.word(before).matches("[:;]");
    }

    private int begin(int before, Stretch sentence) {
        for (int at = before - 1; at > sentence.from(); at--) {
            if (reading.word(at).matches("[:;]") || lexicon.is("that", reading, at)) {
                return at + 1;
            }
        }
        return sentence.from();
    }

    /** {@code Pour Gina McCarthy, cet accord …}. */
    private boolean isPersonNext(int at) {
        return cast.between(at + 1, Math.min(at + 5, reading.size())).stream()
                .anyMatch(own -> own.sighting().stretch().from() == at + 1
                                && own.member().kind() == ActorKind.PERSON
                        || own.sighting().stretch().from() == at + 2
                                && own.member().kind() == ActorKind.ORGANISATION
                                && reading.word(own.sighting().stretch().to()).equals(","));
    }
}
