package dateline.annotation.actor;

import dateline.annotation.Annotation.ActorMention.Profile;
import dateline.annotation.name.Stretch;
import dateline.vocabulary.ActorKind;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.Office;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An actor while the article is being read: its mentions come in one after the other. */
public final class CastMember {
    private final String key;
    private final ActorKind kind;
    private final boolean named;
    private final List<Sighting> sightings = new ArrayList<>();
    private final BitSet taken = new BitSet();
    private NounPhrase name;
    private String otherwise = "";
    private @Nullable Office office;
    private @Nullable Stretch proof;
    private @Nullable RolePhrase role;

    CastMember(String key, NounPhrase name, ActorKind kind, boolean named) {
        this.key = key;
        this.name = name;
        this.kind = kind;
        this.named = named;
    }

    /** Key of the actor within the article. */
    public String key() {
        return key;
    }

    public ActorKind kind() {
        return kind;
    }

    /** Whether the text names the actor. */
    public boolean isNamed() {
        return named;
    }

    /** Full name, with its determiner where it takes one. */
    public NounPhrase name() {
        return name;
    }

    /** Its name with whatever else is known of what it is called. */
    String fullName() {
        return name.text() + " " + otherwise;
    }

    /** Notes another name, or what it is. */
    void alsoCalled(String words) {
        otherwise = otherwise + " " + words;
    }

    void rename(NounPhrase other) {
        name = other;
    }

    Optional<Office> office() {
        return Optional.ofNullable(office);
    }

    Optional<RolePhrase> role() {
        return Optional.ofNullable(role);
    }

    /** The office, and the mention beside which it stands. */
    void holds(Office held, Stretch mention, @Nullable RolePhrase phrase) {
        office = held;
        proof = mention;
        role = phrase;
    }

    void seen(Stretch stretch, double confidence) {
        int next = taken.nextSetBit(stretch.from());
        if (next < 0 || next >= stretch.to()) {
            taken.set(stretch.from(), stretch.to());
            int place = sightings.size();
            while (place > 0 && sightings.get(place - 1).stretch().from() > stretch.from()) {
                place--;
            }
            sightings.add(place, new Sighting(stretch, confidence));
        }
    }

    /** All mentions in reading order. */
    public List<Sighting> sightings() {
        return sightings;
    }

    /** The mention that tells best who the actor is: where the office stands, unless others are surer by far. */
    public Sighting best() {
        double surest =
                sightings.stream().mapToDouble(Sighting::confidence).max().orElse(0);
        return sightings.stream()
                .filter(own -> own.stretch().equals(proof) && own.confidence() > surest * 0.9)
                .findFirst()
                .orElseGet(() -> sightings.stream()
                        .filter(own -> own.confidence() == surest)
                        .findFirst()
                        .orElseThrow());
    }

    /** Who the actor is. */
    public Profile profile() {
        return new Profile(name, kind, named, office);
    }

    /** The last mention that begins before the token. */
    public Optional<Sighting> lastBefore(int token) {
        return sightings.stream().filter(own -> own.stretch().from() < token).reduce((one, other) -> other);
    }
}
