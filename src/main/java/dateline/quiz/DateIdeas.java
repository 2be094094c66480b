package dateline.quiz;

import dateline.quiz.Candidate.Origin;
import dateline.quiz.Draft.Choice;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.Timex;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Questions about what happened when. Dates are always given in full; none is asked of what has its season. */
final class DateIdeas {
    private static final long NEAR_DAYS = 400;
    private static final long NEAR_MONTHS = 10 * 365;
    private static final long NEAR_YEARS = 40 * 365;
    private static final long OF_ONE_AGE = 20 * 365;
    private static final int[] DAYS_OFF = {7, -7, 1, -1, 14, -14, 2, -2, 3, -3};
    private static final int[] STEPS_OFF = {1, -1, 2, -2, 3, -3};

    private DateIdeas() {}

    /** When was, or is, this event? */
    static Stream<Draft> when(Scene scene) {
        return scene.named().stream()
                .filter(happening -> happening.grain() != Grain.OTHER)
                .filter(happening -> !isSeasonal(scene, happening))
                .map(happening -> {
                    NounPhrase phrase = happening.phrase();
                    String key = (happening.planned() ? "date.stem.planned." : "date.stem.reported.")
                            + happening.grain().name().toLowerCase(Locale.ROOT);
                    return new Draft(
                            Template.EVT_DATE,
                            scene.say(
                                    scene.agreeing(key, phrase),
                                    phrase,
                                    scene.language().of(phrase)),
                            new Choice(
                                    option(
                                            scene,
                                            happening,
                                            happening.first(),
                                            scene.dates().told(happening)),
                                    dates(scene, happening),
                                    scene.dates().dated(happening)),
                            scene.dates().told(happening),
                            List.of(happening.fact()));
                });
    }

    /** The dates of other events, then dates near the right one. */
    private static List<Candidate> dates(Scene scene, Happening happening) {
        Map<LocalDate, Candidate> wrong = new LinkedHashMap<>();
        for (Happening other : byDistance(scene, happening)) {
            if (other.grain() == happening.grain()
                    && other.apartFrom(happening)
                    && happening.daysFrom(other) <= farthest(happening.grain())
                    && isOnSide(scene, happening, other.first())) {
                wrong.putIfAbsent(
                        other.first(),
                        option(scene, happening, other.first(), scene.dates().told(other)));
            }
        }
        boolean bound = happening.words().matches(scene.language().pattern("quiz.date.bound"));
        for (LocalDate near : neighbours(happening.first(), happening.grain())) {
            // What runs until Friday is over on Saturday, and what is due in six months may be so in five or seven.
            boolean arguable = isNext(happening, near) && (bound || isReckoned(scene, happening));
            if (arguable || !isOnSide(scene, happening, near)) {
                continue;
            }
            wrong.putIfAbsent(
                    near,
                    option(scene, happening, near, scene.say("date.wrong")).from(Origin.RECKONED));
        }
        wrong.remove(happening.first());
        return List.copyOf(wrong.values());
    }

    private static boolean isNext(Happening happening, LocalDate near) {
        return switch (happening.grain()) {
            case DAY -> Math.abs(ChronoUnit.DAYS.between(near, happening.first())) == 1;
            case MONTH -> Math.abs(ChronoUnit.MONTHS.between(near, happening.first())) == 1;
            default -> Math.abs(near.getYear() - happening.first().getYear()) == 1;
        };
    }

    /** Whether a month, or year, stands nowhere in the text: “in six months” is no exact one. */
    private static boolean isReckoned(Scene scene, Happening happening) {
        String named = happening.when(scene.language()).split("[\\s\\u00A0]")[0];
        return happening.grain() != Grain.DAY
                && happening.fact().expressions().stream().noneMatch(words -> Wording.holds(words, named));
    }

    /** Nobody believes that what is planned has been for long, or that what is told is still to come. */
    private static boolean isOnSide(Scene scene, Happening happening, LocalDate day) {
        @Nullable LocalDate published = scene.sheet().article().published();
        if (published == null) {
            return true;
        }
        LocalDate current =
                switch (happening.grain()) {
                    case DAY -> published.plusDays(1);
                    case MONTH -> published.withDayOfMonth(1);
                    default -> published.withDayOfYear(1);
                };
        return happening.planned() ? !day.isBefore(current) : !day.isAfter(published);
    }

