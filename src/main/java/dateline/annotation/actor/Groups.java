package dateline.annotation.actor;

import dateline.annotation.lexicon.Lexicon;
import dateline.annotation.name.Stretch;
import dateline.annotation.name.TokenText;
import dateline.vocabulary.ActorKind;
import dateline.vocabulary.Gender;
import dateline.vocabulary.NounPhrase;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Finds groups that act or are bound without a name: {@code les agriculteurs doivent}, {@code water companies must}. */
final class Groups {
    private static final double CONFIDENCE = 0.64;

    private final Cast cast;
    private final TokenText reading;
    private final Lexicon lexicon;
    private final RoleReader roles;
    private final BitSet taken;
    private final Map<String, CastMember> groups = new HashMap<>();

    Groups(Cast cast, Lexicon lexicon, RoleReader roles, BitSet furniture) {
        this.cast = cast;
        reading = cast.reading();
        this.lexicon = lexicon;
        this.roles = roles;
        taken = (BitSet) furniture.clone();
        cast.members().forEach(member -> member.sightings()
                .forEach(own -> taken.set(own.stretch().from(), own.stretch().to())));
    }

    void find() {
        for (int at = 0; at < reading.size(); at++) {
            if (!taken.get(at) && isHead(at)) {
                Stretch phrase = phrase(at);
                if (acts(phrase)) {
                    see(phrase);
                }
            }
        }
    }

    private boolean isHead(int at) {
        String word = reading.isFirstWord(at) ? reading.lower(at) : reading.word(at);
        return lexicon.has("groups", word);
    }

    private Stretch phrase(int head) {
        int from = head;
        while (from > reading.sentence(head).from()
                && lexicon.has("group-modifiers", reading.lower(from - 1))
                && !taken.get(from - 1)) {
            from--;
        }
        int to = roles.shortEnd(head + 1, reading.sentence(head).to());
        for (int at = head + 1; at < to; at++) {
            if (taken.get(at)) {
                to = at;
            }
        }
        while (to > head + 1 && !reading.token(to - 1).isWord()) {
            to--;
        }
        return new Stretch(from, Math.max(to, head + 1));
    }

    /** The subject of a verb, not the object of a preposition. */
    private boolean acts(Stretch phrase) {
        int before = phrase.from() - 1;
        while (before >= reading.sentence(phrase.from()).from()
                && (lexicon.is("determiners", reading, before) && !lexicon.is("prepositions", reading, before))) {
            before--;
        }
        if (lexicon.introducesSource(reading, before)) {
            return true;
        }
        boolean object =
                before >= reading.sentence(phrase.from()).from() && lexicon.is("prepositions", reading, before);
        return object ? isBound(before) : hasVerb(verb(phrase.to()));
    }

    /** {@code Il est interdit aux colons}. */
    private boolean isBound(int preposition) {
        return lexicon.is("binding", reading, preposition - 1) || lexicon.is("binding", reading, preposition - 2);
    }

    private boolean hasVerb(int at) {
        return lexicon.is("modals", reading, at) || lexicon.has("saying-verbs", reading.lower(at));
    }

    /** Past a short insertion between commas: {@code les agriculteurs, eux, peuvent}. */
    private int verb(int at) {
        boolean inserted = reading.word(at).equals(",") && reading.word(at + 2).equals(",");
        return inserted ? at + 3 : at;
    }

    private void see(Stretch phrase) {
        String words = reading.words(phrase).toLowerCase(java.util.Locale.ROOT);
        String determiner = lexicon.language().pattern("reading.group");
        CastMember group = groups.computeIfAbsent(words, own -> {
            NounPhrase name = new NounPhrase((determiner + " " + words).strip(), gender(), true);
            CastMember member = new CastMember(cast.freeKey(words), name, ActorKind.GROUP, false);
            cast.add(member);
            return member;
        });
        group.seen(phrase, CONFIDENCE);
    }

    private Gender gender() {
        return lexicon.language().pattern("reading.gender").equals("n") ? Gender.NEUTER : Gender.MASCULINE;
    }
}
