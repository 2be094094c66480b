package dateline.language;

import dateline.vocabulary.Timex;
import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says TIMEX3 values in words, from the wordings of {@code calendar.properties}. */
public final class TimexWords {
    private static final Pattern PART = Pattern.compile("\\d{4}-(Q[1-4]|H[12]|SP|SU|FA|WI)");
    private static final Pattern AMOUNT = Pattern.compile("P(T?)(\\d+|X)(DE|CE|[YMWDHS])");
    private static final Pattern EVERY_WEEKDAY = Pattern.compile("XXXX-WXX-([1-7])");
    private static final Pattern EVERY_YEAR = Pattern.compile("XXXX-(\\d{2})(?:-(\\d{2}))?");

    private final Language language;
    private final LanguageData data;

    /** Speaks the language with its data. */
    public TimexWords(Language language, LanguageData data) {
        this.language = language;
        this.data = data;
    }

    /** See {@link Language#describe}. */
    public String describe(Timex timex) {
        String value = timex.value();
        Matcher amount = AMOUNT.matcher(value);
        if (amount.matches()) {
            return amount(amount.group(2), amount.group(1) + amount.group(3));
        }
        return timex.firstDay().map(first -> stretch(timex, first)).orElseGet(() -> repeated(value));
    }

    private String amount(String number, String unit) {
        if (number.equals("X")) {
            return say("some." + unit);
        }
        return say((number.equals("1") ? "one." : "many.") + unit, number);
    }

    private String stretch(Timex timex, LocalDate first) {
        String value = timex.value();
        if (timex.day().isPresent()) {
            String day = language.fullDate(first);
            return value.length() > 10 ? hour(day, value.substring(11)) : day;
        }
        if (value.endsWith("-WE")) {
            return say("weekend", language.date(first));
        }
        if (value.contains("-W")) {
            return value.endsWith("-WI") ? say("WI", year(first)) : say("week", language.date(first));
        }
        if (PART.matcher(value).matches()) {
            return say(value.substring(5), year(first));
        }
        return switch (value.length()) {
            case 2 -> say("century." + value);
            case 3 -> say("decade", value + "0");
            case 4 -> value;
            default -> say("month", month(first.getMonth()), year(first));
        };
    }

    private String hour(String day, String time) {
        if (time.matches("\\d{2}:\\d{2}.*")) {
            return say("hour", day, String.valueOf(Integer.parseInt(time.substring(0, 2))), time.substring(3, 5));
        }
        return data.hasPattern("calendar.part." + time) ? say("part." + time, day) : day;
    }

    private String repeated(String value) {
        Matcher weekday = EVERY_WEEKDAY.matcher(value);
        if (weekday.matches()) {
            DayOfWeek day = DayOfWeek.of(Integer.parseInt(weekday.group(1)));
            return say("every.weekday", day.getDisplayName(TextStyle.FULL, language.locale()));
        }
        Matcher yearly = EVERY_YEAR.matcher(value);
        if (yearly.matches()) {
            String month = month(Month.of(Integer.parseInt(yearly.group(1))));
            return yearly.group(2) == null
                    ? say("every.month", month)
                    : say("every.date", String.valueOf(Integer.parseInt(yearly.group(2))), month);
        }
        return data.hasPattern("calendar." + value) ? say(value) : value;
    }

    private String month(Month month) {
        return month.getDisplayName(TextStyle.FULL, language.locale());
    }

    private static String year(LocalDate day) {
        return String.valueOf(day.getYear());
    }

    private String say(String key, Object... parts) {
        return MessageFormat.format(data.pattern("calendar." + key), parts);
    }
}
