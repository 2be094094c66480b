package dateline.annotation.quotation;

import dateline.annotation.actor.Cast;
import dateline.annotation.lexicon.Lexicon;
import dateline.annotation.name.Stretch;
import dateline.annotation.name.TokenText;
import dateline.vocabulary.ActorKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides which words in quotation marks somebody says, and who. Titles, terms and irony are nobody’s words. */
final class DirectSpeech {
    /** Fewer words in quotation marks are a title rather than speech, unless somebody speaks just before. */
    private static final int ALONE = 5;

    /** Somebody says it whom no finder knows. */
    private static final double UNKNOWN = 0.6;

    private static final int CONTINUED = 3;

    private final Cast cast;
    private final TokenText reading;
    private final Lexicon lexicon;
    private final Saying saying;
    private final SpeakerFinder speakers;
    private final Incises incises;
    private @Nullable Utterance last;

    DirectSpeech(Cast cast, Lexicon lexicon, Saying saying, SpeakerFinder speakers) {
        this.cast = cast;
        reading = cast.reading();
        this.lexicon = lexicon;
        this.saying = saying;
        this.speakers = speakers;
        incises = new Incises(reading, lexicon, saying, speakers);
    }

    List<Utterance> find(List<QuotedWords> quoted, List<Utterance> reported) {
        List<Utterance> found = new ArrayList<>();
        for (int number = 0; number < quoted.size(); number++) {
            QuotedWords words = quoted.get(number);
            QuotedWords previous = number == 0 ? null : quoted.get(number - 1);
            List<Utterance> parts = incises.cut(words);
            if (parts.isEmpty()) {
                reporter(words, reported)
                        .or(() -> speaker(words, contextBegin(words, previous), contextEnd(words)))
                        .ifPresent(speaker -> found.add(new Utterance(trimmed(words.inside()), speaker, true)));
            } else {
                found.addAll(parts);
            }
            last = found.isEmpty() ? null : found.get(found.size() - 1);
        }
        return found;
    }

    /** Words quoted within a reported clause are those of whoever it is reported of. */
    private static Optional<Speaker> reporter(QuotedWords words, List<Utterance> reported) {
        return reported.stream()
                .filter(own -> own.words().contains(words.inside()))
                .findFirst()
                .map(Utterance::by);
    }

    private Optional<Speaker> speaker(QuotedWords words, int from, int to) {
        return after(words, to)
                .or(() -> before(words, from))
                .or(() -> accordingTo(words, from, to))
                .or(() -> quotedFrom(words, from))
                .or(() -> afterColon(words, from))
                .or(() -> goesOn(words, from));
    }

    private Optional<Speaker> after(QuotedWords words, int to) {
        int limit = isSentence(words) ? words.close() : Math.min(to, words.close() + 12);
        int first = reading.word(words.close() + 1).equals(",") ? words.close() + 2 : words.close() + 1;
        for (int at = words.close() + 1; at < limit; at++) {
            if (saying.isVerb(at)) {
                Optional<Speaker> pronoun = at > first ? speakers.pronoun(first) : Optional.empty();
                return pronoun.isPresent() ? pronoun : speakers.subject(at, words.close() + 1, to);
            }
        }
        return inverted(words, to);
    }

    /** “It takes two.” Passengers …: with its full stop the quotation ends its sentence, another begins. */
    private boolean isSentence(QuotedWords words) {
        return reading.word(words.inside().to() - 1).equals(".") && reading.isCapitalised(words.close() + 1);
    }

    /** French: any verb may stand between the closing mark and its subject: {@code », s’agace le maire}. */
    private Optional<Speaker> inverted(QuotedWords words, int to) {
        int from = words.close() + 1;
        boolean opens = reading.word(from).equals(",")
                || reading.word(words.inside().to() - 1).matches("[,?!…]");
        int verb = from;
        while (verb < to && (reading.word(verb).equals(",") || lexicon.is("light", reading, verb))) {
            verb++;
        }
        boolean plain = opens
                && verb > from
                && verb < to
                && reading.token(verb).isWord()
                && !reading.isCapitalised(verb)
                && !lexicon.has("small-words", reading.lower(verb));
        if (!plain) {
            return Optional.empty();
        }
        boolean somebody = lexicon.is("determiners", reading, verb + 1);
        return speakers.rightBehind(verb, to)
                .or(() -> somebody ? Optional.of(new Speaker(null, UNKNOWN)) : Optional.empty());
    }

