package dateline.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import dateline.corpus.Corpus;
import dateline.web.RunningDateline;
import dateline.web.Visitor;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Checking and correcting what the program found, in a real browser. */
@RunningDateline
class CorrectingTests {
    private static Chromium chromium;

    @LocalServerPort
    private int port;

    private Visitor script;

    @BeforeAll
    static void openBrowser() throws IOException {
        chromium = Chromium.start();
    }

    @AfterAll
    static void closeBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void meetTheScript() {
        script = new Visitor(port);
    }

    @ParameterizedTest
    @CsvSource({"fr, proces-incendie-entrepot, à vérifier", "en, school-start-times, to check"})
    void proposed_facts_are_flagged_and_confirmed_with_the_keyboard_alone(String language, String corpus, String flag) {
        Page page = open(bring(corpus), chromium.visitor(language, 1440, ColorScheme.LIGHT));
        int facts = count(page);
        assertThat(facts).isGreaterThan(1);
        assertThat(page.locator("#article-text a.mark.proposed").first())
                .hasAttribute("aria-label", Pattern.compile(".*, " + flag));
        assertThat(page.locator(".card .proposed .flag")).hasCount(facts);

        page.keyboard().press("n");
        assertThat(page.locator("#highlights [data-do=confirm]")).isFocused();
        assertThat(page.locator("#article-text .proposed.chosen")).hasCount(1);
        page.keyboard().press("Enter");
        assertThat(page.locator(".card .proposed .flag")).hasCount(facts - 1);
        assertThat(page.locator("#highlights [data-do=confirm]")).isFocused();

        page.keyboard().press("Escape");
        page.keyboard().press("Control+z");
        assertThat(page.locator(".card .proposed .flag")).hasCount(facts);
        page.keyboard().press("Control+y");
        assertThat(page.locator(".card .proposed .flag")).hasCount(facts - 1);
        page.context().close();
    }

