package dateline.annotation.quotation;

import dateline.annotation.actor.Cast;
import dateline.annotation.lexicon.Lexicon;
import dateline.annotation.name.Stretch;
import dateline.annotation.name.TokenText;
import java.util.List;
import java.util.Optional;

/** Finds the subject of a verb of saying: beside it, behind it, or the actor a pronoun stands for. */
final class SpeakerFinder {
    private static final double NAMED = 0.92;
    private static final double FARTHER = 0.8;
    /** A subject that must share its sentence with another fit one is no surer than this. */
    private static final double DISPUTED = 0.6;

    private final Cast cast;
    private final TokenText reading;
    private final Lexicon lexicon;
    private final Pronouns pronouns;
    private final Mentions mentions;

    SpeakerFinder(Cast cast, Lexicon lexicon) {
        this.cast = cast;
        reading = cast.reading();
        this.lexicon = lexicon;
        mentions = new Mentions(cast, lexicon);
        pronouns = new Pronouns(cast, lexicon, mentions);
    }

    /** The subject of the verb, sought between two tokens. */
    Optional<Speaker> subject(int verb, int from, int to) {
        Optional<Speaker> pronoun = attachedPronoun(verb).or(() -> pronounBefore(verb, from));
        if (pronoun.isPresent()) {
            return pronoun;
        }
        Optional<Speaker> before = before(verb, from);
        boolean sure = before.isPresent() && before.get().confidence() > DISPUTED;
        return sure ? before : behind(verb, to).or(() -> before);
    }

    private boolean isLight(int at) {
        String word = reading.lower(at);
        return lexicon.is("auxiliaries", word)
                || lexicon.is("light", word)
                || lexicon.is("passive", word)
                || word.endsWith("ment")
                || word.endsWith("ly");
    }

    /** The actor whose mention follows the verb with nothing but a determiner or a role between. */
    Optional<Speaker> rightBehind(int verb, int to) {
        return mentions.between(verb + 1, Math.min(to, verb + 24)).stream()
                .filter(own -> own.sighting().stretch().from() <= verb + 12
                        && isOpen(verb + 1, own.sighting().stretch().from())
                        && !mentions.isObject(own.sighting().stretch().from()))
                .findFirst()
                .map(own -> speaker(own, FARTHER));
    }

    /** The subject of an inverted verb: the pronoun that hangs on it, or the actor behind it. */
    Optional<Speaker> subjectBehind(int verb, int to, boolean attached) {
        return attached ? attachedPronoun(verb) : rightBehind(verb, to);
    }

    private Optional<Speaker> behind(int verb, int to) {
        int limit = Math.min(to, verb + 9);
        for (Cast.Appearance own : mentions.between(verb + 1, Math.min(to, limit + 12))) {
            int begin = own.sighting().stretch().from();
            if (begin >= limit || !isOpen(verb + 1, begin)) {
                break;
            }
            if (!mentions.isObject(begin)) {
                return Optional.of(speaker(own, NAMED));
            }
        }
        return Optional.empty();
    }

