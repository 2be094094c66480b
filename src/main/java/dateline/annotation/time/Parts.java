package dateline.annotation.time;

import java.time.LocalDate;
import java.util.Optional;

/** Resolves the parts of a year: quarters, halves and seasons. */
final class Parts {
    private Parts() {}

    static Optional<Resolved> part(TimeExpression expression, Setting setting) {
        String part = part(expression);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> year = expression.number("year");
        if (year.isPresent()) {
            return year.map(number -> Resolved.named(number + "-" + part));
        }
        if (expression.says("then")) {
            Optional<LocalDate> base = setting.story().last("Y");
            return Optional.of(base.map(day -> Resolved.told(day.getYear() + "-" + part, Resolved.FAIR))
                    .orElse(Resolved.OPEN));
        }
        return Dates.near(number -> Optional.of(stretch(number, part)), expression, setting);
    }

    private static String part(TimeExpression expression) {
        if (expression.kind().equals("season")) {
            return expression.value("season").orElse("");
        }
        int number = expression
                .number("ordinal")
                .or(() -> expression.number("number"))
                .orElse(0);
        boolean quarter = expression.kind().equals("quarter");
        return number < 1 || number > (quarter ? 4 : 2) ? "" : (quarter ? "Q" : "H") + number;
    }

    private static Stretch stretch(int year, String part) {
        int months = part.startsWith("H") ? 6 : 3;
        int month =
                switch (part) {
                    case "SP" -> 3;
                    case "SU" -> 6;
                    case "FA" -> 9;
                    case "WI" -> 12;
                    default -> (part.charAt(1) - '1') * months + 1;
                };
        LocalDate first = LocalDate.of(year, month, 1);
        return new Stretch(year + "-" + part, first, first.plusMonths(months).minusDays(1));
    }
}
