package dateline.quiz;

import dateline.vocabulary.Timex;
import java.util.Arrays;

/** How fine a calendar value is. */
enum Grain {
    DAY(10),
    MONTH(7),
    YEAR(4),
    OTHER(0);

    private final int length;

    Grain(int length) {
        this.length = length;
    }

    static Grain of(Timex timex) {
        String value = timex.value();
        return Arrays.stream(values())
                .filter(grain -> value.length() == grain.length && value.matches("\\d{4}(-\\d{2}(-\\d{2})?)?"))
                .findFirst()
                .orElse(OTHER);
    }

    /** Number of characters of its ISO 8601 dates. */
    int length() {
        return length;
    }
}
