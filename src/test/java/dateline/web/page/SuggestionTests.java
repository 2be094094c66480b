package dateline.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.ArticleText;
import dateline.web.RunningDateline;
import dateline.web.Visitor;
import dateline.web.Visitor.Answer;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the program says of selected words. */
@RunningDateline
class SuggestionTests {
    private static final String TEXT =
            "Vendredi, Ana Silva, ministre de l’Industrie, est arrivée à Nice pour y passer la journée.";

    @LocalServerPort
    private int port;

    private Visitor script;
    private String address;

    @BeforeEach
    void bring() {
        script = new Visitor(port);
        String body = "{\"text\": \"" + TEXT + "\", \"title\": \"Nice\", \"published\": \"2022-01-18\"}";
        address = script.post("/api/articles", body).header("Location").replace("/api", "");
    }

    @Test
    void the_words_of_a_kind_bring_what_is_known_of_them() {
        assertThat(ask("Ana Silva", "dateline:Actor")
                        .json()
                        .at("/profile/name/text")
                        .asString())
                .isEqualTo("Ana Silva");
        assertThat(ask("Vendredi", "dateline:Time").json().path("value").asString())
                .isEqualTo("2022-01-14");
    }

    @ParameterizedTest
    @CsvSource({
        "Vendredi, dateline:Actor",
        "Ana Silva, dateline:Time",
        "Ana Silva, Actor",
        "journée, dateline:Quotation"
    })
    void words_of_which_nothing_of_that_kind_is_known_bring_nothing(String words, String type) {
        assertThat(ask(words, type).status()).isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "5, 5", "9, 2", "100000, 100001"})
    void a_place_that_is_none_brings_nothing(int start, int end) {
        assertThat(script.get(address + "/suggestion?type=dateline:Actor&start=" + start + "&end=" + end)
                        .status())
                .isEqualTo(204);
    }

    @Test
    void a_text_is_read_once_and_again_when_what_is_known_of_it_changes() {
        Suggester suggester = new Suggester();
        assertThat(suggester.suggestions(article(LocalDate.of(2022, 1, 18))))
                .isSameAs(suggester.suggestions(article(LocalDate.of(2022, 1, 18))))
                .isNotEqualTo(suggester.suggestions(article(LocalDate.of(2022, 3, 1))));
    }

    private Answer ask(String words, String type) {
        int start = TEXT.indexOf(words);
        return script.get(
                address + "/suggestion?type=" + type + "&start=" + start + "&end=" + (start + words.length()));
    }

    private static Article article(LocalDate published) {
        return new Article("nice", "Nice", "fr", published, "", new ArticleText(TEXT));
    }
}
