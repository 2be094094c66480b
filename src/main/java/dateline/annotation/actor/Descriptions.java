package dateline.annotation.actor;

import dateline.annotation.lexicon.Lexicon;
import dateline.annotation.name.Stretch;
import dateline.annotation.name.TokenText;
import dateline.vocabulary.ActorKind;
import dateline.vocabulary.Gender;
import dateline.vocabulary.NounPhrase;
import java.util.BitSet;
import java.util.Optional;

/**
 * Finds actors behind descriptions. {@code Le ministre} is the minister named last; {@code un haut responsable} who
 * speaks is somebody new whom the text does not name, and {@code le responsable} after him is he.
 */
final class Descriptions {
    private static final int SENTENCES_BACK = 2;

    private final Cast cast;
    private final TokenText reading;
    private final Lexicon lexicon;
    private final RoleReader roles;
    private final Offices offices;
    private final Described described;
    private final RoleWording wordings;
    private final GroupVerbs verbs;
    private final GroupPhrases phrases;
    private final BitSet taken;

    Descriptions(Cast cast, Lexicon lexicon, RoleReader roles, BitSet furniture) {
        this.cast = cast;
        reading = cast.reading();
        this.lexicon = lexicon;
        this.roles = roles;
        offices = new Offices(cast, lexicon, roles);
        described = new Described(cast, lexicon);
        wordings = new RoleWording(cast, lexicon);
        verbs = new GroupVerbs(reading, lexicon);
        phrases = new GroupPhrases(reading, lexicon, verbs, furniture);
        taken = (BitSet) furniture.clone();
        for (CastMember member : cast.members()) {
            member.sightings().forEach(own -> take(member, own.stretch()));
        }
    }

    private void take(CastMember member, Stretch name) {
        taken.set(name.from(), name.to());
        if (member.kind() == ActorKind.PERSON) {
            roles.before(name)
                    .ifPresent(role ->
                            taken.set(role.stretch().from(), role.stretch().to()));
            roles.after(name)
                    .ifPresent(role ->
                            taken.set(role.stretch().from(), role.stretch().to()));
        }
    }

    void find() {
        for (int at = 0; at < reading.size(); at++) {
            if (!taken.get(at) && lexicon.is("same-person", reading, at)) {
                samePerson(at);
            } else if (!taken.get(at)) {
                int here = at;
                roles.description(at)
                        .filter(phrase -> phrase.stretch().from() <= here)
                        .ifPresent(this::person);
            }
        }
    }

    /** “L’accusé” is the person named last. */
    private void samePerson(int at) {
        if (lexicon.is("definite", reading, at - 1)) {
            int first = reading.sentences()
                    .get(Math.max(0, reading.sentenceNumber(at) - SENTENCES_BACK))
                    .from();
            cast.between(first, at).stream()
                    .map(Cast.Appearance::member)
                    .filter(member -> member.kind() == ActorKind.PERSON && member.isNamed())
                    .reduce((one, other) -> other)
                    .ifPresent(member -> see(member, new Stretch(at, at + 1), 0.66));
        }
    }

    private void person(RolePhrase phrase) {
        int before = phrase.stretch().from() - 1;
        String determiner = lexicon.pair("contractions", reading.lower(before)).orElse(reading.lower(before));
        boolean other = lexicon.is("another", reading, before);
        if (lexicon.is("indefinite", determiner) || other) {
            int from = other ? before : phrase.stretch().from();
            Stretch whole = new Stretch(from, withComplement(phrase.stretch()));
            if (speaks(phrase.stretch(), before - (other ? 1 : 0)) || acts(phrase.stretch(), before)) {
                introduce(phrase, whole, "reading.a");
            }
        } else if (lexicon.is("definite", determiner) || lexicon.is("demonstrative", determiner)) {
            Optional<CastMember> known = described.by(phrase);
            if (known.isPresent()) {
                see(known.get(), phrase.stretch(), 0.75);
            } else if (speaks(phrase.stretch(), before)) {
                introduce(phrase, phrase.stretch(), "reading.the");
            }
        }
    }

