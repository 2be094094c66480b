package dateline.annotation.actor;

import dateline.annotation.name.TokenText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The actors of an article. */
public final class Cast {
    private final TokenText reading;
    private final Map<String, CastMember> members = new LinkedHashMap<>();

    Cast(TokenText reading) {
        this.reading = reading;
    }

    public TokenText reading() {
        return reading;
    }

    void add(CastMember member) {
        members.putIfAbsent(member.key(), member);
    }

    /** Every actor with a mention. */
    public List<CastMember> members() {
        return members.values().stream()
                .filter(member -> !member.sightings().isEmpty())
                .toList();
    }

    Optional<CastMember> withKey(String key) {
        return Optional.ofNullable(members.get(key));
    }

    /** The actor whose mention holds the token; the longest mention where several do. */
    public Optional<CastMember> at(int token) {
        CastMember best = null;
        int length = 0;
        for (CastMember member : members()) {
            for (Sighting sighting : member.sightings()) {
                if (sighting.stretch().has(token) && sighting.stretch().length() > length) {
                    best = member;
                    length = sighting.stretch().length();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** All mentions that lie between two tokens, in reading order. */
    public List<Appearance> between(int from, int to) {
        List<Appearance> found = new ArrayList<>();
        for (CastMember member : members()) {
            for (Sighting sighting : member.sightings()) {
                if (from <= sighting.stretch().from() && sighting.stretch().to() <= to) {
                    found.add(new Appearance(member, sighting));
                }
            }
        }
        found.sort((one, other) -> one.sighting().stretch().from()
                        != other.sighting().stretch().from()
                ? one.sighting().stretch().from() - other.sighting().stretch().from()
                : other.sighting().stretch().to() - one.sighting().stretch().to());
        return found;
    }

    /** An actor at one of its mentions. */
    public record Appearance(CastMember member, Sighting sighting) {}

    /** A key from words: lower-case letters, digits and hyphens. */
    public static String keyOf(String words) {
        String plain = Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("œ", "oe")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
        return plain.isEmpty() ? "actor" : plain;
    }

    /** A key that no actor has yet. */
    String freeKey(String words) {
        String key = keyOf(words);
        int number = 2;
        String free = key;
        while (members.containsKey(free)) {
            free = key + "-" + number++;
        }
        return free;
    }
}
