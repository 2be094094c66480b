package dateline.quiz;

import dateline.factsheet.Fact.Place;
import dateline.quiz.Draft.Choice;
import dateline.quiz.Draft.Pairs;
import dateline.quiz.Item.Matching.Pair;
import dateline.vocabulary.NounPhrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Questions about what happened where. Only places of one kind stand side by side: no town beside its country; those
 * that the article names, and a capital of the same part of the world where they are too few.
 */
final class PlaceIdeas {
    private static final int FEWEST_PAIRS = 3;
    private static final int MOST_PAIRS = 4;

    /** An event with the place where it happens; its noun phrase names no place, nor the state of its own. */
    private record Scenery(Scene scene, Happening happening, Place place) {
        static List<Scenery> all(Scene scene) {
            return scene.named().stream()
                    .flatMap(happening -> of(scene, happening).stream())
                    .toList();
        }

        private static Optional<Scenery> of(Scene scene, Happening happening) {
            boolean tells = scene.sheet().places().stream()
                    .anyMatch(place ->
                            Wording.holds(happening.words(), place.name().text()));
            boolean known = scene.words().commonKnowledge().in(happening.words());
            return Optional.ofNullable(happening.event().place())
                    .filter(key -> !tells && !known)
                    .flatMap(key -> scene.sheet().place("place-" + key))
                    .filter(place -> !Wording.shareContent(
                            happening.words(), place.name().text()))
                    .filter(place -> !scene.states()
                            .isNamedBy(place.name().text(), happening.words() + " " + roles(scene, happening)))
                    .filter(place -> !isNamedAfter(scene, happening, place))
                    .map(place -> new Scenery(scene, happening, place));
        }

        /** The roles of those whom the event names: a visit to the Ukrainian president is in Kyiv. */
        private static String roles(Scene scene, Happening happening) {
            return Officer.all(scene).stream()
                    .filter(officer -> Wording.names(officer.name().text())
                            .anyMatch(name -> Wording.holds(happening.words(), name)))
                    .map(Officer::role)
                    .collect(Collectors.joining(" "));
        }

        /** Whether the article has the name of the place in that of something in the event: “le Protocole de Montréal”. */
        private static boolean isNamedAfter(Scene scene, Happening happening, Place place) {
            String text = scene.sheet().article().text().toString();
            String of = scene.language().of(place.name());
            return Stream.of(happening.words().split("[\\s’]+"))
                    .map(scene.language()::sentence)
                    .anyMatch(name -> text.contains(name + " " + of)
                            || text.contains(place.name().text() + " " + name));
        }

        String in() {
            return scene.language().in(place.name(), place.kind());
        }

        String key(String of) {
            return scene.agreeing(of + (happening.planned() ? ".planned" : ".reported"), happening.phrase());
        }

        Claim claim() {
            return scene.claim(key("place.claim"), happening.phrase(), Claim.GAP);
        }

        String told() {
            return claim().filled(in(), scene.language());
        }
    }

    private PlaceIdeas() {}

    /** Where was, or is, this event? */
    static Stream<Draft> where(Scene scene) {
        List<Scenery> all = Scenery.all(scene);
        return all.stream().map(right -> {
            List<Candidate> pool = new ArrayList<>();
            for (Place other : Scene.others(
                    scene.sheet().places(),
                    right.place(),
                    other -> other.kind() == right.place().kind())) {
                if (!Wording.holds(right.happening().words(), other.name().text())
                        && !lieTogether(scene, right.place(), other)) {
                    pool.add(option(right, other.name(), why(all, right, other)));
                }
            }
            States states = scene.states();
            if (states.isCapital(right.place().name().text())) {
                pool.sort(Comparator.comparing(other -> !states.isCapital(other.text())));
                if (pool.isEmpty() || !states.isCapital(pool.get(0).text())) {
                    pool.clear();
                }
            }
            new Knowledge(scene)
                    .capitals(right.place().name().text())
                    .forEach(
                            other -> pool.add(option(right, other, right.told()).from(Candidate.Origin.KNOWLEDGE)));
            NounPhrase phrase = right.happening().phrase();
            String ask = scene.phrase("place.ask." + right.place().kind().name().toLowerCase(Locale.ROOT));
            return new Draft(
                    Template.EVT_PLACE,
                    scene.say(right.key("place.stem"), phrase, ask),
                    new Choice(option(right, right.place().name(), right.told()), pool, right.claim()),
                    right.told(),
                    List.of(right.happening().fact(), right.place()));
        });
    }

