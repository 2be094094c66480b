package dateline.annotation.time;

import dateline.vocabulary.Timex;
import java.util.Optional;

/** Resolves lengths of time and repeated times. */
final class Lengths {
    private Lengths() {}

    static Optional<Resolved> length(TimeExpression expression) {
        boolean given = expression.meaning().size() > 2;
        long number = given
                ? Long.parseLong(expression.meaning().get(1))
                : expression
                        .value("number")
                        .or(() -> expression.value("count"))
                        .or(() -> expression.value("dozen"))
                        .map(Long::valueOf)
                        .orElse(1L);
        String unit = given
                ? expression.meaning().get(2)
                : expression
                        .value("unit")
                        .or(() -> expression.value("oneunit"))
                        .or(() -> expression.value("many"))
                        .orElse("D");
        if (number == 0) {
            return Optional.empty();
        }
        if (expression.says("both")) {
            long hours = expression.value("count").map(Long::valueOf).orElse(0L);
            return Optional.of(of(hours * 60 + number, "TM"));
        }
        if (expression.says("half")) {
            return Optional.of(half(number, unit));
        }
        return Optional.of(of(number, unit));
    }

    static Resolved of(long number, String unit) {
        return Resolved.inferred(period(String.valueOf(number), unit), Resolved.LIKELY);
    }

    /** “Un an et demi”, in the next smaller unit. */
    private static Resolved half(long number, String unit) {
        return switch (unit) {
            case "Y" -> of(number * 12 + 6, "M");
            case "DE" -> of(number * 10 + 5, "Y");
            case "CE" -> of(number * 100 + 50, "Y");
            case "TH" -> of(number * 60 + 30, "TM");
            case "D" -> of(number * 24 + 12, "TH");
            default -> of(number, unit);
        };
    }

    static Optional<Resolved> vague(TimeExpression expression) {
        String unit =
                expression.value("unit").or(() -> expression.value("many")).orElse("D");
        String some = period("X", unit.equals("DE") || unit.equals("CE") ? "Y" : unit);
        return Optional.of(Resolved.inferred(some, Resolved.FAIR));
    }

    private static String period(String number, String unit) {
        return unit.startsWith("T") ? "PT" + number + unit.substring(1) : "P" + number + unit;
    }

    static Resolved every(TimeExpression expression) {
        String what = expression.meaning().get(1);
        String month = expression
                .value("month")
                .or(() -> expression.value("monthname"))
                .or(() -> expression.value("anymonth"))
                .orElse("01");
        int day = expression.number("d").orElse(1);
        String value =
                switch (what) {
                    case "weekday" ->
                        "XXXX-WXX-"
                                + expression
                                        .value("weekday")
                                        .or(() -> expression.value("weekdays"))
                                        .orElse("1");
                    case "date" -> "XXXX-" + month + "-" + TimeResolver.twoDigits(day);
                    case "month" -> "XXXX-" + month;
                    case "M" -> "XXXX-XX";
                    case "W" -> "XXXX-WXX";
                    case "D" -> "XXXX-XX-XX";
                    default -> "XXXX";
                };
        return new Resolved(new Timex(value), false, Resolved.LIKELY);
    }
}
