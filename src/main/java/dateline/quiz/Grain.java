package dateline.quiz;

import dateline.vocabulary.Timex;

/** How fine a calendar value is. */
enum Grain {
    DAY,
    MONTH,
    YEAR,
    OTHER;

    static Grain of(Timex timex) {
        String value = timex.value();
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return DAY;
        }
        if (value.matches("\\d{4}-\\d{2}")) {
            return MONTH;
        }
        return value.matches("\\d{4}") ? YEAR : OTHER;
    }
}
