package dateline.annotation.time;

import dateline.annotation.syntax.Sentence;
import dateline.annotation.syntax.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Joins a day with the time of day beside it; a time of day alone is no date and is dropped. */
final class DayHours {
    private static final Set<String> TIMES = Set.of("clock", "part");
    private static final int FEW = 2;

    private final TimeLexicon lexicon;

    DayHours(TimeLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The expressions without lone times of day. */
    List<TimeExpression> joined(List<TimeExpression> all, Sentence sentence) {
        List<TimeExpression> found = new ArrayList<>();
        TimeExpression waiting = null;
        for (TimeExpression expression : all) {
            boolean hour = TIMES.contains(expression.kind());
            TimeExpression last = found.isEmpty() ? null : found.get(found.size() - 1);
            if (hour
                    && last != null
                    && isDay(last)
                    && !last.found().containsKey("T")
                    && isBeside(last, expression, sentence)) {
                found.set(found.size() - 1, join(last, expression));
                waiting = null;
            } else if (hour) {
                waiting = expression;
            } else {
                boolean pair = waiting != null && isDay(expression) && isBeside(waiting, expression, sentence);
                found.add(pair && waiting != null ? join(expression, waiting) : expression);
                waiting = null;
            }
        }
        return found;
    }

    private static boolean isDay(TimeExpression expression) {
        boolean date = expression.kind().equals("date")
                && (expression.value("d").isPresent()
                        || expression.value("weekday").isPresent());
        return date || expression.kind().equals("shift") && expression.says("D");
    }

    private boolean isBeside(TimeExpression left, TimeExpression right, Sentence sentence) {
        int from = sentence.indexAt(left.end() - 1) + 1;
        int to = sentence.indexAt(right.begin());
        if (to - from > FEW) {
            return false;
        }
        for (Word word : sentence.words().subList(Math.min(from, to), to)) {
            if (!lexicon.has("tie", word.key())) {
                return false;
            }
        }
        return true;
    }

    private static TimeExpression join(TimeExpression day, TimeExpression hour) {
        Map<String, String> found = new HashMap<>(day.found());
        found.put("T", time(hour));
        return new TimeExpression(
                day.meaning(), found, Math.min(day.begin(), hour.begin()), Math.max(day.end(), hour.end()));
    }

    /** The part after T: {@code MO} or {@code 14:30}. */
    private static String time(TimeExpression hour) {
        if (hour.kind().equals("part")) {
            return hour.meaning().get(1);
        }
        int number = hour.says("noon") ? 12 : hour.number("number").orElse(0);
        boolean pm = hour.says("pm") && number < 12;
        boolean midnight = hour.says("am") && number == 12;
        int minutes = hour.number("number2").orElse(0);
        int full = midnight ? 0 : pm ? number + 12 : number;
        return TimeResolver.twoDigits(Math.min(full, 24)) + ":" + TimeResolver.twoDigits(Math.min(minutes, 59));
    }
}
