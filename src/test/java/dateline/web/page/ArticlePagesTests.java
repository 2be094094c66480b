package dateline.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.web.RunningDateline;
import dateline.web.page.Reader.Page;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningDateline
class ArticlePagesTests {
    private static final String GENEVA = "/articles/pourparlers-geneve-2022";

    @LocalServerPort
    private int port;

    private Reader reader;

    @BeforeEach
    void comeFromFrance() {
        reader = new Reader(port, "fr-FR,fr;q=0.9,en;q=0.8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr-FR,fr;q=0.9      | fr | Bibliothèque",
                "en-GB,en;q=0.9      | en | Library",
                "de-DE,en;q=0.5      | en | Library",
                "de-DE               | fr | Bibliothèque",
                "''                  | fr | Bibliothèque",
                "not a language;q=xx | fr | Bibliothèque",
            })
    void pages_speak_the_language_of_the_browser_and_else_french(String asked, String language, String title) {
        Page page = new Reader(port, asked).open("/");
        assertThat(page.one("html").attr("lang")).isEqualTo(language);
        assertThat(page.one("h1").text()).isEqualTo(title);
    }

    @Test
    void the_switch_keeps_page_and_choice() {
        Page library = reader.open("/?query=ozone");
        Page switched = reader.open(library.one(".switch").attr("href"));
        assertThat(switched.path()).isEqualTo("/");
        assertThat(switched.one("input[name=query]").val()).isEqualTo("ozone");
        assertThat(switched.one("html").attr("lang")).isEqualTo("en");
        assertThat(reader.open("/quizzes").one("h1").text()).isEqualTo("Quizzes");
    }

    @ParameterizedTest
    @CsvSource({"https://elsewhere.example/", "//elsewhere.example/", "/\\elsewhere.example", "javascript:alert(1)"})
    void the_switch_leads_nowhere_else(String back) {
        Page page = reader.open(Addresses.of("/language/en?back={back}", back));
        assertThat(page.response().uri().getHost()).isEqualTo("localhost");
        assertThat(page.path()).isEqualTo("/");
    }

    @Test
    void the_library_finds_by_words_and_language() {
        assertThat(reader.open("/?query=ozone").texts(".entry h2")).isNotEmpty().allMatch(title -> !title.isBlank());
        Page english = reader.open("/?language=en");
        assertThat(english.html().select(".entry h2 a"))
                .allMatch(link -> link.attr("lang").equals("en"));
        Page none = reader.open("/?query=xylophone+quantique");
        assertThat(none.texts(".entry")).isEmpty();
        assertThat(none.text(".nothing")).contains("Aucun article");
    }

    @Test
    void an_absurd_page_number_is_the_nearest_there_is() {
        assertThat(reader.open("/?page=99999999999999").status()).isEqualTo(200);
        assertThat(reader.open("/?page=-3").status()).isEqualTo(200);
    }

    @Test
    void an_article_shows_its_text_with_marks_and_its_facts_with_lines() {
        Page page = reader.open(GENEVA);
        assertThat(page.texts(".text .mark.actor")).contains("Antony Blinken");
        Element card = page.one("#" + page.one(".text a.mark.actor").attr("data-fact"));
        assertThat(card.select(".places a").eachText()).allMatch(place -> place.matches("(ligne )?\\d+"));
        assertThat(page.one(".text a.mark.date").attr("aria-label")).endsWith(", date");
        assertThat(page.html().select(".text .line .number").eachText()).startsWith("5", "10", "15");
    }

    @Test
    void every_link_within_the_page_leads_somewhere() {
        Page page = reader.open(GENEVA);
        assertThat(page.html().select("main a[href^=#]"))
                .isNotEmpty()
                .allMatch(link -> page.html().getElementById(link.attr("href").substring(1)) != null);
    }

