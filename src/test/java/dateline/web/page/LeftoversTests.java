package dateline.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.web.RunningDateline;
import dateline.web.page.Reader.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What was left out of a brought text, and what a teacher can still say about it. */
@RunningDateline
class LeftoversTests {
    private static final String TEXT = "Élodie Œuvrard a reçu lundi les maires de la région dans son bureau de Genève."
            + "\nAbonnez-vous à notre lettre du matin !"
            + "\n***"
            + "\n« Elle nous a promis 5 € par habitant », a dit vendredi Paul Oréal, qui attend une réponse.";

    @LocalServerPort
    private int port;

    private Reader reader;

    @BeforeEach
    void comeFromFrance() {
        reader = new Reader(port, "fr");
    }

    @Test
    void what_was_left_out_is_struck_through_with_its_reason() {
        Page page = bring("Mis de côté");
        assertThat(page.texts(".dropped del")).containsExactly("Abonnez-vous à notre lettre du matin !", "***");
        assertThat(page.texts(".dropped small")).hasSize(2).allMatch(reason -> !reason.isBlank());
        assertThat(page.text("#article-text")).doesNotContain("Abonnez-vous").doesNotContain("***");
        assertThat(page.text(".leftovers h2")).contains("2");
    }

    @Test
    void a_line_is_brought_back_to_its_place_and_the_facts_stay_where_their_words_stand() {
        Page page = bring("Remis");
        Page back = reader.press(page, ".dropped button");
        assertThat(back.status()).isEqualTo(200);
        assertThat(back.texts("#article-text p")).hasSize(3);
        assertThat(back.texts("#article-text p").get(1)).isEqualTo("Abonnez-vous à notre lettre du matin !");
        assertThat(back.texts(".dropped del")).containsExactly("***");
        assertThat(back.texts("#article-text .mark.actor")).contains("Élodie Œuvrard", "Paul Oréal");
    }

    @Test
    void a_date_that_is_said_later_dates_what_the_text_leaves_open() {
        Page page = bring("Daté plus tard");
        assertThat(page.html().select(".leftovers[open]")).hasSize(1);
        Page dated = reader.press(page, ".leftovers form.fields button", "published", "2022-01-21");
        assertThat(dated.html().select(".leftovers[open]")).isEmpty();
        assertThat(dated.texts(".kind.date .card strong")).contains("Vendredi 21 janvier 2022");
    }

    @ParameterizedTest
    @CsvSource({"fr, Rien n’a été écrasé", "en, Nothing was overwritten"})
    void what_was_written_on_a_page_that_is_out_of_date_is_kept_in_its_fields(String language, String comfort) {
        Page page = bring("Deux onglets " + language);
        Reader visitor = new Reader(port, language);
        Page old = visitor.open(page.path());
        reader.press(page, ".dropped button");
        Page refused =
                visitor.press(old, ".leftovers form.fields button", "source", "La Gazette", "published", "2022-01-21");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("[role=alert]")).contains(comfort);
        assertThat(refused.one("#d-source").val()).isEqualTo("La Gazette");
        assertThat(refused.one("#d-published").val()).isEqualTo("2022-01-21");
        assertThat(refused.texts(".dropped del")).containsExactly("***");

        Page kept = visitor.press(refused, ".leftovers form.fields button");
        assertThat(kept.text("h1 + .about")).contains("La Gazette");
        assertThat(kept.texts("#article-text p")).hasSize(3);
    }

    @Test
    void a_line_is_not_brought_back_twice() {
        Page page = bring("Deux fois remis");
        reader.press(page, ".dropped button");
        Page again = reader.press(page, ".dropped button");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.texts("#article-text p")).hasSize(3);
    }

    @Test
    void a_text_with_nothing_to_leave_out_has_no_such_list() {
        Page page = reader.press(
                reader.open("/articles/new"), "main form button", "title", "Tout y est", "text", TEXT.split("\n")[0]);
        assertThat(page.html().select(".dropped")).isEmpty();
    }

    private Page bring(String title) {
        return reader.press(reader.open("/articles/new"), "main form button", "title", title, "text", TEXT);
    }
}
