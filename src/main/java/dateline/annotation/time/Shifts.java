package dateline.annotation.time;

import dateline.annotation.syntax.Tense;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Resolves what is counted from the publication or from the story’s current day. */
final class Shifts {
    private static final int HOURS_A_DAY = 24;

    private Shifts() {}

    /** {@code shift now|then N UNIT [PART]}; N may be {@code number} or {@code -number}, UNIT {@code unit}. */
    static Resolved shift(TimeExpression expression, Setting setting) {
        List<String> meaning = expression.meaning();
        String unit = meaning.get(3).equals("unit") ? expression.value("unit").orElse("D") : meaning.get(3);
        boolean now = meaning.get(1).equals("now");
        Optional<LocalDate> base =
                now ? setting.story().published() : setting.story().last(unit);
        if (base.isEmpty()) {
            return Resolved.OPEN;
        }
        String part = meaning.size() > 4 ? "T" + meaning.get(4) : "";
        Resolved shifted =
                shifted(base.get(), amount(meaning.get(2), expression), unit, now ? 0.93 : Resolved.FAIR, part);
        return now ? shifted : new Resolved(shifted.value(), true, shifted.confidence());
    }

    /** “Dans trois jours”: a day ahead in the future, a length of time in the past. */
    static Resolved ahead(TimeExpression expression, Setting setting) {
        Optional<LocalDate> base = setting.story().published();
        if (setting.tense() == Tense.PAST) {
            return Lengths.length(expression).orElse(Resolved.OPEN);
        }
        String unit = expression.value("unit").orElse("D");
        return base.map(day -> shifted(day, amount("number", expression), unit, Resolved.FAIR, ""))
                .orElse(Resolved.OPEN);
    }

    private static long amount(String words, TimeExpression expression) {
        long number = expression
                .value("number")
                .or(() -> expression.value("dozen"))
                .map(Long::valueOf)
                .orElse(1L);
        return switch (words) {
            case "number" -> number;
            case "-number" -> -number;
            default -> Long.parseLong(words);
        };
    }

    private static Resolved shifted(LocalDate base, long amount, String unit, double confidence, String part) {
        try {
            LocalDate day = moved(base, amount, unit);
            if (day.getYear() < 1 || day.getYear() > 9999) {
                return Lengths.of(Math.abs(amount), unit);
            }
            return Resolved.inferred(value(day, unit) + part, confidence);
        } catch (DateTimeException beyondTheCalendar) {
            return Lengths.of(Math.abs(amount), unit);
        }
    }

    private static LocalDate moved(LocalDate base, long amount, String unit) {
        return switch (unit) {
            case "D" -> base.plusDays(amount);
            case "W", "WE" -> base.plusWeeks(amount);
            case "M" -> base.plusMonths(amount);
            case "Y" -> base.plusYears(amount);
            case "DE" -> base.plusYears(Math.multiplyExact(amount, 10));
            case "CE" -> base.plusYears(Math.multiplyExact(amount, 100));
            case "TH" -> base.plusDays(amount / HOURS_A_DAY);
            default -> base;
        };
    }

    private static String value(LocalDate day, String unit) {
        String year = day.toString().substring(0, 4);
        return switch (unit) {
            case "W" -> Dates.weekOf(day);
            case "WE" -> Dates.weekOf(day) + "-WE";
            case "M" -> day.toString().substring(0, 7);
            case "Y" -> year;
            case "DE" -> year.substring(0, 3);
            case "CE" -> year.substring(0, 2);
            default -> day.toString();
        };
    }
}
