package dateline.annotation.actor;

import dateline.annotation.lexicon.Lexicon;
import dateline.annotation.name.Stretch;
import dateline.annotation.name.TokenText;
import dateline.vocabulary.ActorKind;
import dateline.vocabulary.Gender;
import dateline.vocabulary.NounPhrase;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds groups that act, speak or are bound without a name: {@code les agriculteurs doivent}, {@code water companies
 * must}, {@code tout candidat doit}.
 */
final class Groups {
    private static final double CONFIDENCE = 0.64;
    /** A name that is less sure does not stand in the way. */
    private static final double SURE_ENOUGH = 0.6;

    private static final int BINDING_REACH = 3;

    private final Cast cast;
    private final TokenText reading;
    private final Lexicon lexicon;
    private final GroupVerbs verbs;
    private final GroupPhrases phrases;
    private final BitSet taken;
    private final Map<String, CastMember> groups = new HashMap<>();

    Groups(Cast cast, Lexicon lexicon, BitSet furniture) {
        this.cast = cast;
        reading = cast.reading();
        this.lexicon = lexicon;
        taken = (BitSet) furniture.clone();
        cast.members().stream()
                .filter(member -> member.best().confidence() >= SURE_ENOUGH)
                .forEach(member -> member.sightings()
                        .forEach(own ->
                                taken.set(own.stretch().from(), own.stretch().to())));
        verbs = new GroupVerbs(reading, lexicon);
        phrases = new GroupPhrases(reading, lexicon, verbs, taken);
    }

    void find() {
        BitSet said = new Said(reading, lexicon).tokens();
        for (int at = 0; at < reading.size(); at++) {
            if (!taken.get(at) && !said.get(at)) {
                at = groupAt(at).map(Stretch::to).orElse(at + 1) - 1;
            }
        }
    }

    private Optional<Stretch> groupAt(int at) {
        String word = reading.isFirstWord(at) ? reading.lower(at) : reading.word(at);
        if (lexicon.has("groups", word)) {
            return Optional.of(phrases.around(at)).filter(this::acts).map(phrase -> see(phrase, at, true));
        }
        if (isCollective(at)) {
            return Optional.of(phrases.around(at)).filter(this::actsTogether).map(phrase -> see(phrase, at, false));
        }
        return lexicon.has("group-members", word)
                ? Optional.of(phrases.around(at)).filter(this::isBoundEach).map(phrase -> see(phrase, at, false))
                : Optional.empty();
    }

    /** {@code Une équipe de chercheurs}. */
    private boolean isCollective(int at) {
        return lexicon.is("group-collectives", reading, at)
                && lexicon.is("complement", reading, at + 1)
                && (lexicon.has("groups", reading.lower(at + 2)) || lexicon.has("groups", reading.lower(at + 3)));
    }

    private boolean actsTogether(Stretch phrase) {
        int before = phrase.from() - 1;
        int verb = verbs.behind(phrase.to());
        return lexicon.is("determiners", reading, before)
                && !lexicon.is("prepositions", reading, before - 1)
                && (verbs.isVerb(verb)
                        || lexicon.has("saying-verbs", reading.lower(verb))
                        || lexicon.has("acting-verbs", reading.lower(verb)));
    }

    /** {@code Chaque club doit}: one of a kind stands for all. */
    private boolean isBoundEach(Stretch phrase) {
        int before = phrase.from() - 1;
        boolean each = lexicon.is("every", reading, before) || lexicon.is("indefinite", reading, before);
        return each && !lexicon.is("prepositions", reading, before - 1) && verbs.binds(verbs.behind(phrase.to()));
    }

    /** The subject of a verb, a source, or the object of a verb that binds; not the object of another. */
    private boolean acts(Stretch phrase) {
        int first = reading.sentence(phrase.from()).from();
        int before = phrase.from() - 1;
        while (before >= first && isCount(before)) {
            before--;
        }
        if (before >= first && (lexicon.introducesSource(reading, before) || isBound(before, first))) {
            return true;
        }
        if (isBehindItsVerb(before, first)) {
            return true;
        }
        boolean object = before >= first && lexicon.is("prepositions", reading, before) && !isQuantity(before, first);
        return !object && verbs.isVerb(verbs.behind(phrase.to()));
    }