    @Test
    void a_deleted_article_can_be_brought_back() {
        Page gone = reader.press(reader.open("/?query=ozone+repair"), ".entry form[action$=/delete] button");
        assertThat(gone.text(".notice")).contains("supprimé");
        assertThat(gone.texts(".entry h2")).noneMatch(title -> title.contains("ozone layer"));
        Page back = reader.press(gone, ".notice button");
        assertThat(back.texts(".entry h2")).anyMatch(title -> title.contains("ozone layer"));
    }

    @Test
    void a_hostile_title_is_only_a_title() {
        String title = "<script>alert(1)</script> \"' & </title>";
        Page added = reader.press(
                reader.open("/articles/new"), "main form button", "title", title, "text", "Un texte. <b>Gras</b> ?");
        assertThat(added.status()).isEqualTo(200);
        assertThat(added.one("h1").text()).isEqualTo(title);
        assertThat(added.title()).startsWith(title);
        assertThat(added.html().select("script:not([src]), main b")).isEmpty();
        assertThat(added.text(".text")).contains("<b>Gras</b>");
        assertThat(added.text(".facts")).isNotBlank();
        Page quiz = reader.open(added.path() + "/quizzes/new");
        assertThat(quiz.html().select("script:not([src])")).isEmpty();
    }

    @Test
    void what_was_typed_is_kept_when_something_is_missing() {
        Page refused = reader.press(
                reader.open("/articles/new"),
                "main form button",
                "title",
                "Mon titre",
                "source",
                "Le Journal",
                "published",
                "2022-02-30");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.one("#title").val()).isEqualTo("Mon titre");
        assertThat(refused.one("#source").val()).isEqualTo("Le Journal");
        assertThat(refused.one("#published").val()).isEqualTo("2022-02-30");
        assertThat(refused.one("#text").attr("aria-invalid")).isEqualTo("true");
        assertThat(refused.text("#text-problem")).isNotBlank();
        assertThat(refused.text("#published-problem")).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"fr", "en"})
    void what_is_not_there_is_said_on_a_page_with_a_way_on(String language) {
        Reader visitor = new Reader(port, language);
        for (String path : new String[] {"/articles/nope", "/quizzes/nope", "/nope", "/articles/NOPE%20%00"}) {
            Page page = visitor.open(path);
            assertThat(page.status()).as(path).isBetween(400, 404);
        }
        Page page = visitor.open("/articles/nope");
        assertThat(page.one("html").attr("lang")).isEqualTo(language);
        assertThat(page.one("h1").text()).isNotBlank().doesNotContain("404");
        assertThat(page.html().select("main a.primary").attr("href")).isEqualTo("/");
        assertThat(page.text("main")).doesNotContain("Exception", "null", "dateline.");
    }

    @Test
    void a_form_without_its_token_is_refused_with_a_page() {
        Page refused = reader.post("/articles/new", "title=Sans+jeton&text=Texte");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.one("h1").text()).isNotBlank();
    }

    @Test
    void nothing_in_a_page_is_inline_or_from_elsewhere() {
        for (String path : new String[] {"/", "/articles/new", GENEVA, GENEVA + "/quizzes/new", "/quizzes"}) {
            Page page = reader.open(path);
            assertThat(page.html().select("[style], style, script:not([src]), [onclick], [onchange]"))
                    .as(path)
                    .isEmpty();
            assertThat(page.html().select("[src^=http], link[href^=http]"))
                    .as(path)
                    .isEmpty();
            assertThat(page.response().headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .isPresent();
        }
    }

    @Test
    void style_and_scripts_carry_their_version_in_their_names() {
        Page page = reader.open("/");
        String style = page.one("link[rel=stylesheet]").attr("href");
        assertThat(style).matches("/css/dateline-[0-9a-f]{32}\\.css");
        assertThat(reader.open(style)
                        .response()
                        .headers()
                        .firstValue("Cache-Control")
                        .orElse(""))
                .contains("immutable");
    }
}