    @Test
    void all_proposals_are_confirmed_at_once_and_that_can_be_undone() {
        Page page = open(bring("proces-incendie-entrepot"), chromium.visitor("fr", 1440, ColorScheme.LIGHT));
        int facts = count(page);
        page.locator("#article-checks form button").click();
        assertThat(page.locator("#article-checks .notice")).hasCount(0);
        assertThat(page.locator("main .proposed .flag")).hasCount(0);

        page.keyboard().press("Control+z");
        assertThat(page.locator(".card .proposed .flag")).hasCount(facts);
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"fr, rien n’est perdu", "en, nothing is lost"})
    void two_tabs_lose_nothing_of_each_other(String language, String comfort) {
        String address = bring("proces-incendie-entrepot");
        BrowserContext desk = chromium.visitor(language, 1440, ColorScheme.LIGHT);
        Page first = open(address, desk);
        Page second = open(address, desk);
        int facts = count(first);
        first.locator(".proposed:has(.flag) button").first().click();
        assertThat(first.locator(".card .proposed .flag")).hasCount(facts - 1);

        second.locator(".proposed:has(.flag) button").last().click();
        assertThat(second.locator("#highlight-state")).containsText(comfort);
        assertThat(second.locator("#highlight-state")).isVisible();
        assertThat(second.locator(".card .proposed .flag")).hasCount(facts - 2);
        second.locator("#highlights [data-do=undo]").click();
        assertThat(second.locator(".card .proposed .flag")).hasCount(facts - 1);
        first.reload();
        assertThat(first.locator(".card .proposed .flag")).hasCount(facts - 1);
        desk.close();
    }

    @ParameterizedTest
    @CsvSource({"fr, Rien n’a été écrasé", "en, Nothing was overwritten"})
    void a_tab_with_an_older_text_overwrites_nothing_and_says_so(String language, String comfort) {
        String text = "Le maire de Vezin, Paul Oréal, a vu hier les habitants de la rue. "
                + "Il a dit aux gens que la rue sera refaite avant la fin du mois.";
        String address = bring(text + "\n***\n" + text.replace("maire", "préfet"), "Rue de Vezin " + language);
        BrowserContext desk = chromium.visitor(language, 1440, ColorScheme.LIGHT);
        Page first = open(address, desk);
        Page second = open(address, desk);
        first.locator(".leftovers summary").click();
        first.locator(".dropped button").first().click();
        assertThat(first.locator("#article-text")).containsText("***");

        mark(second, "Vezin");
        assertThat(second.locator("#highlight-state")).containsText(comfort);
        first.reload();
        assertThat(first.locator("#article-text")).containsText("***");
        desk.close();
    }

    @Test
    void what_was_written_in_an_older_tab_about_the_article_is_still_in_its_fields() {
        String address = bring("proces-incendie-entrepot");
        BrowserContext desk = chromium.visitor("fr", 1440, ColorScheme.LIGHT);
        Page page = open(address, desk);
        Page other = open(address, desk);
        other.locator("#article-checks form button").click();
        assertThat(other.locator("#article-checks .notice")).hasCount(0);

        page.locator(".leftovers summary").click();
        page.locator("#d-source").fill("La Gazette de Montferrand");
        page.locator(".leftovers form.fields button").click();
        assertThat(page.locator("[role=alert].notice")).containsText("Rien n’a été écrasé");
        assertThat(page.locator("#d-source")).hasValue("La Gazette de Montferrand");
        page.locator(".leftovers form.fields button").click();
        assertThat(page.locator("h1 + .about")).containsText("La Gazette de Montferrand");
        desk.close();
    }

    @Test
    void after_a_correction_the_details_can_be_changed_without_reloading() {
        Page page = open(bring("proces-incendie-entrepot"), chromium.visitor("fr", 1440, ColorScheme.LIGHT));
        page.locator("#article-checks form button").click();
        assertThat(page.locator("#article-checks .notice")).hasCount(0);
        page.locator(".leftovers summary").click();
        page.locator("#d-source").fill("La Gazette");
        page.locator(".leftovers form.fields button").click();
        assertThat(page.locator("h1 + .about")).containsText("La Gazette");
        page.context().close();
    }

    @Test
    void words_are_marked_with_a_finger() {
        Page page = open(bring("proces-incendie-entrepot"), chromium.passerBy("fr"));
        Locator places = page.locator("#article-text .mark.place");
        int before = places.count();
        select(page, "danger");
        Locator kind = page.locator("[data-kind='dateline:Place']");
        assertThat(kind).isVisible();
        assertThat(page.locator("#highlight-words")).hasText("danger");
        assertThat(page.locator("#highlight-words")).hasCSS("quotes", Pattern.compile("\"«\u00a0\" \"\u00a0»\".*"));
        kind.tap();
        assertThat(page.locator("#highlight-form")).isVisible();
        assertHandlesAreWide(page);
        page.locator("[data-stretch='end,1']").tap();
        assertThat(page.locator("#highlight-quote")).hasText("danger de");
        page.locator("#highlight-form button.primary").tap();
        assertThat(places).hasCount(before + 1);

        page.locator("#article-text a.mark.place").first().tap();
        assertThat(page.locator("#highlight-form")).isVisible();
        page.locator("[data-do=remove]").tap();
        assertThat(places).hasCount(before);
        page.context().close();
    }

    /** WCAG 2.2, 2.5.8: a target has at least 24 by 24 CSS pixels. */
    private static void assertHandlesAreWide(Page page) {
        for (Locator handle : page.locator(
                        "#highlights button, #highlights select, #highlights input:not([type=checkbox])")
                .all()) {
            if (handle.isVisible()) {
                BoundingBox box = handle.boundingBox();
                assertThat(Math.min(box.width, box.height))
                        .as(handle.innerText())
                        .isGreaterThanOrEqualTo(24);
            }
        }
    }

    /** Selects words that stand in the text: what a mouse leaves behind, or a finger held on them. */
    private static void select(Page page, String words) {
        page.evaluate("""
                words => {
                  const walker = document.createTreeWalker(document.getElementById("article-text"), NodeFilter.SHOW_TEXT);
                  while (walker.nextNode()) {
                    const at = walker.currentNode.data.indexOf(words);
                    if (at >= 0) {
                      getSelection().setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + words.length);
                      return;
                    }
                  }
                }""", words);
    }

    private static void mark(Page page, String words) {
        select(page, words);
        page.locator("[data-kind='dateline:Place']").click();
        page.locator("#highlight-form button.primary").click();
    }

    private static int count(Page page) {
        assertThat(page.locator("#article-checks .notice")).isVisible();
        return page.locator(".card .proposed .flag").count();
    }

    private Page open(String address, BrowserContext visitor) {
        Page page = visitor.newPage();
        page.navigate("http://localhost:" + port + address);
        page.locator("#highlights[data-ready]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return page;
    }

    /** An article of the corpus, brought afresh so that all that is known of it are suggestions. */
    private String bring(String corpus) {
        var article = Corpus.evaluation().stream()
                .filter(one -> one.toString().equals(corpus))
                .findFirst()
                .orElseThrow()
                .article();
        return bring(article.text().toString(), article.title());
    }

    private String bring(String text, String title) {
        String body = JsonMapper.builder()
                .build()
                .createObjectNode()
                .put("text", text)
                .put("title", title)
                .put("published", "2024-03-15")
                .toString();
        return script.post("/api/articles", body).header("Location").replace("/api", "");
    }
}
