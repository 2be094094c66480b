package dateline.quiz;

import dateline.factsheet.FactSheet;
import dateline.language.Language;
import dateline.vocabulary.Timex;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;

/**
 * When the offices that an article names are held: in the month it was published, or in the past it tells of. Offices
 * change hands, so that a question about them needs its time.
 *
 * @param words “en janvier 2022”; empty for the past and for an article without date
 * @param tense key of the wordings: {@code now} or {@code past}
 */
record Period(String words, String tense) {
    private static final long YEAR = 366;

    /** Now where at least half of the events lie within a year of the publication. */
    static Period of(FactSheet sheet, Language language) {
        LocalDate published = sheet.article().published();
        if (published == null) {
            return new Period("", "past");
        }
        List<LocalDate> days = sheet.dates().stream()
                .flatMap(date -> date.value().firstDay().stream())
                .toList();
        long near = days.stream()
                .filter(day -> Math.abs(day.toEpochDay() - published.toEpochDay()) <= YEAR)
                .count();
        if (2 * near < days.size()) {
            return new Period("", "past");
        }
        String month = language.describe(new Timex(published.toString().substring(0, 7)));
        return new Period(MessageFormat.format(language.pattern("quiz.on.month"), month), "now");
    }
}
