package dateline.annotation.actor;

import dateline.annotation.name.Stretch;
import dateline.annotation.name.TokenText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The actors of an article. */
public final class Cast {
    /** No mention is longer than this, in tokens. */
    private static final int LONGEST = 60;

    private final TokenText reading;
    private final Map<String, CastMember> members = new LinkedHashMap<>();
    private List<Appearance> ordered = List.of();

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
        Appearance best = null;
        List<Appearance> all = inOrder();
        for (int at = firstFrom(all, token + 1) - 1; at >= 0; at--) {
            Stretch stretch = all.get(at).sighting().stretch();
            if (stretch.has(token)
                    && (best == null
                            || stretch.length() >= best.sighting().stretch().length())) {
                best = all.get(at);
            }
            if (token - stretch.from() > LONGEST) {
                break;
            }
        }
        return Optional.ofNullable(best).map(Appearance::member);
    }

    /** All mentions that lie between two tokens, in reading order. */
    public List<Appearance> between(int from, int to) {
        List<Appearance> found = new ArrayList<>();
        List<Appearance> all = inOrder();
        for (int at = firstFrom(all, from);
                at < all.size() && all.get(at).sighting().stretch().from() < to;
                at++) {
            if (all.get(at).sighting().stretch().to() <= to) {
                found.add(all.get(at));
            }
        }
        return found;
    }

    /** Index of the first mention that begins at this token or after it. */
    private static int firstFrom(List<Appearance> all, int token) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).sighting().stretch().from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** All mentions in reading order, the longer of two first; sorted again only when there are more. */
    private List<Appearance> inOrder() {
        int count = members.values().stream()
                .mapToInt(own -> own.sightings().size())
                .sum();
        if (count != ordered.size()) {
            List<Appearance> all = new ArrayList<>();
            members.values()
                    .forEach(own -> own.sightings().forEach(sighting -> all.add(new Appearance(own, sighting))));
            all.sort(Comparator.comparingInt(
                            (Appearance own) -> own.sighting().stretch().from())
                    .thenComparingInt(own -> -own.sighting().stretch().to()));
            ordered = all;
        }
        return ordered;
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
