package dateline.quiz;

import dateline.factsheet.Fact.Place;
import dateline.quiz.Draft.Candidate;
import dateline.quiz.Scene.Happening;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Questions about what happened where. Only places of one kind stand side by side: no town beside its country. */
final class PlaceIdeas {
    private PlaceIdeas() {}

    static Stream<Draft> where(Scene scene) {
        return scene.happenings().stream()
                .flatMap(happening -> place(scene, happening)
                        .filter(place -> !Wording.holds(
                                happening.phrase().text(), place.name().text()))
                        .map(place -> where(scene, happening, place))
                        .stream());
    }

    private static Draft where(Scene scene, Happening happening, Place place) {
        List<Candidate> pool = Scene.others(
                        scene.sheet().places(),
                        place,
                        other -> other.kind() == place.kind()
                                && !Wording.overlap(
                                        other.name().text(), place.name().text())
                                && !Wording.holds(
                                        happening.phrase().text(), other.name().text()))
                .stream()
                .map(other -> new Candidate(
                        option(scene, other), scene.say("where.wrong", happening.phrase(), in(scene, place)), 0))
                .toList();
        String explanation = scene.say("where.explain", happening.phrase(), in(scene, place));
        return new Draft(
                Template.EVT_PLACE,
                scene.say(place.kind().name().toLowerCase(Locale.ROOT) + ".stem", scene.takesPlace(happening)),
                new Candidate(option(scene, place), explanation, 0),
                pool,
                explanation,
                happening.fact(),
                Set.of(happening.fact().id(), place.id()));
    }

    static Stream<Draft> what(Scene scene) {
        List<Happening> all = scene.happenings();
        return scene.sheet().places().stream().flatMap(place -> {
            List<Happening> here = all.stream()
                    .filter(happening ->
                            place(scene, happening).filter(place::equals).isPresent())
                    .filter(happening -> !Wording.holds(
                            happening.phrase().text(), place.name().text()))
                    .toList();
            return here.size() == 1 ? Stream.of(what(scene, place, here.get(0))) : Stream.of();
        });
    }

    private static Draft what(Scene scene, Place place, Happening right) {
        List<Candidate> pool = new ArrayList<>();
        Set<String> ids = new HashSet<>(Set.of(right.fact().id(), place.id()));
        for (Happening other : scene.happenings()) {
            Optional<Place> elsewhere =
                    place(scene, other).filter(found -> found.kind() == place.kind() && !found.equals(place));
            if (elsewhere.isPresent()) {
                pool.add(new Candidate(
                        scene.option(other.phrase()), scene.say("there.wrong", in(scene, elsewhere.get())), 0));
            }
        }
        String explanation = scene.say("there.explain", right.phrase(), in(scene, place));
        return new Draft(
                Template.PLACE_EVT,
                scene.say("there.stem", in(scene, place)),
                new Candidate(scene.option(right.phrase()), explanation, 0),
                pool,
                explanation,
                right.fact(),
                ids);
    }

    private static Optional<Place> place(Scene scene, Happening happening) {
        return Optional.ofNullable(happening.event().place())
                .flatMap(key -> scene.sheet().place("place-" + key));
    }

    private static String in(Scene scene, Place place) {
        return scene.language().in(place.name(), place.kind());
    }

    private static String option(Scene scene, Place place) {
        return scene.option(in(scene, place));
    }
}
