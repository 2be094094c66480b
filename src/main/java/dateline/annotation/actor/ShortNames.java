package dateline.annotation.actor;

import dateline.annotation.lexicon.Lexicon;
import dateline.annotation.name.Stretch;
import dateline.annotation.name.TokenText;
import dateline.vocabulary.ActorKind;
import dateline.vocabulary.NounPhrase;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Joins a common noun to the organisation it stands for: {@code le ministère}, {@code the company}. */
final class ShortNames {
    private static final double SAME_NOUN = 0.75;
    private static final double ONLY_ONE = 0.64;
    private static final int SENTENCES_BACK = 3;

    private final Cast cast;
    private final TokenText reading;
    private final Lexicon lexicon;
    private final BitSet taken;

    ShortNames(Cast cast, Lexicon lexicon, BitSet furniture) {
        this.cast = cast;
        reading = cast.reading();
        this.lexicon = lexicon;
        taken = (BitSet) furniture.clone();
        cast.members().forEach(member -> member.sightings()
                .forEach(own -> taken.set(own.stretch().from(), own.stretch().to())));
    }

    void find() {
        for (int at = 0; at < reading.size(); at++) {
            if (!taken.get(at) && isShort(at)) {
                int here = at;
                Optional<CastMember> meant = meant(at);
                meant.ifPresent(found -> found.seen(new Stretch(here, here + 1), confidence(found, here)));
                if (meant.isEmpty()
                        && lexicon.has("collectives", reading.lower(at))
                        && (isSubject(at) || isSource(at))) {
                    introduce(here);
                }
            }
        }
    }

    private boolean isShort(int at) {
        String determiner = lexicon.pair("contractions", reading.lower(at - 1)).orElse(reading.lower(at - 1));
        boolean determined = lexicon.is("definite", determiner) || lexicon.is("demonstrative", determiner);
        boolean bare = lexicon.is("bare-collectives", reading, at) && reading.isFirstWord(at);
        return (determined || bare)
                && reading.token(at).isWord()
                && (isOrganisationWord(at)
                        || lexicon.has("collectives", reading.lower(at))
                        || lexicon.has("organisation-generics", reading.lower(at)))
                && (!lexicon.is("complement", reading, at + 1) || isSubject(at));
    }

    /** {@code Selon le rectorat}. */
    private boolean isSource(int at) {
        return lexicon.introducesSource(reading, at - 2);
    }

    private boolean isSubject(int at) {
        GroupVerbs verbs = new GroupVerbs(reading, lexicon);
        int verb = verbs.behind(at + 1);
        return lexicon.has("acting-verbs", reading.lower(verb))
                || lexicon.has("saying-verbs", reading.lower(verb))
                || verb > at + 1 && verbs.binds(verb);
    }

    /** A body that the text never names otherwise: {@code la préfecture}, {@code the jury}. */
    private void introduce(int at) {
        Stretch stretch = new Stretch(at, at + 1);
        NounPhrase name = new Determiner(reading, lexicon).determined(reading.lower(at), List.of(stretch));
        CastMember body = new CastMember(cast.freeKey(reading.lower(at)), name, ActorKind.ORGANISATION, true);
        body.seen(stretch, ONLY_ONE);
        cast.add(body);
    }

    private boolean isOrganisationWord(int at) {
        String word = reading.lower(at);
        return lexicon.has("organisation-words", word) || lexicon.has("organisation-words", capitalised(word));
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private double confidence(CastMember member, int at) {
        return hasNoun(member, reading.lower(at)) ? SAME_NOUN : ONLY_ONE;
    }

    private Optional<CastMember> meant(int at) {
        String noun = reading.lower(at);
        Optional<CastMember> same =
                latest(at, member -> hasHead(member, noun)).or(() -> latest(at, member -> hasNoun(member, noun)));
        return same.or(() -> lexicon.has("organisation-generics", noun)
                ? latest(at, member -> near(member, at) && !isPublic(member))
                : Optional.empty());
    }

    private Optional<CastMember> latest(int at, java.util.function.Predicate<CastMember> condition) {
        return cast.members().stream()
                .filter(member -> member.kind() == ActorKind.ORGANISATION && condition.test(member))
                .filter(member -> member.lastBefore(at).isPresent())
                .max(Comparator.comparingInt(
                        member -> member.lastBefore(at).orElseThrow().stretch().from()));
    }

    private static boolean hasHead(CastMember member, String noun) {
        return member.name()
                .text()
                .toLowerCase(Locale.ROOT)
                .matches("(?:l’|\\p{L}+ )?" + Pattern.quote(noun) + "\\b.*");
    }

    private static boolean hasNoun(CastMember member, String noun) {
        String[] words = member.fullName().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        return Arrays.asList(words).contains(noun);
    }

    /** A ministry or a court is no company. */
    private boolean isPublic(CastMember member) {
        for (String word : member.fullName().split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()
                    && !lexicon.has("organisation-generics", word.toLowerCase(Locale.ROOT))
                    && (lexicon.has("organisation-words", word)
                            || lexicon.has("organisation-words", word.toLowerCase(Locale.ROOT)))) {
                return true;
            }
        }
        return false;
    }

    private boolean near(CastMember member, int at) {
        int last = member.lastBefore(at).map(own -> own.stretch().from()).orElse(0);
        return reading.sentenceNumber(at) - reading.sentenceNumber(last) <= SENTENCES_BACK;
    }
}
