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

/** Finds the subject of a verb of saying: beside it, behind it, or the actor a pronoun stands for. */
final class SpeakerFinder {
    private static final double NAMED = 0.88;
    private static final double FARTHER = 0.75;
    private static final double PRONOUN = 0.7;

    private final Cast cast;
    private final TokenText reading;
    private final Lexicon lexicon;

    SpeakerFinder(Cast cast, Lexicon lexicon) {
        this.cast = cast;
        reading = cast.reading();
        this.lexicon = lexicon;
    }

    /** The subject of the verb, sought between two tokens. */
    Optional<Speaker> subject(int verb, int from, int to) {
        Optional<Speaker> pronoun = attachedPronoun(verb).or(() -> pronounBefore(verb, from));
        if (pronoun.isPresent()) {
            return pronoun;
        }
        Optional<Speaker> before = before(verb, from);
        boolean sure = before.isPresent() && before.get().confidence() > 0.6;
        return sure ? before : behind(verb, to).or(() -> before);
    }

    private boolean isLight(int at) {
        String word = reading.lower(at);
        return lexicon.is("auxiliaries", word)
                || lexicon.is("light", word)
                || word.endsWith("ment")
                || word.endsWith("ly");
    }

    /** The actor whose mention follows the verb with nothing but a determiner or a role between. */
    Optional<Speaker> rightBehind(int verb, int to) {
        return cast.between(verb + 1, Math.min(to, verb + 24)).stream()
                .filter(own -> own.sighting().stretch().from() <= verb + 12
                        && isOpen(verb + 1, own.sighting().stretch().from())
                        && !isObject(own.sighting().stretch().from()))
                .findFirst()
                .map(own -> new Speaker(own.member(), FARTHER * own.sighting().confidence()));
    }

    private Optional<Speaker> behind(int verb, int to) {
        int limit = Math.min(to, verb + 9);
        for (Cast.Appearance own : cast.between(verb + 1, Math.min(to, limit + 12))) {
            int begin = own.sighting().stretch().from();
            if (begin >= limit || !isOpen(verb + 1, begin)) {
                break;
            }
            if (!isObject(begin)) {
                return Optional.of(
                        new Speaker(own.member(), NAMED * own.sighting().confidence()));
            }
        }
        return Optional.empty();
    }

    private boolean isOpen(int from, int to) {
        for (int at = from; at < to; at++) {
            String word = reading.word(at);
            boolean stop = !reading.token(at).isWord() && !word.equals(",") && !Character.isDigit(word.charAt(0));
            if (stop || lexicon.is("that", reading, at)) {
                return false;
            }
        }
        return true;
    }

    /** A name after a preposition is spoken to or about. */
    private boolean isObject(int begin) {
        int at = begin - 1;
        while (at > 0 && (lexicon.is("definite", reading, at) || lexicon.is("determiners", reading, at))) {
            at--;
        }
        return lexicon.is("prepositions", reading, at);
    }

    private Optional<Speaker> before(int verb, int from) {
        List<Cast.Appearance> all = cast.between(from, verb);
        if (isSecondVerb(verb, from)) {
            for (Cast.Appearance own : all) {
                if (!isObject(own.sighting().stretch().from())) {
                    return Optional.of(
                            new Speaker(own.member(), FARTHER * own.sighting().confidence()));
                }
            }
        }
        Cast.Appearance fallback = null;
        for (int at = all.size() - 1; at >= 0; at--) {
            Cast.Appearance own = all.get(at);
            if (!isObject(own.sighting().stretch().from())) {
                double near = isNear(own.sighting().stretch(), verb) ? NAMED : FARTHER;
                return Optional.of(
                        new Speaker(own.member(), near * own.sighting().confidence()));
            }
            fallback = fallback == null ? own : fallback;
        }
        return Optional.ofNullable(fallback)
                .filter(own -> isNear(own.sighting().stretch(), verb))
                .map(own -> new Speaker(own.member(), 0.6));
    }

    /** “Réunissait le Conseil et admettait”: the subject is that of the first verb. */
    private boolean isSecondVerb(int verb, int from) {
        int at = verb - 1;
        while (at > from && isLight(at)) {
            at--;
        }
        return at > from && (lexicon.is("and", reading, at) || lexicon.is("breaks", reading, at));
    }

    private boolean isNear(Stretch mention, int verb) {
        return verb - mention.to() <= 4;
    }

    private Optional<Speaker> attachedPronoun(int verb) {
        for (int at = verb; at >= Math.max(0, verb - 2); at--) {
            String word = reading.lower(at);
            int hyphen = word.lastIndexOf('-');
            if (hyphen > 0) {
                return pronoun(word.substring(hyphen + 1), at);
            }
        }
        return Optional.empty();
    }

    private Optional<Speaker> pronounBefore(int verb, int from) {
        int at = verb - 1;
        while (at > from && isLight(at)) {
            at--;
        }
        return at < from ? Optional.empty() : pronoun(reading.lower(at), at);
    }

    Optional<Speaker> pronoun(String word, int at) {
        if (lexicon.is("pronouns.masculine", word)) {
            return Optional.of(antecedent(Gender.MASCULINE, at));
        }
        if (lexicon.is("pronouns.feminine", word)) {
            return Optional.of(antecedent(Gender.FEMININE, at));
        }
        return lexicon.is("pronouns.plural", word) || lexicon.is("pronouns.other", word)
                ? Optional.of(new Speaker(null, 0.4))
                : Optional.empty();
    }

    /** The first person of the sentences before, the nearest sentence first; then the last one of this sentence. */
    private Speaker antecedent(Gender gender, int at) {
        Stretch own = reading.sentence(at);
        Optional<CastMember> here = cast.between(own.from(), at).stream()
                .filter(found -> fits(found.member(), gender)
                        && !isObject(found.sighting().stretch().from()))
                .map(Cast.Appearance::member)
                .reduce((one, other) -> other);
        if (here.isPresent()) {
            return new Speaker(here.get(), PRONOUN);
        }
        int number = reading.sentenceNumber(at);
        for (int back = number - 1; back >= Math.max(0, number - 4); back--) {
            Stretch sentence = reading.sentences().get(back);
            List<Cast.Appearance> fitting = cast.between(sentence.from(), sentence.to()).stream()
                    .filter(found -> fits(found.member(), gender))
                    .toList();
            if (!fitting.isEmpty()) {
                Cast.Appearance best = fitting.stream()
                        .filter(found -> !isObject(found.sighting().stretch().from()))
                        .findFirst()
                        .orElse(fitting.get(0));
                return new Speaker(best.member(), number - back > 2 ? 0.5 : PRONOUN);
            }
        }
        return new Speaker(null, 0.4);
    }

    private static boolean fits(CastMember member, Gender gender) {
        return member.kind() == ActorKind.PERSON
                && (member.name().gender() == gender || member.name().gender() == Gender.NEUTER);
    }
}
