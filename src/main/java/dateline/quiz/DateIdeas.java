package dateline.quiz;

import dateline.quiz.Draft.Candidate;
import dateline.quiz.Scene.Happening;
import dateline.vocabulary.Timex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Questions about what happened when. Dates are always given in full. */
final class DateIdeas {
    private static final int[] DAYS_OFF = {7, -7, 1, -1, 14, -14};
    private static final int[] STEPS_OFF = {1, -1, 2, -2, 3, -3};

    private DateIdeas() {}

    static Stream<Draft> when(Scene scene) {
        return scene.happenings().stream()
                .filter(happening -> Grain.of(happening.fact().value()) != Grain.OTHER)
                .map(happening -> when(scene, happening));
    }

    private static Draft when(Scene scene, Happening happening) {
        Grain grain = Grain.of(happening.fact().value());
        String stem =
                switch (grain) {
                    case DAY -> "day.stem";
                    case MONTH -> "month.stem";
                    default -> "year.stem";
                };
        Map<LocalDate, String> wrong = new LinkedHashMap<>();
        for (Happening other : scene.shuffled(
                scene.happenings(),
                scene.chance(Template.EVT_DATE, happening.fact().id()))) {
            if (Grain.of(other.fact().value()) == grain && other.apartFrom(happening)) {
                wrong.putIfAbsent(other.first(), scene.say("when.other", other.phrase()));
            }
        }
        for (LocalDate near : neighbours(happening.first(), grain)) {
            wrong.putIfAbsent(near, scene.say("when.wrong", happening.phrase()));
        }
        wrong.remove(happening.first());
        List<Candidate> pool = new ArrayList<>();
        wrong.forEach((day, why) -> pool.add(new Candidate(option(scene, grain, day), why, day.toEpochDay())));
        String explanation = scene.say(
                "when.explain",
                happening.phrase(),
                scene.language().describe(happening.fact().value()));
        return new Draft(
                Template.EVT_DATE,
                scene.say(stem, scene.takesPlace(happening)),
                new Candidate(
                        option(scene, grain, happening.first()),
                        explanation,
                        happening.first().toEpochDay()),
                pool,
                explanation,
                happening.fact(),
                Set.of(happening.fact().id()));
    }

    private static List<LocalDate> neighbours(LocalDate right, Grain grain) {
        List<LocalDate> near = new ArrayList<>();
        for (int step : grain == Grain.DAY ? DAYS_OFF : STEPS_OFF) {
            near.add(
                    switch (grain) {
                        case DAY -> right.plusDays(step);
                        case MONTH -> right.plusMonths(step);
                        default -> right.plusYears(step);
                    });
        }
        return near;
    }

    private static String option(Scene scene, Grain grain, LocalDate day) {
        return switch (grain) {
            case DAY -> scene.say("on.day", scene.language().fullDate(day));
            case MONTH ->
                scene.say(
                        "on.month",
                        scene.language().describe(new Timex(day.toString().substring(0, 7))));
            default -> scene.say("on.year", String.valueOf(day.getYear()));
        };
    }

    static Stream<Draft> what(Scene scene) {
        List<Happening> all = scene.happenings();
        return all.stream()
                .filter(happening -> Grain.of(happening.fact().value()) != Grain.OTHER)
                .filter(happening -> scene.sheet().dates().stream()
                                .filter(date -> date.happening() != null)
                                .filter(date ->
                                        date.value().equals(happening.fact().value()))
                                .count()
                        == 1)
                .map(happening -> {
                    String explanation = scene.say("what.explain", happening.phrase(), scene.on(happening.fact()));
                    List<Candidate> pool = all.stream()
                            .filter(other -> other.apartFrom(happening))
                            .sorted(java.util.Comparator.comparingLong(
                                    other -> Math.abs(other.first().toEpochDay()
                                            - happening.first().toEpochDay())))
                            .map(other -> new Candidate(
                                    scene.option(other.phrase()), scene.say("what.wrong", scene.on(other.fact())), 0))
                            .toList();
                    return new Draft(
                            Template.DATE_EVT,
                            scene.say("what.stem", scene.on(happening.fact())),
                            new Candidate(scene.option(happening.phrase()), explanation, 0),
                            pool,
                            explanation,
                            happening.fact(),
                            Set.of(happening.fact().id()));
                });
    }
}
