package dateline.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.annotation.Annotation.TimeMention;
import dateline.article.Article;
import dateline.article.ArticleText;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventPlacesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | La ministre rencontrera les syndicats jeudi à Paris. | paris
            fr | À Genève, les deux pays ont signé l’accord lundi. | geneve
            en | The minister will present a climate plan in London on Friday. | london
            """)
    void a_place_beside_the_time_or_first_in_the_sentence_is_where_it_happens(String tag, String text, String place) {
        assertThat(placeIn(tag, text)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | La société a annoncé lundi la construction d’une usine à Paris.
            fr | La course partira de Paris jeudi.
            en | The runners will leave the streets of London on Friday.
            """)
    void a_place_that_belongs_to_something_else_is_not(String tag, String text) {
        assertThat(placeIn(tag, text)).isEqualTo("none");
    }

    private static String placeIn(String tag, String text) {
        var article = new Article("a", "A", tag, LocalDate.of(2022, 1, 18), "", new ArticleText(text));
        return Annotator.annotate(article).stream()
                .filter(TimeMention.class::isInstance)
                .map(annotation -> ((TimeMention) annotation).event())
                .filter(Objects::nonNull)
                .map(event -> Objects.requireNonNullElse(event.place(), "none"))
                .findFirst()
                .orElse("no event");
    }
}
