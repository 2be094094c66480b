package dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.vocabulary.Gender;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.PlaceKind;
import dateline.vocabulary.Quantity;
import dateline.vocabulary.Timex;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTests {
    private static final Language FRENCH = Languages.forTag("fr-CA").orElseThrow();
    private static final Language ENGLISH = Languages.forTag("en").orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "le Document de Vienne, du Document de Vienne",
        "les États-Unis, des États-Unis",
        "la Russie, de la Russie",
        "l’OTAN, de l’OTAN",
        "Antony Blinken, d’Antony Blinken",
        "Hambourg, de Hambourg",
        "Yalta, de Yalta",
    })
    void french_contracts_and_elides_after_de(String phrase, String expected) {
        assertThat(FRENCH.of(phrase(phrase))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Genève, CITY, à Genève",
        "Le Caire, CITY, au Caire",
        "la Russie, COUNTRY, en Russie",
        "l’Iran, COUNTRY, en Iran",
        "le Canada, COUNTRY, au Canada",
        "les États-Unis, COUNTRY, aux États-Unis",
        "Cuba, COUNTRY, à Cuba",
        "le barrage, SITE, au barrage",
        "le boulevard Gambetta, SITE, sur le boulevard Gambetta",
        "la place de la Halle, SITE, sur la place de la Halle",
    })
    void french_places_take_their_preposition(String place, PlaceKind kind, String expected) {
        assertThat(FRENCH.in(phrase(place), kind)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Geneva, CITY, in Geneva",
        "the Moon, SITE, on the Moon",
        "Mill Street, SITE, on Mill Street",
        "McMurdo Station, SITE, at McMurdo Station",
    })
    void english_places_take_their_preposition(String place, PlaceKind kind, String expected) {
        assertThat(ENGLISH.in(phrase(place), kind)).isEqualTo(expected);
    }

    @Test
    void the_first_of_the_month_is_an_ordinal_in_french_only() {
        LocalDate first = LocalDate.of(2022, 6, 1);
        assertThat(FRENCH.fullDate(first)).isEqualTo("mercredi 1er juin 2022");
        assertThat(ENGLISH.fullDate(first)).isEqualTo("Wednesday 1 June 2022");
    }

    @Test
    void numbers_are_grouped_as_each_language_prints_them() {
        Quantity troops = new Quantity(new BigDecimal("9000"), "soldats");
        assertThat(FRENCH.quantity(troops)).isEqualTo("9\u202F000\u00A0soldats");
        assertThat(ENGLISH.quantity(new Quantity(new BigDecimal("1234.5"), "%")))
                .isEqualTo("1,234.5%");
        assertThat(FRENCH.quantity(new Quantity(new BigDecimal("4"), "%"))).isEqualTo("4\u202F%");
    }

    @ParameterizedTest
    @CsvSource({
        "50000000, euros, 50 millions d’euros, 50 million euros",
        "1800000, francs, 1.8 million de francs, 1.8 million francs",
        "1234567, francs, 1234567 francs, 1234567 francs",
        "475000, euros, 475000 euros, 475000 euros",
    })
    void round_sums_are_said_in_millions(String value, String unit, String french, String english) {
        Quantity sum = new Quantity(new BigDecimal(value), unit);
        assertThat(plain(FRENCH.quantity(sum)).replace(',', '.')).isEqualTo(french);
        assertThat(plain(ENGLISH.quantity(sum)).replace(",", "")).isEqualTo(english);
    }

    /** Without the spaces that group digits, and with spaces from the keyboard. */
    private static String plain(String words) {
        return words.replace("\u202F", "").replace('\u00A0', ' ');
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-21, vendredi 21 janvier 2022, Friday 21 January 2022",
        "2022-01, janvier 2022, January 2022",
        "2022, 2022, 2022",
        "2022-W03, semaine du 17 janvier 2022, week of 17 January 2022",
        "195, années 1950, 1950s",
        "P1M, un mois, one month",
        "XXXX-WXX-1, chaque lundi, every Monday",
        "2022-Q1, premier trimestre 2022, first quarter of 2022",
    })
    void calendar_values_are_said_in_words(String value, String french, String english) {
        assertThat(FRENCH.describe(new Timex(value))).isEqualTo(french);
        assertThat(ENGLISH.describe(new Timex(value))).isEqualTo(english);
    }

    @Test
    void french_sentences_get_their_no_break_spaces() {
        assertThat(FRENCH.sentence("qui a parlé d’« impasse » ?"))
                .isEqualTo("Qui a parlé d’«\u00A0impasse\u00A0»\u202F?");
        assertThat(FRENCH.that("Antony Blinken arrive")).isEqualTo("qu’Antony Blinken arrive");
    }

    @Test
    void a_language_without_pack_is_not_found() {
        assertThat(Languages.forTag("eo")).isEmpty();
    }

    private static NounPhrase phrase(String text) {
        return new NounPhrase(text, Gender.FEMININE, false);
    }
}
