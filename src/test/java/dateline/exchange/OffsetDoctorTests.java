package dateline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.annotation.Annotation;
import dateline.article.ArticleText;
import dateline.vocabulary.Origin;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OffsetDoctorTests {
    private static final String TEXT = "😀 L’été à Genève.\nM. Lavrov 👩‍🏫 y était.\nM. Lavrov est reparti.";
    private static final List<String> QUOTES = List.of("Genève", "M. Lavrov 👩‍🏫", "reparti");

    @ParameterizedTest
    @EnumSource(OffsetUnit.class)
    void offsets_in_any_unit_find_their_words(OffsetUnit unit) {
        List<Claim> claims = QUOTES.stream().map(quote -> claim(quote, unit)).toList();

        Imported imported = new OffsetDoctor(new ArticleText(TEXT)).heal(claims);

        assertThat(imported.unit()).isEqualTo(unit);
        assertThat(imported.annotations())
                .extracting(found -> found.mark().quote())
                .isEqualTo(QUOTES);
        assertThat(imported.moved()).isEmpty();
        assertThat(imported.refused()).isEmpty();
    }

    @Test
    void words_that_stand_once_are_found_again_and_reported() {
        Imported imported = new OffsetDoctor(new ArticleText(TEXT)).heal(List.of(at("r1", 0, 6, "Genève")));

        assertThat(imported.annotations()).hasSize(1);
        assertThat(imported.moved()).containsExactly("r1");
    }

    @Test
    void words_that_stand_twice_or_nowhere_are_refused_by_their_row() {
        Imported imported = new OffsetDoctor(new ArticleText(TEXT))
                .heal(List.of(at("r1", 0, 3, "M. Lavrov"), at("r2", 0, 3, "Moscou"), at("r3", 900, 903, "")));

        assertThat(imported.annotations()).isEmpty();
        assertThat(imported.refused()).extracting(Imported.Refused::row).containsExactly("r1", "r2", "r3");
    }

    @Test
    void an_offset_inside_a_character_proves_nothing() {
        Imported imported = new OffsetDoctor(new ArticleText("😀😀")).heal(List.of(at("r1", 1, 3, "")));

        assertThat(imported.annotations())
                .extracting(found -> found.mark().span().begin())
                .allSatisfy(begin -> assertThat(begin).isEqualTo(1));
    }

    private static Claim claim(String quote, OffsetUnit unit) {
        int first = TEXT.indexOf(quote);
        ToIntFunction<String> length =
                switch (unit) {
                    case CODE_POINTS -> text -> text.codePointCount(0, text.length());
                    case UTF16_UNITS -> String::length;
                    case UTF8_BYTES -> text -> text.getBytes(StandardCharsets.UTF_8).length;
                    case CODE_POINTS_CRLF ->
                        text -> crlf(text).codePointCount(0, crlf(text).length());
                    case UTF16_UNITS_CRLF -> text -> crlf(text).length();
                    case DECOMPOSED ->
                        text -> nfd(text).codePointCount(0, nfd(text).length());
                };
        int begin = length.applyAsInt(TEXT.substring(0, first));
        return at(quote, begin, begin + length.applyAsInt(quote), unit == OffsetUnit.DECOMPOSED ? nfd(quote) : quote);
    }

    private static String crlf(String text) {
        return text.replace("\n", "\r\n");
    }

    private static String nfd(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static Claim at(String row, int begin, int end, String quote) {
        return new Claim(
                row,
                new Claim.Place(begin, end, quote),
                Origin.TEACHER,
                1,
                mark -> new Annotation.TimeMention(mark, null, null));
    }
}