    /** Whether the article says that one lies in the other, or close to it: “Greenbelt, a suburb of Washington”. */
    private static boolean lieTogether(Scene scene, Place one, Place other) {
        String between = scene.language().pattern("quiz.place.together");
        String text = scene.sheet().article().text().toString();
        String first = Pattern.quote(one.name().text());
        String second = Pattern.quote(other.name().text());
        return Pattern.compile(first + between + second + "|" + second + between + first)
                .matcher(text)
                .find();
    }

    /** What the article says of the other place, where it says something; else where the event is. */
    private static String why(List<Scenery> all, Scenery right, Place place) {
        return all.stream()
                .filter(other -> other.place().equals(place))
                .findFirst()
                .map(Scenery::told)
                .orElseGet(right::told);
    }

    private static Candidate option(Scenery right, NounPhrase name, String why) {
        Scene scene = right.scene();
        return scene.option(name, why)
                .inside(scene.language().in(name, right.place().kind()));
    }

    /** What happened, or happens, at this place? */
    static Stream<Draft> what(Scene scene) {
        List<Scenery> all = Scenery.all(scene);
        return all.stream().filter(right -> isAlone(scene, right)).map(right -> {
            List<Candidate> pool = all.stream()
                    .filter(other -> other.place().kind() == right.place().kind()
                            && !other.place().equals(right.place()))
                    .map(other -> scene.option(other.happening().words(), other.told())
                            .provedBy(other.happening().fact()))
                    .toList();
            return new Draft(
                    Template.PLACE_EVT,
                    scene.say("there.stem", right.in()),
                    new Choice(
                            scene.option(right.happening().words(), right.told()),
                            pool,
                            scene.claim("there.claim", right.in(), Claim.GAP)),
                    right.told(),
                    List.of(right.happening().fact(), right.place()));
        });
    }

    /** Whether no other event of the article lies there. */
    private static boolean isAlone(Scene scene, Scenery right) {
        return scene.sheet().dates().stream()
                        .flatMap(date -> date.event().stream())
                        .filter(event ->
                                ("place-" + event.place()).equals(right.place().id()))
                        .count()
                == 1;
    }

    /** Match these places with what happens there. */
    static Stream<Draft> matching(Scene scene) {
        List<Scenery> alone = Scenery.all(scene).stream()
                .filter(one -> isAlone(scene, one))
                .sorted(Comparator.comparing(one -> one.place().kind()))
                .toList();
        List<Scenery> some = alone.stream()
                .filter(one -> one.place().kind() == alone.get(0).place().kind())
                .toList();
        if (some.size() < FEWEST_PAIRS + 1) {
            return Stream.of();
        }
        List<Scenery> mixed = scene.shuffled(some, scene.chance(Template.MATCH_PLACE, ""));
        List<Scenery> matched = mixed.subList(0, Math.min(MOST_PAIRS, mixed.size() - 1));
        Scenery surplus = mixed.get(matched.size());
        List<Pair> pairs = matched.stream()
                .map(one -> new Pair(
                        scene.language().sentence(one.place().name().text()),
                        scene.language().sentence(one.happening().words()),
                        one.told()))
                .toList();
        return Stream.of(new Draft(
                Template.MATCH_PLACE,
                scene.say("match.place.stem"),
                new Pairs(
                        pairs,
                        List.of(scene.language().sentence(surplus.happening().words()))),
                String.join(" ", matched.stream().map(Scenery::told).toList()),
                matched.stream().map(one -> one.happening().fact()).toList()));
    }
}