    private Optional<Speaker> before(QuotedWords words, int from) {
        for (int at = words.open() - 1; at >= from; at--) {
            if (saying.isVerb(at)) {
                return speakers.subject(at, from, words.open());
            }
        }
        return Optional.empty();
    }

    private Optional<Speaker> accordingTo(QuotedWords words, int from, int to) {
        for (int at = from; at < to; at++) {
            boolean outside = at < words.open() || at > words.close();
            boolean opinion = at == from && lexicon.is("opinion", reading, at) && speakers.hasActor(at + 1, at + 5);
            if (outside && (opinion || lexicon.introducesSource(reading, at))) {
                Optional<Speaker> source = speakers.source(at, to);
                if (source.isPresent()) {
                    return source;
                }
            }
        }
        return Optional.empty();
    }

    /** “Il parle d’« impasse »”, “called it “a dead end””. */
    private Optional<Speaker> quotedFrom(QuotedWords words, int from) {
        for (int at = words.open() - 1; at >= Math.max(from, words.open() - 8); at--) {
            if (lexicon.is("quoting", reading, at) || saying.isInfinitive(at)) {
                return speakers.subject(at, from, words.open());
            }
        }
        return Optional.empty();
    }

    /** {@code La maire au journal : « … »}. */
    private Optional<Speaker> afterColon(QuotedWords words, int from) {
        boolean colon = reading.word(words.open() - 1).equals(":");
        return colon
                ? cast.between(from, words.open()).stream().findFirst().map(own -> new Speaker(own.member(), 0.65))
                : Optional.empty();
    }

    /** A whole sentence in quotation marks after one whose speaker is known, in the same paragraph or the next. */
    private Optional<Speaker> goesOn(QuotedWords words, int from) {
        boolean whole = reading.isCapitalised(words.inside().from()) && words.open() == from;
        boolean near = last != null && isNear(words, last);
        if (!whole || words.inside().length() < (near ? CONTINUED : ALONE)) {
            return Optional.empty();
        }
        if (last == null || !near) {
            return sentenceBefore(words);
        }
        return Optional.of(new Speaker(last.by().actor(), Math.min(0.68, last.confidence())));
    }

    /** Whoever the sentence before is about. */
    private Optional<Speaker> sentenceBefore(QuotedWords words) {
        int number = reading.sentenceNumber(words.open());
        if (number == 0) {
            return Optional.empty();
        }
        Stretch before = reading.sentences().get(number - 1);
        boolean opens = words.open() == reading.sentence(words.open()).from();
        boolean same = paragraph(before.from()) == paragraph(words.open());
        return !same && !opens
                ? Optional.empty()
                : cast.between(before.from(), before.to()).stream()
                        .filter(own -> own.member().kind() == ActorKind.PERSON)
                        .findFirst()
                        .map(own -> new Speaker(own.member(), same ? 0.62 : 0.6));
    }

    private boolean isNear(QuotedWords words, Utterance last) {
        int gap = paragraph(words.open()) - paragraph(last.words().to() - 1);
        return gap <= 1
                && reading.sentenceNumber(words.open())
                                - reading.sentenceNumber(last.words().to() - 1)
                        <= 2;
    }

    private int paragraph(int at) {
        return reading.article().text().paragraphAt(reading.token(at).span().begin());
    }

    /** From the end of the sentence before, or of the quotation before. */
    private int contextBegin(QuotedWords words, @Nullable QuotedWords previous) {
        int from = reading.sentence(words.open()).from();
        return previous != null && previous.close() < words.open() ? Math.max(from, previous.close() + 1) : from;
    }

    /** To the end of the sentence that follows the closing mark. */
    private int contextEnd(QuotedWords words) {
        int at = words.close() + 1;
        if (words.close() >= reading.size() || at >= reading.size()) {
            return reading.size();
        }
        int end = at;
        while (end < reading.size()
                && !reading.word(end).matches("[.!?;«“\"]")
                && paragraph(end) == paragraph(words.close())) {
            end++;
        }
        return end;
    }

    private Stretch trimmed(Stretch inside) {
        int to = inside.to();
        while (to > inside.from() + 1 && reading.word(to - 1).matches("[,;]")) {
            to--;
        }
        return new Stretch(inside.from(), to);
    }
}