    /** A date of another age is no answer; nor would the right one be, beside dates of the story. */
    private static long farthest(Grain grain) {
        return switch (grain) {
            case DAY -> NEAR_DAYS;
            case MONTH -> NEAR_MONTHS;
            default -> NEAR_YEARS;
        };
    }

    private static List<Happening> byDistance(Scene scene, Happening from) {
        return scene.happenings().stream()
                .sorted(Comparator.comparingLong(from::daysFrom))
                .toList();
    }

    /** Dates some steps off; what is set for the first of a month might be set for that of another. */
    private static List<LocalDate> neighbours(LocalDate right, Grain grain) {
        ChronoUnit step =
                switch (grain) {
                    case DAY -> right.getDayOfMonth() == 1 ? ChronoUnit.MONTHS : ChronoUnit.DAYS;
                    case MONTH -> ChronoUnit.MONTHS;
                    default -> ChronoUnit.YEARS;
                };
        return IntStream.of(step == ChronoUnit.DAYS ? DAYS_OFF : STEPS_OFF)
                .mapToObj(steps -> right.plus(steps, step))
                .filter(day -> step != ChronoUnit.DAYS || Happening.isWeekend(right) || !Happening.isWeekend(day))
                .toList();
    }

    private static Candidate option(Scene scene, Happening asked, LocalDate day, String why) {
        Grain grain = asked.grain();
        Timex value = new Timex(day.toString().substring(0, grain.length()));
        String words = asked.at(value).when(scene.language());
        String text = grain == Grain.DAY ? scene.phrase("day", words) : words;
        return scene.option(text, why).inside(scene.dates().on(asked.at(value))).ranked(day.toEpochDay());
    }

    /** What happened, or happens, at this time? Its options are all noun phrases, or all clauses. */
    static Stream<Draft> what(Scene scene) {
        return scene.happenings().stream()
                .filter(happening -> happening.grain() != Grain.OTHER)
                .filter(happening -> isAlone(scene, happening))
                .filter(happening -> !isSeasonal(scene, happening))
                .map(happening -> {
                    boolean named = happening.named().isPresent();
                    List<Happening> others = byDistance(scene, happening).stream()
                            .filter(other -> other.named().isPresent() == named && other.apartFrom(happening))
                            .filter(other -> named || other.planned() == happening.planned())
                            .filter(happening::belongsWith)
                            .filter(other -> !isSeasonal(scene, other))
                            .toList();
                    List<Candidate> pool = others.stream()
                            .map(other -> scene.option(
                                            other.words(), scene.dates().told(other))
                                    .provedBy(other.fact())
                                    .implied(!isLike(happening, other)))
                            .toList();
                    String on = scene.dates().on(happening);
                    String clause = happening.planned() ? "what.stem.clause.planned" : "what.stem.clause";
                    // “On that day, they must have done it”: a plan told as a clause makes no good statement;
                    // nor is anything doubtful about an event of another age than all others.
                    @Nullable
                    Claim claim = !named && happening.planned()
                                    || others.stream()
                                            .noneMatch(other ->
                                                    isLike(happening, other) && happening.daysFrom(other) <= OF_ONE_AGE)
                            ? null
                            : scene.claim(named ? "what.claim" : "what.claim.clause", on, Claim.GAP);
                    return new Draft(
                            Template.DATE_EVT,
                            scene.say(named ? "what.stem" : clause, on),
                            new Choice(
                                    scene.option(
                                            happening.words(), scene.dates().told(happening)),
                                    pool,
                                    claim),
                            scene.dates().told(happening),
                            List.of(happening.fact()));
                });
    }

    private static boolean isSeasonal(Scene scene, Happening happening) {
        return scene.words().seasonal().in(happening.words());
    }

    /** Whether both are told in days, or in years, and both past or both to come: else one of them is plainly false. */
    private static boolean isLike(Happening one, Happening other) {
        return one.grain() == other.grain() && one.planned() == other.planned();
    }

    /** Whether no other event of the article falls on the same time. */
    private static boolean isAlone(Scene scene, Happening happening) {
        return scene.sheet().dates().stream()
                        .filter(date -> date.event().isPresent())
                        .filter(date -> date.value().equals(happening.fact().value()))
                        .count()
                == 1;
    }
}
