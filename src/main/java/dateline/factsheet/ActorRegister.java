package dateline.factsheet;

import dateline.annotation.Annotation.ActorMention;
import dateline.annotation.Annotation.ActorMention.Profile;
import dateline.vocabulary.ActorKind;
import dateline.vocabulary.Gender;
import dateline.vocabulary.NounPhrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Merges the mentions of each actor into one fact, the actors named most often first. */
final class ActorRegister {
    private final Witness witness;
    private final List<Fact.Actor> facts = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();

    ActorRegister(Witness witness, List<ActorMention> mentions) {
        this.witness = witness;
        Map<String, List<ActorMention>> actors = Mentions.by(ActorMention::actor, mentions);
        actors.forEach((key, own) -> facts.add(fact(key, own)));
        facts.sort(Comparator.comparingInt((Fact.Actor actor) -> -actor.places().size()));
    }

    List<Fact.Actor> facts() {
        return facts;
    }

    List<Doubt> doubts() {
        return doubts;
    }

    Optional<String> idOf(String key) {
        String id = "actor-" + key;
        return facts.stream().map(Fact.Actor::id).filter(id::equals).findFirst();
    }

    private Fact.Actor fact(String key, List<ActorMention> mentions) {
        List<Profile> profiles = mentions.stream()
                .map(ActorMention::profile)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        ActorMention best = mentions.stream()
                .filter(mention -> mention.profile() != null)
                .findFirst()
                .orElse(mentions.get(0));
        Profile profile = best.profile();
        if (profile == null) {
            doubts.add(new Doubt(Doubt.Kind.UNKNOWN_ACTOR, witness.of(mentions)));
            profile = unknown(best.mark().quote());
        } else if (profiles.stream()
                        .map(Profile::office)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                > 1) {
            doubts.add(new Doubt(Doubt.Kind.TWO_OFFICES, witness.of(mentions)));
            profile = new Profile(profile.name(), profile.kind(), profile.named(), null);
        }
        var identity = new Fact.Actor.Identity(profile.name(), profile.kind(), profile.named(), profile.office());
        return new Fact.Actor("actor-" + key, identity, aliases(profile, mentions), places(best, mentions));
    }

    /** Whoever nobody describes is shown as written, and never asked about: a group of which no name is known. */
    private static Profile unknown(String words) {
        return new Profile(new NounPhrase(words, Gender.NEUTER, false), ActorKind.GROUP, false, null);
    }

    private static List<String> aliases(Profile profile, List<ActorMention> mentions) {
        return mentions.stream()
                .map(mention -> mention.mark().quote())
                .filter(words -> !words.equals(profile.name().text()))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private List<Evidence> places(ActorMention best, List<ActorMention> mentions) {
        return witness.of(Stream.concat(Stream.of(best), mentions.stream().filter(mention -> mention != best))
                .toList());
    }
}
