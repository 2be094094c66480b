package dateline.annotation.time;

import dateline.annotation.syntax.Tense;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Resolves days and months, finding the year that the words leave out. */
final class Dates {
    /** Two-digit years up to this many years ahead belong to this century. */
    private static final int AHEAD = 20;
    /** With a weekday given, the year is looked for this far around the anchor. */
    private static final int WEEKDAY_REACH = 6;

    private Dates() {}

    static Optional<Resolved> date(TimeExpression expression, Setting setting) {
        Optional<Integer> month = expression
                .number("month")
                .or(() -> expression.number("monthname"))
                .or(() -> expression.number("anymonth"))
                .or(() -> expression.number("m"));
        if (month.isEmpty()) {
            return weekday(expression, setting);
        }
        Optional<Integer> day = expression.says("1") ? Optional.of(1) : expression.number("d");
        Optional<Integer> year = year(expression, setting);
        if (year.isPresent()) {
            return named(year.get(), month.get(), day)
                    .map(one -> new Resolved(
                            Resolved.named(one.value()).value(),
                            true,
                            isAmbiguous(expression) ? Resolved.UNSURE : Resolved.SURE));
        }
        if (expression.says("thatyear") || expression.says("nextyear") || expression.says("then")) {
            return inStory(expression, month.get(), day, setting);
        }
        return near(number -> named(number, month.get(), day), expression, setting);
    }

    /** Whether day and month of a date in digits may stand either way round. */
    private static boolean isAmbiguous(TimeExpression expression) {
        return expression.says("ambiguous")
                && expression.number("d").orElse(31) <= 12
                && !expression.number("d").equals(expression.number("m"));
    }

    /** A date seen from the story: “in August of the following year”. */
    private static Optional<Resolved> inStory(
            TimeExpression expression, int month, Optional<Integer> day, Setting setting) {
        Optional<LocalDate> base = setting.story().last("Y");
        if (base.isEmpty()) {
            return Optional.of(Resolved.OPEN);
        }
        boolean later = expression.says("nextyear")
                || expression.says("then") && month <= base.get().getMonthValue();
        return named(base.get().getYear() + (later ? 1 : 0), month, day)
                .map(one -> Resolved.told(one.value(), Resolved.FAIR));
    }

    private static Optional<Integer> year(TimeExpression expression, Setting setting) {
        return expression.number("year").or(() -> expression.number("yy").map(two -> {
            int now = setting.story().published().map(LocalDate::getYear).orElse(2030 - AHEAD);
            int year = now / 100 * 100 + two;
            return year > now + AHEAD ? year - 100 : year;
        }));
    }

    private static Optional<Stretch> named(int year, int month, Optional<Integer> day) {
        try {
            if (day.isPresent()) {
                return Optional.of(Stretch.of(LocalDate.of(year, month, day.get())));
            }
            YearMonth whole = YearMonth.of(year, month);
            return Optional.of(new Stretch(whole.toString(), whole.atDay(1), whole.atEndOfMonth()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    static Optional<Resolved> holiday(TimeExpression expression, Setting setting) {
        String[] parts = expression.value("holiday").orElseThrow().split("-");
        IntFunction<Optional<Stretch>> in =
                year -> named(year, Integer.parseInt(parts[0]), Optional.of(Integer.valueOf(parts[1])));
        Optional<Integer> year = expression.number("year");
        return year.isPresent()
                ? in.apply(year.get()).map(stretch -> Resolved.named(stretch.value()))
                : near(in, expression, setting);
    }

    static Optional<Resolved> week(TimeExpression expression, Setting setting) {
        return date(expression, setting).map(date -> {
            Optional<LocalDate> day = Optional.ofNullable(date.value()).flatMap(value -> value.day());
            return day.map(one -> new Resolved(Resolved.named(weekOf(one)).value(), date.own(), date.confidence()))
                    .orElse(date);
        });
    }

    /** The one of several years that suits the anchor, the tense, and the weekday where it is given. */
    static Optional<Resolved> near(IntFunction<Optional<Stretch>> inYear, TimeExpression expression, Setting setting) {
        Optional<LocalDate> anchor = expression.says("last") || expression.says("next")
                ? setting.story().published()
                : setting.anchor();
        if (anchor.isEmpty()) {
            return Optional.of(Resolved.OPEN);
        }
        LocalDate around = anchor.get();
        Optional<Integer> weekday = expression.number("weekday");
        int reach = weekday.isPresent() ? WEEKDAY_REACH : 2;
        List<Stretch> all = new ArrayList<>(IntStream.rangeClosed(around.getYear() - reach, around.getYear() + reach)
                .mapToObj(inYear)
                .flatMap(Optional::stream)
                .filter(one -> !expression.says("last") || one.first().isBefore(around))
                .filter(one -> !expression.says("next") || one.last().isAfter(around))
                .toList());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        boolean fitting = weekday.isPresent()
                && all.stream().anyMatch(one -> one.first().getDayOfWeek().getValue() == weekday.get());
        if (fitting) {
            all.removeIf(one -> one.first().getDayOfWeek().getValue() != weekday.get());
        }
        return Stretch.choose(all, around, setting.tenseAt(around))
                .map(one -> new Resolved(
                        Resolved.named(one.value()).value(),
                        !setting.story().published().equals(anchor),
                        fitting ? Resolved.SURE : Resolved.LIKELY));
    }

    private static Optional<Resolved> weekday(TimeExpression expression, Setting setting) {
        int number = expression.number("weekday").orElseThrow();
        DayOfWeek weekday = DayOfWeek.of(number);
        Optional<LocalDate> anchor = expression.says("then")
                ? setting.story().last("D")
                : setting.story().published();
        if (anchor.isEmpty()) {
            return Optional.of(Resolved.OPEN);
        }
        LocalDate day = anchor.get();
        if (expression.says("next") || expression.says("then")) {
            return Optional.of(inferred(day.with(TemporalAdjusters.next(weekday)), Resolved.LIKELY));
        }
        if (expression.says("last")) {
            return Optional.of(inferred(day.with(TemporalAdjusters.previous(weekday)), Resolved.LIKELY));
        }
        return Optional.of(
                setting.tense() == Tense.PAST
                        ? inferred(day.with(TemporalAdjusters.previousOrSame(weekday)), sureness(setting))
                        : inferred(day.with(TemporalAdjusters.nextOrSame(weekday)), sureness(setting)));
    }

    private static double sureness(Setting setting) {
        return setting.verb().isPresent() && setting.tense() != Tense.PRESENT ? Resolved.LIKELY : 0.62;
    }

    private static Resolved inferred(LocalDate day, double confidence) {
        return Resolved.inferred(day.toString(), confidence);
    }

    static String weekOf(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR)
                + "-W"
                + TimeResolver.twoDigits(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
