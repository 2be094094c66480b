package dateline.article;

import dateline.language.Language;
import dateline.language.Languages;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date in a line such as “Publié le 18 janvier 2022 à 10:42”; a guess for the teacher to confirm. */
final class PublicationLine {
    private static final Pattern DATE = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})|(\\d{1,2})(?:er|st|nd|rd|th)?[ ./](\\p{L}{3,}\\.?|\\d{1,2})[ ./](\\d{4})"
                    + "|(\\p{Lu}\\p{L}{2,})\\.? (\\d{1,2})(?:st|nd|rd|th)?, (\\d{4})");

    private PublicationLine() {}

    static Optional<LocalDate> in(String line) {
        Matcher date = DATE.matcher(line.replace('\u00A0', ' '));
        while (date.find()) {
            Optional<LocalDate> day = day(date);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher date) {
        if (date.group(1) != null) {
            return parsed(date.group(1), DateTimeFormatter.ISO_LOCAL_DATE);
        }
        boolean monthFirst = date.group(5) != null;
        String day = date.group(monthFirst ? 6 : 2);
        String month = date.group(monthFirst ? 5 : 3);
        String year = date.group(monthFirst ? 7 : 4);
        if (month.matches("\\d+")) {
            return parsed(day + " " + month + " " + year, DateTimeFormatter.ofPattern("d M uuuu"));
        }
        for (Language language : Languages.all()) {
            for (String pattern : List.of("d MMMM uuuu", "d MMM uuuu")) {
                var format = new DateTimeFormatterBuilder()
                        .parseCaseInsensitive()
                        .appendPattern(pattern)
                        .toFormatter(language.locale());
                Optional<LocalDate> found = parsed(day + " " + month.toLowerCase(Locale.ROOT) + " " + year, format);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> parsed(String words, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(words, format));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
