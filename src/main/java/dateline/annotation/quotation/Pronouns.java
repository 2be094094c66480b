package dateline.annotation.quotation;

import dateline.annotation.actor.Cast;
import dateline.annotation.actor.CastMember;
import dateline.annotation.lexicon.Lexicon;
import dateline.annotation.name.Stretch;
import dateline.annotation.name.TokenText;
import dateline.vocabulary.ActorKind;
import dateline.vocabulary.Gender;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the actor a pronoun stands for. */
final class Pronouns {
    private static final double PERSON = 0.72;
    private static final double BODY = 0.66;
    private static final double FAR = 0.6;
    /** Somebody says it, the text does not tell who. */
    private static final double UNKNOWN = 0.6;

    private static final int SENTENCES_BACK = 4;

    private final TokenText reading;
    private final Lexicon lexicon;
    private final Mentions mentions;

    Pronouns(Cast cast, Lexicon lexicon, Mentions mentions) {
        reading = cast.reading();
        this.lexicon = lexicon;
        this.mentions = mentions;
    }

    boolean isPronoun(String word) {
        return lexicon.is("pronouns.masculine", word)
                || lexicon.is("pronouns.feminine", word)
                || lexicon.is("pronouns.plural", word)
                || lexicon.is("pronouns.neutral", word)
                || lexicon.is("pronouns.other", word);
    }

    Optional<Speaker> speaker(String word, int at) {
        if (lexicon.is("pronouns.masculine", word)) {
            return Optional.of(single(at, Gender.MASCULINE));
        }
        if (lexicon.is("pronouns.feminine", word)) {
            return Optional.of(single(at, Gender.FEMININE));
        }
        if (lexicon.is("pronouns.plural", word)) {
            Predicate<CastMember> several = member -> member.name().plural();
            return Optional.of(here(at, several).or(() -> earlier(at, several)).orElse(unknown()));
        }
        if (lexicon.is("pronouns.neutral", word)) {
            Predicate<CastMember> body = member -> member.kind() != ActorKind.PERSON;
            return here(at, body).or(() -> earlier(at, body));
        }
        return lexicon.is("pronouns.other", word) ? Optional.of(unknown()) : Optional.empty();
    }

    /** Persons before organisations, this sentence before others. */
    private Speaker single(int at, Gender gender) {
        Predicate<CastMember> sure =
                member -> isPerson(member, gender) && member.name().gender() == gender;
        Predicate<CastMember> person = member -> isPerson(member, gender);
        Predicate<CastMember> body = member -> isBody(member, gender);
        return here(at, sure)
                .or(() -> here(at, person))
                .or(() -> spokenTo(at, person))
                .or(() -> here(at, body))
                .or(() -> sameOrNext(at, sure, person))
                .or(() -> earlier(at, body))
                .orElse(unknown());
    }

    /** Whose gender the text tells is preferred within a sentence more. */
    private Optional<Speaker> sameOrNext(int at, Predicate<CastMember> sure, Predicate<CastMember> person) {
        Optional<Speaker> told = earlier(at, sure);
        Optional<Speaker> any = earlier(at, person);
        return told.isPresent() && sentencesTo(told.get(), at) <= sentencesTo(any.orElseThrow(), at) + 1 ? told : any;
    }

    private int sentencesTo(Speaker speaker, int at) {
        CastMember actor = speaker.actor();
        int last = actor == null
                ? 0
                : actor.lastBefore(at).map(own -> own.stretch().from()).orElse(0);
        return reading.sentenceNumber(at) - reading.sentenceNumber(last);
    }

    private static Speaker unknown() {
        return new Speaker(null, UNKNOWN);
    }

    /** The last subject of this sentence that fits. */
    private Optional<Speaker> here(int at, Predicate<CastMember> fits) {
        return mentions.between(reading.sentence(at).from(), at).stream()
                .filter(found -> fits.test(found.member())
                        && !mentions.isObject(found.sighting().stretch().from()))
                .reduce((one, other) -> other)
                .map(found -> speaker(found.member(), 0));
    }

    /** The last person of this sentence, subject or not. */
    private Optional<Speaker> spokenTo(int at, Predicate<CastMember> fits) {
        return mentions.between(reading.sentence(at).from(), at).stream()
                .filter(found -> fits.test(found.member()))
                .reduce((one, other) -> other)
                .map(found -> speaker(found.member(), 0));
    }

    /** Who fits in the sentences before, the nearest sentence first and in it the first subject. */
    private Optional<Speaker> earlier(int at, Predicate<CastMember> fits) {
        int number = reading.sentenceNumber(at);
        for (int back = number - 1; back >= Math.max(0, number - SENTENCES_BACK); back--) {
            Stretch sentence = reading.sentences().get(back);
            List<Cast.Appearance> fitting = mentions.between(sentence.from(), sentence.to()).stream()
                    .filter(found -> fits.test(found.member()))
                    .toList();
            if (!fitting.isEmpty()) {
                Cast.Appearance best = fitting.stream()
                        .filter(found ->
                                !mentions.isObject(found.sighting().stretch().from()))
                        .findFirst()
                        .orElse(fitting.get(0));
                return Optional.of(speaker(best.member(), number - back));
            }
        }
        return Optional.empty();
    }

    private static Speaker speaker(CastMember member, int back) {
        boolean person = member.kind() == ActorKind.PERSON;
        return new Speaker(member, back > 2 ? FAR : person ? PERSON : BODY);
    }

    private static boolean isPerson(CastMember member, Gender gender) {
        return member.kind() == ActorKind.PERSON
                && (member.name().gender() == gender || member.name().gender() == Gender.NEUTER);
    }

    private static boolean isBody(CastMember member, Gender gender) {
        return member.kind() != ActorKind.PERSON
                && member.name().gender() == gender
                && !member.name().plural();
    }
}
