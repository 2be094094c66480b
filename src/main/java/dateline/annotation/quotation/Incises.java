package dateline.annotation.quotation;

import dateline.annotation.lexicon.Lexicon;
import dateline.annotation.name.Stretch;
import dateline.annotation.name.TokenText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts out who speaks where that stands within the quotation marks: {@code « Tout est prêt, dit la maire. On peut
 * ouvrir. »}
 */
final class Incises {
    private static final int SHORTEST = 2;
    /** A subject before its verb is not longer. */
    private static final int SUBJECT = 7;

    private final TokenText reading;
    private final Lexicon lexicon;
    private final Saying saying;
    private final SpeakerFinder speakers;

    Incises(TokenText reading, Lexicon lexicon, Saying saying, SpeakerFinder speakers) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.saying = saying;
        this.speakers = speakers;
    }

    /** The words before and behind the insertion; nothing where the quotation has none. */
    List<Utterance> cut(QuotedWords words) {
        Stretch inside = words.inside();
        boolean open = words.close() >= reading.size() || !"»”\"".contains(reading.word(words.close()));
        for (int comma = inside.from() + SHORTEST; comma < inside.to() - 1; comma++) {
            if (reading.word(comma).matches("[,?!…]")) {
                Optional<Insertion> found = at(comma, inside, open);
                if (found.isPresent()) {
                    return parts(inside, comma, found.get());
                }
            }
        }
        return List.of();
    }

    private record Insertion(Speaker speaker, int to) {}

    private Optional<Insertion> at(int comma, Stretch inside, boolean open) {
        int end = Math.min(inside.to(), reading.sentence(comma + 1).to());
        int verb = firstVerb(comma + 1, end);
        boolean attached =
                reading.word(verb).contains("-") || reading.word(verb - 1).contains("-");
        if (saying.isVerb(verb) && (attached || saying.inverts(verb))) {
            return speakers.subjectBehind(verb, end, attached).map(own -> new Insertion(own, endOf(verb, end)));
        }
        return open ? subjectFirst(comma + 1, end) : Optional.empty();
    }

    private int firstVerb(int from, int end) {
        int at = from;
        while (at < end && (lexicon.is("light", reading, at) || isAuxiliary(at))) {
            at++;
        }
        return at;
    }

    /** “A” of “a dit”, “a-t-il” of “a-t-il dit”. */
    private boolean isAuxiliary(int at) {
        return lexicon.is("auxiliaries", reading.lower(at).replaceFirst("-.*", ""));
    }

    /** {@code , Grace Odell told swimmers}: only where the closing mark is missing. */
    private Optional<Insertion> subjectFirst(int from, int end) {
        for (int at = from + 1; at < Math.min(end, from + SUBJECT); at++) {
            if (saying.isVerb(at) && speakers.isSubject(from, at) && !lexicon.is("that", reading, at + 1)) {
                return speakers.subject(at, from, end).map(own -> new Insertion(own, end));
            }
        }
        return Optional.empty();
    }

    /** To the end of the sentence, or to the comma after which the words go on. */
    private int endOf(int verb, int end) {
        for (int at = verb + 1; at < end - SHORTEST; at++) {
            if (reading.word(at).equals(",")
                    && lexicon.roleAt(reading, at + 1).isEmpty()
                    && lexicon.roleAt(reading, at + 2).isEmpty()
                    && !reading.isCapitalised(at + 1)
                    && !lexicon.is("relative", reading, at + 1)) {
                return at + 1;
            }
        }
        return end;
    }

    private List<Utterance> parts(Stretch inside, int comma, Insertion insertion) {
        List<Utterance> found = new ArrayList<>();
        int to = reading.word(comma).equals(",") ? comma : comma + 1;
        found.add(new Utterance(new Stretch(inside.from(), to), insertion.speaker(), true));
        if (inside.to() - insertion.to() >= SHORTEST) {
            found.add(new Utterance(new Stretch(insertion.to(), inside.to()), insertion.speaker(), true));
        }
        return found;
    }
}