    /** {@code …, avertissent des ingénieurs}. */
    private boolean isBehindItsVerb(int before, int first) {
        int at = lexicon.is("several", reading, before) ? before - 1 : before;
        if (at <= first || !lexicon.has("saying-verbs", reading.lower(at))) {
            return false;
        }
        at--;
        while (at > first && (verbs.isLight(at) || lexicon.is("auxiliaries", reading, at))) {
            at--;
        }
        return reading.word(at).matches("[,»”\"]");
    }

    private boolean isCount(int at) {
        return lexicon.is("determiners", reading, at) && !lexicon.is("prepositions", reading, at)
                || Character.isDigit(reading.word(at).codePointAt(0))
                || lexicon.has("numbers", reading.lower(at))
                || lexicon.is("plural-quantities", reading, at);
    }

    /** “Des” at the head of a clause, “la plupart des”, “dozens of”. */
    private boolean isQuantity(int preposition, int first) {
        int before = preposition - 1;
        boolean opens = lexicon.is("several", reading, preposition)
                && (before < first
                        || !reading.token(before).isWord()
                        || lexicon.is("and", reading, before)
                        || lexicon.is("that", reading, before)
                        || lexicon.is("breaks", reading, before));
        boolean number = lexicon.is("counted", reading, before) && lexicon.is("definite", reading, before - 1);
        return opens || lexicon.is("of", reading, preposition) && lexicon.is("quantities", reading, before) && !number;
    }

    /** {@code Il est interdit aux colons}, {@code obliges landlords}, {@code quant aux restaurateurs}. */
    private boolean isBound(int before, int first) {
        boolean object = lexicon.is("prepositions", reading, before);
        if (object && !lexicon.is("bound-by", reading, before)) {
            return false;
        }
        for (int at = before;
                at >= Math.max(first, before - BINDING_REACH)
                        && reading.token(at).isWord();
                at--) {
            if (lexicon.is("binding", reading, at) || lexicon.is("quant", reading, at)) {
                return true;
            }
            if (!object) {
                return false;
            }
        }
        return false;
    }

    private Stretch see(Stretch phrase, int head, boolean plural) {
        String words = reading.words(phrase);
        boolean common = reading.isFirstWord(phrase.from())
                && lexicon.adjectives().at(reading, phrase.from()).isEmpty();
        String small = common ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
        CastMember group = groups.computeIfAbsent(small.toLowerCase(Locale.ROOT), own -> {
            CastMember member =
                    new CastMember(cast.freeKey(small), name(small, phrase, head, plural), ActorKind.GROUP, false);
            cast.add(member);
            return member;
        });
        group.seen(phrase, CONFIDENCE);
        taken.set(phrase.from(), phrase.to());
        return phrase;
    }

    private NounPhrase name(String words, Stretch phrase, int head, boolean plural) {
        boolean feminine = reading.lower(head).matches(lexicon.language().pattern("reading.feminine-shape"))
                || lexicon.is("feminine-determiners", reading, phrase.from() - 1);
        Gender usual = Gender.of(lexicon.language().pattern("reading.gender"));
        Gender gender = feminine && usual != Gender.NEUTER ? Gender.FEMININE : usual;
        if (!plural) {
            String article = lexicon.language()
                    .pattern(gender == Gender.FEMININE ? "reading.a.feminine" : "reading.a.masculine");
            return new NounPhrase(Articles.joined(article, words), gender, false);
        }
        boolean several = lexicon.is("several", reading, phrase.from() - 1)
                && isQuantity(phrase.from() - 1, reading.sentence(head).from());
        String determiner =
                several ? reading.lower(phrase.from() - 1) : lexicon.language().pattern("reading.group");
        return new NounPhrase((determiner + " " + words).strip(), gender, true);
    }
}
