package dateline.annotation.time;

import java.time.LocalDate;
import java.util.Optional;

/** Gives time expressions of any language their TIMEX3 values. */
final class TimeResolver {
    private TimeResolver() {}

    /**
     * The value of an expression in its setting; empty where the words turn out to be no time, like the 31st of February.
     */
    static Optional<Resolved> resolve(TimeExpression expression, Setting setting) {
        Optional<Resolved> resolved = whole(expression, setting);
        Optional<String> hour = expression.value("T").or(() -> expression.value("part"));
        return hour.isEmpty() ? resolved : resolved.map(day -> day.at(hour.get()));
    }

    private static Optional<Resolved> whole(TimeExpression expression, Setting setting) {
        return switch (expression.kind()) {
            case "date" -> Dates.date(expression, setting);
            case "holiday" -> Dates.holiday(expression, setting);
            case "week" -> Dates.week(expression, setting);
            case "quarter", "half", "season" -> Parts.part(expression, setting);
            case "decade" -> decade(expression);
            case "century" -> century(expression, setting);
            case "year" -> expression.value("year").map(Resolved::named);
            case "ancient" -> ancient(expression);
            case "schoolyear" -> expression.value("year").map(year -> Resolved.inferred(year, Resolved.UNSURE));
            case "shift" -> Optional.of(Shifts.shift(expression, setting));
            case "ahead" -> Optional.of(Shifts.ahead(expression, setting));
            case "length" -> Lengths.length(expression);
            case "vague" -> Lengths.vague(expression);
            case "every" -> Optional.of(Lengths.every(expression));
            case "fixed" -> Optional.of(Resolved.named(expression.meaning().get(1)));
            default -> throw new IllegalArgumentException("No such meaning of time words: " + expression.meaning());
        };
    }

    private static Optional<Resolved> decade(TimeExpression expression) {
        return expression
                .value("tens")
                .or(() -> expression.value("year").map(year -> year.substring(0, 3)))
                .or(() -> expression.value("yy").map(two -> "19" + two.charAt(0)))
                .map(Resolved::named);
    }

    private static Optional<Resolved> century(TimeExpression expression, Setting setting) {
        Optional<Integer> ordinal = expression.number("roman");
        if (ordinal.isPresent()) {
            return ordinal.map(number -> Resolved.named(twoDigits(number - 1)));
        }
        Optional<LocalDate> published = setting.story().published();
        if (published.isEmpty()) {
            return Optional.of(Resolved.OPEN);
        }
        int steps = expression.says("last") ? 1 : 0;
        return published.map(day -> Resolved.inferred(twoDigits(day.getYear() / 100 - steps), Resolved.LIKELY));
    }

    /** Years before 1000 are years only beside “l’an”, or as three digits after “en”. */
    private static Optional<Resolved> ancient(TimeExpression expression) {
        int year =
                expression.number("three").or(() -> expression.number("number")).orElse(0);
        boolean fits = year > 0 && year < 2200;
        return fits ? Optional.of(Resolved.named(String.format("%04d", year))) : Optional.empty();
    }

    static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
