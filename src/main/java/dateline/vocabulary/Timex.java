package dateline.vocabulary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A TIMEX3 value (ISO-TimeML, ISO 24617-1): a calendar date of any granularity, a duration, a set or a reference.
 *
 * <p>Examples: {@code 2022-01-21}, {@code 2022-W03}, {@code 2021-12}, {@code 2022-Q1}, {@code 2022-H1}, {@code 2022},
 * {@code 202} (a decade), {@code 20} (a century), {@code P42D}, {@code XXXX-WXX-1}, {@code PRESENT_REF}.
 */
public record Timex(String value) {
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(T.*)?");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern PART = Pattern.compile("(\\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)");
    private static final Pattern YEARS = Pattern.compile("\\d{2,4}");
    private static final Pattern DURATION = Pattern.compile("P(?=.)(\\d+|X)[YMWD]|PT(\\d+|X)[HMS]|P\\d+(DE|CE)");
    private static final Pattern SET =
            Pattern.compile("[\\dX]{4}(-[\\dX]{2}(-[\\dX]{2})?|-W[\\dX]{2}(-[\\dX])?)?(T.*)?");
    private static final Pattern REFERENCE = Pattern.compile("(PAST|PRESENT|FUTURE)_REF");

    public Timex {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("Not a TIMEX3 value: " + value);
        }
    }

    /** Whether the text is a TIMEX3 value that names days that exist. */
    public static boolean isWellFormed(String value) {
        Matcher day = DAY.matcher(value);
        if (day.matches()) {
            return exists(value.substring(0, 10));
        }
        Matcher month = MONTH.matcher(value);
        if (month.matches()) {
            int number = Integer.parseInt(month.group(2));
            return number >= 1 && number <= 12;
        }
        return WEEK.matcher(value).matches()
                || PART.matcher(value).matches()
                || YEARS.matcher(value).matches()
                || DURATION.matcher(value).matches()
                || REFERENCE.matcher(value).matches()
                || SET.matcher(value).matches();
    }

    private static boolean exists(String day) {
        try {
            return LocalDate.parse(day).getYear() >= 0;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    /** The value of one day. */
    public static Timex of(LocalDate day) {
        return new Timex(day.toString());
    }

    /** Whether this is a length of time rather than a place on the calendar. */
    public boolean isDuration() {
        return value.startsWith("P") && !REFERENCE.matcher(value).matches();
    }

    /** The single day that this value names, if it is that precise. */
    public Optional<LocalDate> day() {
        return DAY.matcher(value).matches() ? Optional.of(LocalDate.parse(value.substring(0, 10))) : Optional.empty();
    }

    /** The first day of the stretch of calendar that this value names; empty for durations, sets and references. */
    public Optional<LocalDate> firstDay() {
        if (DAY.matcher(value).matches()) {
            return day();
        }
        Matcher week = WEEK.matcher(value);
        if (week.matches()) {
            LocalDate monday = mondayOf(Integer.parseInt(week.group(1)), Integer.parseInt(week.group(2)));
            return Optional.of(week.group(3) == null ? monday : monday.plusDays(5));
        }
        if (MONTH.matcher(value).matches()) {
            return Optional.of(YearMonth.parse(value).atDay(1));
        }
        Matcher part = PART.matcher(value);
        if (part.matches()) {
            return Optional.of(LocalDate.of(Integer.parseInt(part.group(1)), firstMonthOf(part.group(2)), 1));
        }
        if (YEARS.matcher(value).matches()) {
            return Optional.of(LocalDate.of(Integer.parseInt((value + "00").substring(0, 4)), 1, 1));
        }
        return Optional.empty();
    }

    /** The last day of the stretch of calendar that this value names; empty for durations, sets and references. */
    public Optional<LocalDate> lastDay() {
        return firstDay().map(first -> {
            if (DAY.matcher(value).matches()) {
                return first;
            }
            if (WEEK.matcher(value).matches()) {
                return first.plusDays(value.endsWith("WE") ? 1 : 6);
            }
            if (MONTH.matcher(value).matches()) {
                return first.with(TemporalAdjusters.lastDayOfMonth());
            }
            if (PART.matcher(value).matches()) {
                return first.plusMonths(value.contains("-H") ? 6 : 3).minusDays(1);
            }
            int years = value.length() == 4 ? 1 : value.length() == 3 ? 10 : 100;
            return first.plusYears(years).minusDays(1);
        });
    }

    /** The duration as a calendar period, where it counts whole days, weeks, months or years. */
    public Optional<Period> period() {
        return value.matches("P\\d+[YMWD]") ? Optional.of(Period.parse(value)) : Optional.empty();
    }

    private static LocalDate mondayOf(int year, int week) {
        return LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
    }

    private static int firstMonthOf(String part) {
        return switch (part) {
            case "Q1", "H1" -> 1;
            case "Q2" -> 4;
            case "Q3", "H2" -> 7;
            case "Q4" -> 10;
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
    }

    /** The bare TIMEX3 value. */
    @Override
    public String toString() {
        return value;
    }
}
