package dateline.language.english;

import dateline.language.Language;
import dateline.language.LanguageData;
import dateline.language.TimexWords;
import dateline.vocabulary.Gender;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.PlaceKind;
import dateline.vocabulary.Quantity;
import dateline.vocabulary.Timex;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** English with day-month-year dates, as in British and most international news. */
public final class English implements Language {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);
    private static final Pattern HAS_OWNER = Pattern.compile("^(?:\\p{Lu}\\S* )*\\p{Lu}\\S*’s? ");
    private static final char NO_BREAK = '\u00A0';

    private final LanguageData data = new LanguageData(tag());
    private final TimexWords timexWords = new TimexWords(this, data);

    @Override
    public String tag() {
        return "en";
    }

    @Override
    public Locale locale() {
        return Locale.ENGLISH;
    }

    @Override
    public String fullDate(LocalDate day) {
        return WEEKDAY.format(day) + " " + date(day);
    }

    @Override
    public String date(LocalDate day) {
        return DAY.format(day);
    }

    @Override
    public String describe(Timex value) {
        return timexWords.describe(value);
    }

    @Override
    public String quantity(Quantity quantity) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ENGLISH);
        BigDecimal millions = quantity.millions();
        String number =
                new DecimalFormat("#,##0.######", symbols).format(millions == null ? quantity.value() : millions);
        number += millions == null ? "" : NO_BREAK + "million";
        String unit = quantity.unit();
        if (unit == null) {
            return number;
        }
        return unit.startsWith("%") ? number + unit : number + NO_BREAK + unit;
    }

    @Override
    public String quote(String words) {
        return "“" + words.replace('“', '‘').replace('”', '’') + "”";
    }

    @Override
    public String of(NounPhrase phrase) {
        return "of " + phrase.text();
    }

    @Override
    public String to(NounPhrase phrase) {
        return "to " + phrase.text();
    }

    @Override
    public String in(NounPhrase place, PlaceKind kind) {
        if (kind == PlaceKind.SITE) {
            return (isOpen(place) ? "on " : "at ") + place.text();
        }
        return "in " + place.text();
    }

    /** One is “on the Moon”, “on Market Bridge”. */
    private boolean isOpen(NounPhrase site) {
        return data.words("open-sites").stream().anyMatch(word -> site.text().matches("(?i).*\\b" + word));
    }

    @Override
    public String the(String noun, Gender gender) {
        return HAS_OWNER.matcher(noun).find() ? noun : "the " + noun;
    }

    @Override
    public String asRole(String role, boolean sole, Gender gender) {
        if (sole || HAS_OWNER.matcher(role).find()) {
            return the(role, Gender.NEUTER);
        }
        boolean vowel = role.matches("(?i)[aeiou].*") != startsAgainstItsSpelling(role);
        return (vowel ? "an " : "a ") + role;
    }

    private boolean startsAgainstItsSpelling(String words) {
        return data.words("against-spelling").stream().anyMatch(words::startsWith);
    }

    @Override
    public String that(String clause) {
        return "that " + clause;
    }

    @Override
    public String sentence(String text) {
        String stripped = text.strip();
        int first = stripped.offsetByCodePoints(0, 1);
        return stripped.substring(0, first).toUpperCase(Locale.ENGLISH) + stripped.substring(first);
    }

    @Override
    public List<String> words(String name) {
        return data.words(name);
    }

    @Override
    public String pattern(String key) {
        return data.pattern(key);
    }

    @Override
    public boolean hasPattern(String key) {
        return data.hasPattern(key);
    }
}
