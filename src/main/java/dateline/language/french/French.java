package dateline.language.french;

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

/** French as printed in France: usage of the Imprimerie nationale for spaces, numbers and quotation marks. */
public final class French implements Language {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.FRENCH);
    private static final Pattern DOUBLE_SIGN = Pattern.compile("\\h*([;!?]+)");
    private static final Pattern COLON = Pattern.compile("\\h*:(?=\\h|$)");
    private static final Pattern OPENING = Pattern.compile("«\\h*");
    private static final Pattern CLOSING = Pattern.compile("\\h*»");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final char NO_BREAK = '\u00A0';
    private static final char NARROW = '\u202F';

    private final LanguageData data = new LanguageData(tag());
    private final TimexWords timexWords = new TimexWords(this, data);
    private final Elision elision = new Elision(data.words("aspirated-h"));

    @Override
    public String tag() {
        return "fr";
    }

    @Override
    public Locale locale() {
        return Locale.FRENCH;
    }

    @Override
    public String fullDate(LocalDate day) {
        return WEEKDAY.format(day) + " " + date(day);
    }

    @Override
    public String date(LocalDate day) {
        return DAY.format(day).replaceFirst("^1 ", "1er ");
    }

    @Override
    public String describe(Timex value) {
        return timexWords.describe(value);
    }

    @Override
    public String quantity(Quantity quantity) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.FRENCH);
        symbols.setGroupingSeparator(NARROW);
        String unit = quantity.unit();
        BigDecimal millions = quantity.millions();
        String number =
                new DecimalFormat("#,##0.######", symbols).format(millions == null ? quantity.value() : millions);
        if (millions != null) {
            number += NO_BREAK + (millions.compareTo(TWO) < 0 ? "million" : "millions");
            return unit == null ? number : number + " " + elided("de", unit);
        }
        if (unit == null) {
            return number;
        }
        return number + (unit.startsWith("%") ? NARROW : NO_BREAK) + unit;
    }

    @Override
    public String quote(String words) {
        return "«" + NO_BREAK + words.replaceAll("«\\h*", "“").replaceAll("\\h*»", "”") + NO_BREAK + "»";
    }

    @Override
    public String of(NounPhrase phrase) {
        String text = phrase.text();
        if (text.matches("[Ll]e .*")) {
            return "du " + text.substring(3);
        }
        if (text.matches("[Ll]es .*")) {
            return "des " + text.substring(4);
        }
        if (text.startsWith("des ")) {
            return elided("de", text.substring(4));
        }
        return elided("de", text);
    }

    @Override
    public String to(NounPhrase phrase) {
        String text = phrase.text();
        if (text.matches("[Ll]e .*")) {
            return "au " + text.substring(3);
        }
        return text.matches("[Ll]es .*") ? "aux " + text.substring(4) : "à " + text;
    }

    @Override
    public String in(NounPhrase place, PlaceKind kind) {
        return switch (kind) {
            case CITY -> to(place);
            case SITE -> isOpen(place) ? "sur " + place.text() : to(place);
            case COUNTRY -> inCountry(place);
            case REGION -> isFeminineName(place) ? inCountry(place) : "dans " + place.text();
        };
    }

    /** One is “sur la place”, “sur le boulevard”. */
    private boolean isOpen(NounPhrase site) {
        return data.words("open-sites").stream()
                .anyMatch(word -> site.text().matches("(?:le |la |les |l’)" + word + "\\b.*"));
    }

    /** “La” and “l’” give “en”, “le” and “les” contract, a country without article is an island: “à Cuba”. */
    private String inCountry(NounPhrase country) {
        String text = country.text();
        if (text.startsWith("la ") || text.startsWith("l’")) {
            return "en " + text.replaceFirst("^(la |l’)", "");
        }
        return to(country);
    }

    private static boolean isFeminineName(NounPhrase place) {
        return place.gender() == Gender.FEMININE && place.text().matches("(la |l’)\\p{Lu}[^ ]*");
    }

    @Override
    public String the(String noun, Gender gender) {
        return elided(gender == Gender.FEMININE ? "la" : "le", noun);
    }

    @Override
    public String asRole(String role, boolean sole, Gender gender) {
        return sole ? the(role, gender) : role;
    }

    @Override
    public String that(String clause) {
        return elided("que", clause);
    }

    private String elided(String word, String next) {
        return elision.before(next) ? word.substring(0, word.length() - 1) + "’" + next : word + " " + next;
    }

    @Override
    public String sentence(String text) {
        String spaced = DOUBLE_SIGN.matcher(text.strip()).replaceAll(NARROW + "$1");
        spaced = COLON.matcher(spaced).replaceAll(NO_BREAK + ":");
        spaced = OPENING.matcher(spaced).replaceAll("«" + NO_BREAK);
        spaced = CLOSING.matcher(spaced).replaceAll(NO_BREAK + "»");
        int first = spaced.offsetByCodePoints(0, 1);
        return spaced.substring(0, first).toUpperCase(Locale.FRENCH) + spaced.substring(first);
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