    private static Speaker speaker(Cast.Appearance own, double weight) {
        return new Speaker(own.member(), weight * (0.5 + 0.5 * own.sighting().confidence()));
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

    private Optional<Speaker> before(int verb, int from) {
        List<Cast.Appearance> all = mentions.between(from, verb);
        List<Cast.Appearance> subjects = all.stream()
                .filter(own -> !mentions.isObject(own.sighting().stretch().from()))
                .toList();
        if (!subjects.isEmpty()) {
            Cast.Appearance own = isSecondVerb(verb, from) ? subjects.get(0) : nearest(subjects, verb);
            boolean near = isNear(own.sighting().stretch(), verb)
                    || isApart(own.sighting().stretch(), verb);
            return Optional.of(speaker(own, near ? NAMED : FARTHER));
        }
        return all.stream()
                .findFirst()
                .filter(own -> isNear(own.sighting().stretch(), verb))
                .map(own -> new Speaker(own.member(), DISPUTED));
    }

    /** The last one, unless it stands in apposition to one before or is joined to it: {@code Ms. Orr, a Democrat, said}. */
    private Cast.Appearance nearest(List<Cast.Appearance> subjects, int verb) {
        int at = subjects.size() - 1;
        boolean list = false;
        while (at > 0) {
            Stretch own = subjects.get(at).sighting().stretch();
            Stretch previous = subjects.get(at - 1).sighting().stretch();
            boolean joined = mentions.isJoined(previous, own) || list && mentions.isListed(previous, own);
            if (!joined && !isInserted(own, previous, verb)) {
                return subjects.get(at);
            }
            list |= joined;
            at--;
        }
        return subjects.get(at);
    }

    /** In a relative clause that ends before the verb, or between commas right behind another name. */
    private boolean isInserted(Stretch mention, Stretch previous, int verb) {
        boolean closed = hasComma(mention.to(), verb);
        for (int at = mention.from() - 1; at >= previous.to(); at--) {
            if (closed && lexicon.is("relative", reading, at)) {
                return true;
            }
            if (reading.word(at).equals(",")) {
                return at == previous.to() && reading.word(mention.to()).equals(",");
            }
        }
        return false;
    }

    private boolean hasComma(int from, int to) {
        for (int at = from; at < to; at++) {
            if (reading.word(at).equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** Nothing but insertions between commas parts the mention from its verb. */
    private boolean isApart(Stretch mention, int verb) {
        int last = verb - 1;
        while (last > mention.to() && isLight(last)) {
            last--;
        }
        return reading.word(mention.to()).equals(",") && reading.word(last).equals(",");
    }

    /** “Réunissait le Conseil et admettait”: the subject is that of the first verb. */
    boolean isSecondVerb(int verb, int from) {
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
            if (hyphen > 0 && !reading.isCapitalised(at)) {
                return pronouns.speaker(word.substring(hyphen + 1), at);
            }
        }
        return Optional.empty();
    }

    private Optional<Speaker> pronounBefore(int verb, int from) {
        int at = verb - 1;
        while (at > from && isLight(at) && !pronouns.isPronoun(reading.lower(at))) {
            at--;
        }
        return at < from ? Optional.empty() : pronouns.speaker(reading.lower(at), at);
    }

    /** Whoever the pronoun stands for. */
    Optional<Speaker> pronoun(int at) {
        return pronouns.speaker(reading.lower(at), at);
    }

    /** The source that “selon” or “according to” names: an actor, a pronoun, or somebody’s ministry. */
    Optional<Speaker> source(int according, int to) {
        int limit = Math.min(to, according + 12);
        for (int at = according + 1; at < Math.min(limit, according + 3); at++) {
            if (pronouns.isPronoun(reading.lower(at))) {
                return pronoun(at);
            }
        }
        return mentions.between(according + 1, limit).stream()
                .filter(own -> isOpen(according + 1, own.sighting().stretch().from())
                        && !isAgent(according + 1, own.sighting().stretch().from())
                        && (!hasComma(according + 1, own.sighting().stretch().from())
                                || mentions.opensWith(
                                        according + 1, own.sighting().stretch().from())))
                .findFirst()
                .map(own -> speaker(own, FARTHER));
    }

    /** {@code Selon un rapport consulté par Le Monde}: it is the report that says so. */
    private boolean isAgent(int from, int to) {
        for (int at = from; at < to; at++) {
            if (lexicon.is("by", reading, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an actor stands right behind the verb, titles apart. */
    boolean opensBehind(int verb, int to) {
        return mentions.between(verb + 1, to).stream()
                .findFirst()
                .filter(own ->
                        mentions.opensWith(verb + 1, own.sighting().stretch().from()))
                .isPresent();
    }

    /** Whether an actor stands between two tokens. */
    boolean hasActor(int from, int to) {
        return !mentions.between(from, to).isEmpty();
    }

    /** Whether the tokens hold nothing but a subject: a pronoun or an actor with what belongs to him. */
    boolean isSubject(int from, int to) {
        return to > from
                && (pronouns.isPronoun(reading.lower(from))
                        || mentions.between(from, to).stream()
                                .anyMatch(own -> mentions.opensWith(
                                        from, own.sighting().stretch().from())));
    }
}
