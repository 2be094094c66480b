package dateline.handout;

import dateline.factsheet.Fact.Actor;
import dateline.vocabulary.ActorKind;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.Office;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Groups actors by the state or institution they stand for, the most important camp first. */
final class Camps {
    private final Labels labels;
    private final Map<String, Actor> banners = new LinkedHashMap<>();
    private final Map<String, List<Actor>> members = new LinkedHashMap<>();
    private final Map<ActorKind, List<Actor>> others = new EnumMap<>(ActorKind.class);

    Camps(Labels labels, List<Actor> actors) {
        this.labels = labels;
        List<String> institutions =
                actors.stream().flatMap(actor -> affiliation(actor).stream()).toList();
        for (Actor actor : actors) {
            String name = actor.name().text();
            if (institutions.contains(name)) {
                banners.put(name, actor);
                members.computeIfAbsent(name, fresh -> new ArrayList<>());
            } else {
                affiliation(actor)
                        .map(camp -> members.computeIfAbsent(camp, fresh -> new ArrayList<>()))
                        .orElseGet(() -> others.computeIfAbsent(actor.kind(), fresh -> new ArrayList<>()))
                        .add(actor);
            }
        }
        disband();
    }

    /** An institution of institutions has nobody left under its own banner. */
    private void disband() {
        members.entrySet().removeIf(camp -> camp.getValue().isEmpty());
        banners.forEach((name, banner) -> {
            if (!members.containsKey(name)) {
                others.computeIfAbsent(banner.kind(), fresh -> new ArrayList<>())
                        .add(banner);
            }
        });
    }

    /** The camps by name, each with its actors but the state or institution itself; those of no camp come last. */
    Map<String, List<Actor>> byName() {
        Map<String, List<Actor>> all = new LinkedHashMap<>(members);
        others.forEach((kind, own) -> all.put(labels.say("camp." + kind(kind)), own));
        return all;
    }

    /** The state or institution that a camp is named after, where it is an actor. */
    Optional<Actor> banner(String camp) {
        return Optional.ofNullable(banners.get(camp));
    }

    /** What the actor is, in words: its role, else its kind where the camp does not tell already; may be empty. */
    String role(Actor actor) {
        boolean tells = actor.kind() == ActorKind.PERSON || affiliation(actor).isEmpty();
        return actor.office().map(Office::role).orElseGet(() -> tells ? "" : labels.say("kind." + kind(actor.kind())));
    }

    private static Optional<String> affiliation(Actor actor) {
        return actor.office().map(Office::affiliation).map(NounPhrase::text);
    }

    private static String kind(ActorKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