    private void see(CastMember member, Stretch stretch, double confidence) {
        member.seen(stretch, confidence);
        taken.set(stretch.from(), stretch.to());
    }

    private void introduce(RolePhrase phrase, Stretch whole, String article) {
        String words = wordings.whole(new RolePhrase(whole, phrase.role(), phrase.head()));
        Gender told = phrase.role().gender();
        boolean feminine = lexicon.is("feminine-determiners", reading, whole.from() - 1);
        Gender gender = told != null
                ? told
                : feminine ? Gender.FEMININE : Gender.of(lexicon.language().pattern("reading.gender"));
        String name = lexicon.language().pattern(article + (gender == Gender.FEMININE ? ".feminine" : ".masculine"));
        CastMember member = new CastMember(
                cast.freeKey(words),
                new NounPhrase(Articles.joined(name, words), gender, false),
                ActorKind.PERSON,
                false);
        cast.add(member);
        member.holds(offices.unnamed(phrase), whole, phrase);
        see(member, whole, 0.8);
    }

    /** Whether the phrase is a subject with a verb that shows somebody acting. */
    private boolean acts(Stretch phrase, int determiner) {
        int verb = verbs.behind(withOrganisation(phrase.to()));
        boolean object = lexicon.is("prepositions", reading, determiner - 1);
        return !object
                && !verbs.binds(verb)
                && (lexicon.has("acting-verbs", reading.lower(verb))
                        || reading.lower(verb).matches(lexicon.language().pattern("reading.past-shape")));
    }

    /** {@code Un père d’élève}: with what says whose or of what, where no organisation does. */
    private int withComplement(Stretch phrase) {
        int to = withOrganisation(phrase.to());
        return cast.between(phrase.to(), to).isEmpty() ? to : phrase.to();
    }

    /** Past the organisation that somebody belongs to: {@code une porte-parole de la fédération}. */
    private int withOrganisation(int from) {
        int at = from;
        if (lexicon.is("complement", reading, at)) {
            at++;
            while (lexicon.is("definite", reading, at)) {
                at++;
            }
        }
        int begin = at;
        int organisation = cast.at(begin)
                .flatMap(owner -> owner.sightings().stream()
                        .filter(own -> own.stretch().from() == begin)
                        .findFirst())
                .map(own -> own.stretch().to())
                .orElse(from);
        return organisation > from ? organisation : phrases.around(from - 1).to();
    }

    /** {@code », a dit un habitant}: not {@code a alerté un habitant}. */
    private boolean isBehindItsVerb(int determiner) {
        int at = determiner - 1;
        boolean says = lexicon.has("saying-verbs", reading.lower(at));
        boolean plain = reading.token(Math.max(0, at)).isWord()
                && !reading.isCapitalised(at)
                && !lexicon.has("small-words", reading.lower(at));
        if (at < 1 || !says && !plain) {
            return false;
        }
        at--;
        while (lexicon.is("auxiliaries", reading, at) || lexicon.is("light", reading, at)) {
            at--;
        }
        boolean quoted = at >= 0 && (isClosing(at) || reading.word(at).equals(",") && at > 0 && isClosing(at - 1));
        return quoted || says && at >= 0 && !reading.token(at).isWord();
    }

    private boolean isClosing(int at) {
        return "»”\"".contains(reading.word(at));
    }

    /** Whether a verb of saying stands right beside the phrase, or “selon” before it. */
    private boolean speaks(Stretch phrase, int determiner) {
        if (isBehindItsVerb(determiner)
                || lexicon.introducesSource(reading, determiner - 1)
                || lexicon.introducesSource(reading, determiner - 2)) {
            return true;
        }
        int to = withOrganisation(phrase.to());
        int end = Math.min(reading.sentence(phrase.from()).to(), to + 4);
        for (int at = to; at < end && reading.token(at).isWord(); at++) {
            if (lexicon.has("saying-verbs", reading.lower(at))) {
                return true;
            }
        }
        return false;
    }
}
