package dateline.annotation.actor;

import dateline.annotation.lexicon.Lexicon;
import dateline.annotation.name.TokenText;
import dateline.vocabulary.ActorKind;
import dateline.vocabulary.NounPhrase;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds whom a description repeats: {@code le ministre} is the minister named last. */
final class Described {
    private final Cast cast;
    private final TokenText reading;
    private final Lexicon lexicon;

    Described(Cast cast, Lexicon lexicon) {
        this.cast = cast;
        reading = cast.reading();
        this.lexicon = lexicon;
    }

    /** The person, named last before it, whose role the phrase repeats in other or fewer words. */
    Optional<CastMember> by(RolePhrase phrase) {
        Set<String> words = content(phrase);
        List<CastMember> fitting = cast.members().stream()
                .filter(member -> member.kind() == ActorKind.PERSON)
                .filter(member -> member.role().isPresent() && fits(member, phrase, words))
                .toList();
        return fitting.stream()
                .filter(member -> member.lastBefore(phrase.head()).isPresent())
                .max(Comparator.comparingInt(member ->
                        member.lastBefore(phrase.head()).orElseThrow().stretch().from()))
                .or(() -> fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty());
    }

    private boolean fits(CastMember member, RolePhrase phrase, Set<String> wanted) {
        Set<String> words = new HashSet<>(wanted);
        RolePhrase own = member.role().orElseThrow();
        boolean sameHead = core(own).equals(core(phrase))
                || lexicon.pair("role-synonyms", own.role().words().replace(' ', '_'))
                        .isPresent();
        Set<String> known = content(own);
        member.office()
                .map(office -> office.affiliation())
                .ifPresent(affiliation -> known.addAll(
                        List.of(affiliation.text().toLowerCase(Locale.ROOT).split("[ ’]"))));
        words.removeIf(word -> isNationalityOf(member, word));
        return sameHead && known.containsAll(words);
    }

    /** Whether the adjective names the state the actor, or the organisation of the actor, belongs to. */
    private boolean isNationalityOf(CastMember member, String word) {
        Optional<NounPhrase> nation = lexicon.adjectives().get(List.of(word)).map(found -> found.name());
        Optional<NounPhrase> own = affiliation(member);
        return nation.isPresent()
                && own.isPresent()
                && (own.equals(nation)
                        || cast.members().stream()
                                .filter(organisation -> organisation.name().equals(own.get()))
                                .anyMatch(organisation ->
                                        affiliation(organisation).equals(nation)));
    }

    private static Optional<NounPhrase> affiliation(CastMember member) {
        return member.office().map(office -> office.affiliation());
    }

    /** “Responsable” of “haut responsable”. */
    private String core(RolePhrase phrase) {
        return lexicon.cut(phrase.role().words()).stream()
                .filter(word -> !lexicon.has("role-modifiers", word))
                .collect(Collectors.joining(" "));
    }

    /** The words that tell something: neither its head nor small words. */
    private Set<String> content(RolePhrase phrase) {
        Set<String> words = new HashSet<>();
        for (int at = phrase.stretch().from(); at < phrase.stretch().to(); at++) {
            String word = reading.lower(at);
            boolean small = lexicon.is("prepositions", word)
                    || lexicon.is("determiners", word)
                    || lexicon.has("role-modifiers", word);
            boolean head = at >= phrase.head()
                    && at < phrase.head() + lexicon.cut(phrase.role().words()).size();
            if (!small && !head) {
                words.add(word);
            }
        }
        return words;
    }
}
