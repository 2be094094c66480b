package dateline.annotation.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words that the grammar took for a time expression, not yet resolved.
 *
 * @param meaning what the pattern says they mean: {@code shift now -1 W}
 * @param found the values of the classes in the pattern, by class; a second value of a class as {@code day2}
 * @param begin offset of the first UTF-16 unit in the article’s text
 * @param end offset after the last UTF-16 unit
 */
record TimeExpression(List<String> meaning, Map<String, String> found, int begin, int end) {

    /** The kind of its meaning: {@code date}, {@code shift} … */
    String kind() {
        return meaning.get(0);
    }

    /** Whether the meaning has this word. */
    boolean says(String word) {
        return meaning.contains(word);
    }

    /** The value of a class. */
    Optional<String> value(String name) {
        return Optional.ofNullable(found.get(name));
    }

    /** The whole number of a class. */
    Optional<Integer> number(String name) {
        return value(name).map(Integer::valueOf);
    }

    /** A date without its year as one of every year. */
    TimeExpression everyYear() {
        if (!kind().equals("date") || value("year").isPresent() || says("last") || says("next")) {
            return this;
        }
        boolean month = value("month")
                .or(() -> value("monthname"))
                .or(() -> value("anymonth"))
                .isPresent();
        if (!month) {
            return this;
        }
        return new TimeExpression(List.of("every", value("d").isPresent() ? "date" : "month"), found, begin, end);
    }
}
