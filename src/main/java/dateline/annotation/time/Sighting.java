package dateline.annotation.time;

import dateline.annotation.syntax.Sentence;
import dateline.annotation.syntax.Tense;
import java.util.Optional;

/**
 * A time expression in its place.
 *
 * @param sentence the sentence that it stands in
 * @param tense tense of the verb that it hangs on; empty where there is none
 * @param aside whether it only tells which thing is meant, like “la loi du 6 janvier 1978”: the story does not go there
 */
record Sighting(TimeExpression expression, Sentence sentence, Optional<Tense> tense, boolean aside) {

    /** Whether it is a bare weekday in a headline, to be understood like the body below. */
    boolean isHeadline() {
        return isBareWeekday() && sentence.paragraph() == 1 && !sentence.isClosed();
    }

    boolean isBareWeekday() {
        return expression.kind().equals("date")
                && expression.found().keySet().stream().allMatch(name -> name.equals("weekday") || name.equals("T"));
    }

    /** Whether it names a year long before another. */
    boolean isLongBefore(int year) {
        return expression.number("year").filter(own -> year - own > 1).isPresent();
    }

    /** Whether it lies near the publication by its own words. */
    boolean isNear() {
        return expression.value("year").isPresent() || expression.says("now") || isBareWeekday();
    }
}
