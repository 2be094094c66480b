package dateline.annotation.quotation;

import dateline.annotation.actor.Cast;
import dateline.annotation.lexicon.Lexicon;
import dateline.annotation.name.Stretch;
import dateline.annotation.name.TokenText;
import dateline.vocabulary.ActorKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds reported speech: {@code X a affirmé que …}, {@code X said …}, {@code …, X said}, {@code selon X, …}. */
final class ReportedSpeech {
    private final Cast cast;
    private final TokenText reading;
    private final Lexicon lexicon;
    private final Saying saying;
    private final SpeakerFinder speakers;
    private final List<Utterance> found = new ArrayList<>();

    ReportedSpeech(Cast cast, Lexicon lexicon, Saying saying, SpeakerFinder speakers) {
        this.cast = cast;
        reading = cast.reading();
        this.lexicon = lexicon;
        this.saying = saying;
        this.speakers = speakers;
    }

    List<Utterance> find() {
        for (Stretch sentence : reading.sentences()) {
            int done = sentence.from();
            for (int at = sentence.from(); at < sentence.to(); at++) {
                if (at >= done && saying.isVerb(at)) {
                    done = Math.max(done, report(at, sentence));
                }
            }
            accordingTo(sentence);
        }
        return found;
    }

    /** The end of what is reported, or the verb where nothing is. */
    private int report(int verb, Stretch sentence) {
        Optional<Stretch> clause = after(verb, sentence).or(() -> ahead(verb, sentence));
        if (clause.isEmpty()) {
            inserted(verb, sentence);
            return verb;
        }
        Optional<Speaker> speaker = clause.get().from() > verb
                ? speakers.subject(verb, sentence.from(), clause.get().from())
                : speakers.subject(verb, clause.get().to(), sentence.to());
        speaker.ifPresent(own -> found.add(new Utterance(clause.get(), own, false)));
        return clause.get().from() > verb ? clause.get().to() : verb;
    }

    private Optional<Stretch> after(int verb, Stretch sentence) {
        Optional<Stretch> infinitive = infinitive(verb, sentence);
        if (infinitive.isPresent()) {
            return infinitive;
        }
        for (int at = verb + 1; at < Math.min(sentence.to(), verb + 10); at++) {
            if (lexicon.is("that", reading, at)) {
                return clause(at + 1, sentence);
            }
            if (!reading.token(at).isWord() && !reading.word(at).equals(",")) {
                return Optional.empty();
            }
        }
        boolean bare = lexicon.is("bare-saying", reading, verb)
                && (lexicon.is("determiners", reading, verb + 1)
                        || lexicon.is("clause-openers", reading, verb + 1)
                        || reading.isCapitalised(verb + 1));
        return bare ? clause(verb + 1, sentence) : Optional.empty();
    }

    /** {@code A promis d’ouvrir}, {@code promised to open}. */
    private Optional<Stretch> infinitive(int verb, Stretch sentence) {
        boolean promise = lexicon.is("promising", reading, verb) && lexicon.is("infinitive-marks", reading, verb + 1);
        return promise && reading.word(verb + 2).matches(lexicon.language().pattern("reading.infinitive"))
                ? clause(verb + 2, sentence)
                : Optional.empty();
    }

    private Optional<Stretch> clause(int from, Stretch sentence) {
        int to = from;
        while (to < sentence.to() && !ends(to, sentence)) {
            to++;
        }
        while (to > from && reading.word(to - 1).matches("[.,;:!?…]")) {
            to--;
        }
        return to - from < 3 ? Optional.empty() : Optional.of(new Stretch(from, to));
    }

    private boolean ends(int at, Stretch sentence) {
        boolean comma = reading.word(at).equals(",") && at + 1 < sentence.to();
        return comma && lexicon.is("breaks", reading, at + 1)
                || reading.word(at).equals(";");
    }

    /** The clause stands first: {@code the State Department said on Tuesday} after a comma. */
    private Optional<Stretch> ahead(int verb, Stretch sentence) {
        int comma = verb;
        while (comma > Math.max(sentence.from(), verb - 8)
                && !reading.word(comma).equals(",")) {
            comma--;
        }
        boolean opensWithMark = "«“\"".contains(reading.word(sentence.from()));
        boolean found = reading.word(comma).equals(",") && comma - sentence.from() > 4 && !opensWithMark;
        boolean subject = !cast.between(comma, verb).isEmpty()
                || speakers.pronoun(reading.lower(comma + 1), comma).isPresent()
                || lexicon.is("inverting", reading, verb);
        return found && subject && isLast(verb, sentence)
                ? Optional.of(new Stretch(sentence.from(), comma))
                : Optional.empty();
    }

    /** {@code Citizens, she said, did not feel in control}: the whole sentence is reported. */
    private void inserted(int verb, Stretch sentence) {
        int before = verb;
        while (before > Math.max(sentence.from(), verb - 6)
                && !reading.word(before).equals(",")) {
            before--;
        }
        int after = verb;
        while (after < Math.min(sentence.to() - 1, verb + 6)
                && !reading.word(after).equals(",")) {
            after++;
        }
        boolean between = reading.word(before).equals(",")
                && reading.word(after).equals(",")
                && before > sentence.from()
                && sentence.to() - after > 4;
        if (between && !hasMarks(sentence)) {
            speakers.subject(verb, before + 1, after).ifPresent(own -> clause(sentence.from(), sentence)
                    .ifPresent(words -> found.add(new Utterance(words, own, false))));
        }
    }

    private boolean hasMarks(Stretch sentence) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if ("«»“”\"".contains(reading.word(at))) {
                return true;
            }
        }
        return false;
    }

    /** Nothing but the speaker follows the verb. */
    private boolean isLast(int verb, Stretch sentence) {
        for (int at = verb + 1; at < sentence.to(); at++) {
            if (lexicon.is("that", reading, at) || reading.word(at).matches("[:«“\"]")) {
                return false;
            }
        }
        return sentence.to() - verb < 22;
    }

    private void accordingTo(Stretch sentence) {
        int at = sentence.from();
        boolean opinion = lexicon.is("opinion", reading, at) && isPersonNext(at);
        if (!opinion && !lexicon.is("according", reading, at)) {
            accordingToPronoun(sentence);
            return;
        }
        int comma = at;
        while (comma < sentence.to() && !reading.word(comma).equals(",")) {
            comma++;
        }
        int begin = comma + 1;
        Optional<Cast.Appearance> source = cast.between(at + 1, comma).stream().findFirst();
        if (source.isPresent() && begin < sentence.to()) {
            clause(begin, sentence)
                    .ifPresent(words -> found.add(
                            new Utterance(words, new Speaker(source.get().member(), 0.8), false)));
        }
    }

    /** {@code Pour Gina McCarthy, cet accord …}. */
    private boolean isPersonNext(int at) {
        return cast.between(at + 1, Math.min(at + 5, reading.size())).stream()
                .anyMatch(own -> own.member().kind() == ActorKind.PERSON
                        && own.sighting().stretch().from() == at + 1);
    }

    /** {@code C’est, selon lui, la lumière la plus ancienne}. */
    private void accordingToPronoun(Stretch sentence) {
        for (int at = sentence.from() + 1; at < sentence.to() - 1; at++) {
            if (lexicon.is("according", reading, at) && !hasMarks(sentence)) {
                speakers.pronoun(reading.lower(at + 1), at + 1).ifPresent(own -> clause(sentence.from(), sentence)
                        .ifPresent(words -> found.add(new Utterance(words, own, false))));
            }
        }
    }
}
