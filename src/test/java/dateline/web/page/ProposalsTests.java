package dateline.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.web.RunningDateline;
import dateline.web.Visitor;
import dateline.web.page.Reader.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Facts that the program proposes, on pages without JavaScript. */
@RunningDateline
class ProposalsTests {
    private static final String TEXT =
            "Ana Silva est arrivée à Nice. Ana Silva repart pour Lyon, où Paul Oréal attend.";

    @LocalServerPort
    private int port;

    private Reader reader;

    @BeforeEach
    void comeFromFrance() {
        reader = new Reader(port, "fr");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "suggested | 0.79 | 1",
                "suggested | 0.8  | 0",
                "suggested | 0.6  | 1",
                "teacher   | 0.3  | 0",
                "author    | 1    | 0",
            })
    void only_what_the_program_proposes_without_being_sure_is_to_be_checked(
            String creator, String confidence, int proposed) {
        Page page = reader.open(article(silva(0, creator, confidence)));
        assertThat(page.texts(".card .proposed .flag")).hasSize(proposed);
        assertThat(page.html().select("#article-text a.mark.proposed")).hasSize(proposed);
        assertThat(page.html().select("#article-checks .notice")).hasSize(proposed);
    }

    @Test
    void one_sure_place_is_enough_for_a_fact() {
        Page page = reader.open(article(silva(0, "suggested", "0.7") + "," + silva(30, "suggested", "0.95")));
        assertThat(page.html().select(".proposed")).isEmpty();
        assertThat(page.texts(".card strong")).containsExactly("Ana Silva");
    }

    @Test
    void a_reader_who_cannot_see_the_sign_hears_it() {
        Page page = reader.open(article(silva(0, "suggested", "0.7")));
        assertThat(page.one("#article-text a.mark").attr("aria-label")).isEqualTo("Ana Silva, acteur, à vérifier");
        assertThat(page.text(".card .proposed")).contains("à vérifier", "C’est juste");
        assertThat(page.text("#article-checks")).contains("Un fait proposé est à vérifier.");
        Page english = new Reader(port, "en").open(page.path());
        assertThat(english.one("#article-text a.mark").attr("aria-label")).isEqualTo("Ana Silva, actor, to check");
        assertThat(english.text("#article-checks")).contains("One suggested fact is to be checked.");
    }

    @Test
    void a_confirmed_fact_is_the_teachers_and_the_others_stay_to_be_checked() {
        String address = article(silva(0, "suggested", "0.7") + "," + nice("suggested", "0.7"));
        Page one = reader.press(reader.open(address), ".card .proposed button");
        assertThat(one.texts(".card .proposed .flag")).hasSize(1);
        assertThat(new Visitor(port).get("/api" + address + "/annotations").text())
                .contains("\"creator\" : \"teacher\"", "\"creator\" : \"suggested\"");
        Page none = reader.press(one, "#article-checks form button");
        assertThat(none.html().select(".proposed, #article-checks .notice")).isEmpty();
        assertThat(none.texts(".card strong")).containsExactly("Ana Silva", "Nice");
    }

    @Test
    void a_doubtful_suggestion_is_no_fact_until_it_is_confirmed() {
        Page page = reader.open(article(silva(0, "suggested", "0.4")));
        assertThat(page.html().select("#article-text .mark")).isEmpty();
        assertThat(page.html().select("#article-checks .notice")).isEmpty();
        Page confirmed = reader.press(page, ".checks .proposed button");
        assertThat(confirmed.texts(".card strong")).containsExactly("Ana Silva");
        assertThat(confirmed.html().select(".checks, .proposed")).isEmpty();
    }

    @Test
    void the_fact_sheet_says_what_is_to_be_checked_before_it_is_printed() {
        String address = article(silva(0, "suggested", "0.7") + "," + nice("teacher", "1"));
        Page sheet = reader.open(address + "/fact-sheet");
        assertThat(sheet.texts(".notice li a")).containsExactly("« Ana Silva »");
        assertThat(reader.open(sheet.one(".notice a.button").attr("href")).path())
                .isEqualTo(address);
        reader.press(reader.open(address), ".card .proposed button");
        assertThat(reader.open(address + "/fact-sheet").html().select(".notice"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"fr, «\u00a0Ana Silva\u00a0»", "en, “Ana Silva”"})
    void quoted_words_stand_between_the_quotation_marks_of_their_article(String language, String quoted) {
        String sure = article(language, silva(0, "suggested", "0.7"));
        assertThat(reader.open(sure + "/fact-sheet").one(".notice li a").wholeText())
                .isEqualTo(quoted);
        String doubtful = article(language, silva(0, "suggested", "0.4"));
        assertThat(reader.open(doubtful).one(".checks .places [lang]").wholeText())
                .isEqualTo(quoted);
    }

    @ParameterizedTest
    @CsvSource({"fr, Rien n’a été écrasé", "en, Nothing was overwritten"})
    void confirming_on_a_page_that_is_out_of_date_changes_nothing_and_shows_the_article_as_it_is(
            String language, String comfort) {
        Reader visitor = new Reader(port, language);
        String address = article(silva(0, "suggested", "0.7"));
        Page old = visitor.open(address);
        annotate(address, nice("teacher", "1"));
        Page refused = visitor.press(old, ".card .proposed button");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("[role=alert]")).contains(comfort);
        assertThat(refused.texts(".card strong")).containsExactly("Nice");
    }

    @Test
    void an_article_marked_by_hand_has_nothing_to_be_checked() {
        Page page = reader.open("/articles/pourparlers-geneve-2022");
        assertThat(page.html().select(".proposed, #article-checks .notice")).isEmpty();
        assertThat(reader.open("/articles/pourparlers-geneve-2022/fact-sheet")
                        .html()
                        .select(".notice"))
                .isEmpty();
    }

    private String article(String items) {
        return article("fr", items);
    }

    private String article(String language, String items) {
        String body = JsonMapper.builder()
                .build()
                .createObjectNode()
                .put("text", TEXT)
                .put("title", "Nice")
                .put("language", language)
                .toString();
        String address =
                new Visitor(port).post("/api/articles", body).header("Location").replace("/api", "");
        annotate(address, items);
        return address;
    }

    private void annotate(String address, String items) {
        assertThat(new Visitor(port)
                        .put("/api" + address + "/annotations", "{\"items\": [" + items + "]}")
                        .status())
                .isEqualTo(200);
    }

    private static String silva(int begin, String creator, String confidence) {
        return item(begin, "Ana Silva", creator, confidence, """
                {"type": "dateline:Actor", "actor": "silva", "profile": {"kind": "person", "named": true,
                  "name": {"text": "Ana Silva", "gender": "f"}}}""");
    }

    private static String nice(String creator, String confidence) {
        return item(TEXT.indexOf("Nice"), "Nice", creator, confidence, """
                {"type": "dateline:Place", "place": "nice", "kind": "city", "name": {"text": "Nice", "gender": "f"}}""");
    }

    private static String item(int begin, String words, String creator, String confidence, String body) {
        return """
                {"id": "a%d", "creator": "%s", "confidence": %s, "body": %s, "target": {"selector": [
                  {"type": "TextPositionSelector", "start": %d, "end": %d},
                  {"type": "TextQuoteSelector", "exact": "%s"}]}}""".formatted(begin + 1, creator, confidence, body, begin, begin + words.length(), words);
    }
}
