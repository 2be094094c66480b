package dateline.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import dateline.web.RunningDateline;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole way in a real browser. */
@RunningDateline
class BrowserTests {
    private static final String GENEVA = "/articles/pourparlers-geneve-2022";
    private static Chromium chromium;

    @LocalServerPort
    private int port;

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

    @ParameterizedTest
    @CsvSource({
        "fr, Ukraine, Imprimer la fiche, Créer le questionnaire, Enregistrer, Télécharger, Questionnaires",
        "en, Three cities, Print the fact sheet, Make the quiz, Save, Download, Quizzes"
    })
    void from_the_library_to_both_handouts_and_back_again(
            String language, String article, String sheet, String quiz, String save, String download, String quizzes)
            throws IOException {
        Page page = open("/", language, 1440, ColorScheme.LIGHT);
        page.locator(".entry h2 a", containing(article)).click();
        page.locator("main a", containing(sheet)).click();
        Locator picture = page.locator(".pictures img").first();
        picture.scrollIntoViewIfNeeded();
        assertThat(picture).isVisible();
        assertPdf(page, page.locator("main button", containing(download)));

        page.navigate(address("/"));
        page.locator(".entry h2 a", containing(article)).click();
        page.locator("main a", containing(quiz)).click();
        assertThat(page.locator(".slot")).hasCount(10);
        page.locator(".heading button", containing(save)).click();
        assertPdf(page, page.locator("main button", containing(download)));

        page.locator(".masthead a", containing(quizzes)).click();
        Locator entry = page.locator(".entry", containing(article)).first();
        assertPdf(page, entry.locator("a[download]"));
        page.reload();
        assertThat(page.locator(".entry", containing(article)).first().locator(".about"))
                .not()
                .containsText(language.equals("fr") ? "jamais imprimé" : "never printed");
        page.context().close();
    }

    @Test
    void the_desk_is_renewed_without_leaving_the_page() {
        Page page = open(GENEVA + "/quizzes/new", "fr", 1440, ColorScheme.LIGHT);
        Locator second = page.locator(".slot:nth-child(2) .stem");
        String before = second.innerText();
        page.locator(".slot:nth-child(2) [data-tool=another]").press("Enter");
        assertThat(page.locator("#live")).containsText("remplacée");
        assertThat(second).not().hasText(before);
        assertThat(page.locator(".slot:nth-child(2) [data-tool=another]")).isFocused();

        String moved = page.locator(".slot:nth-child(1) .stem span:last-child").innerText();
        page.locator(".slot:nth-child(1) [data-tool=keep]").press("Alt+ArrowDown");
        assertThat(page.locator(".slot:nth-child(2) .stem span:last-child")).hasText(moved);

        page.locator("#questions").fill("5");
        page.locator("#questions").blur();
        assertThat(page.locator(".slot")).hasCount(5);
        page.context().close();
    }

    @Test
    void questions_change_places_by_keyboard_and_by_hand() {
        Page page = open(GENEVA + "/quizzes/new", "fr", 1440, ColorScheme.LIGHT);
        List<String> before = stems(page);
        page.locator(".slot:nth-child(3) [data-tool=up]").press("Enter");
        assertThat(page.locator("#live")).containsText("maintenant la 2e");
        assertThat(stems(page)).isEqualTo(swapped(before, 1, 2));
        assertThat(page.locator(".slot:nth-child(2) [data-tool=up]")).isFocused();
        page.keyboard().press("Alt+ArrowUp");
        assertThat(page.locator("#live")).containsText("maintenant la 1re");
        page.keyboard().press("Alt+ArrowDown");
        assertThat(page.locator("#live")).containsText("maintenant la 2e");
        assertThat(stems(page)).isEqualTo(swapped(before, 1, 2));
        page.locator(".slot:nth-child(3) [data-tool=up]").press("Enter");
        assertThat(page.locator(".slot:nth-child(3) .stem span:last-child")).hasText(before.get(2));

        drag(page, page.locator(".slot:nth-child(1) .ordinal"), page.locator(".slot:nth-child(3) .stem"));
        assertThat(page.locator("#live")).containsText("maintenant la 3e");
        List<String> dragged = stems(page);
        assertThat(dragged.get(2)).isEqualTo(before.get(0));
        assertThat(dragged.subList(0, 2)).isEqualTo(before.subList(1, 3));
        assertThat(dragged.subList(3, 10)).isEqualTo(before.subList(3, 10));
        page.context().close();
    }

    @Test
    void a_question_of_ones_own_is_written_in_place_and_gets_advice() throws IOException {
        Page page = open(GENEVA + "/quizzes/new", "fr", 1440, ColorScheme.LIGHT);
        page.locator("[data-tool=own]").click();
        assertThat(page.locator(".slot")).hasCount(11);
        Locator own = page.locator(".slot:nth-child(11)");
        Locator stem = own.locator("textarea").first();
        assertThat(stem).isFocused();
        page.keyboard().type("Qui n'a pas parlé vendredi ?");
        List<String> answers = List.of("Lavrov", "Blinken", "Zelensky");
        for (int row = 0; row < answers.size(); row++) {
            own.locator("input[name^='option.']").nth(row).fill(answers.get(row));
        }
        own.locator("input[name^='option.']").first().press("Enter");
        assertThat(page.locator("#live")).containsText("Conseils pour la question 11");
        assertThat(own.locator(".advice li")).hasCount(2);
        assertThat(own.locator("input[name^='option.']").first()).isFocused();
        assertThat(stem).hasAccessibleDescription(java.util.regex.Pattern.compile("négatif.*date entière"));

        assertThat(violations(page)).isEmpty();
        stem.fill("Qui a parlé le 21 janvier 2022 ?");
        own.locator("[data-tool=look]").click();
        assertThat(own.locator(".advice")).hasCount(0);
        assertThat(own.locator("[data-tool=look]")).isFocused();
        assertThat(page.locator(".slot")).hasCount(11);
        page.context().close();
    }

    @Test
    void wrong_answers_become_harder_once() {
        Page page = open(GENEVA + "/quizzes/new", "fr", 1440, ColorScheme.LIGHT);
        int[] sent = {0};
        page.onRequest(request -> sent[0] += request.method().equals("POST") ? 1 : 0);
        boolean harder = false;
        for (int number = 1; number <= 10 && !harder; number++) {
            Locator slot = page.locator(".slot:nth-child(" + number + ")");
            String stem = slot.locator(".stem").innerText();
            slot.locator("summary").click();
            String answers = slot.locator(".answers").innerText();
            slot.locator("[data-tool=harder]").press("Enter");
            assertThat(page.locator("#live")).containsText("Question " + number);
            assertThat(slot.locator("[data-tool=harder]")).isFocused();
            assertThat(slot.locator(".stem")).hasText(stem);
            assertThat(sent[0]).isEqualTo(number);
            harder = page.locator("#live").innerText().contains("plus difficiles");
            if (harder) {
                assertThat(slot.locator(".answers")).not().hasText(answers);
            }
        }
        assertThat(harder).isTrue();
        page.context().close();
    }

    /** Takes a thing by its right edge, where an item has its number, and lets go over another, with moves as a hand makes them. */
    private static void drag(Page page, Locator what, Locator over) {
        what.evaluate("thing => thing.scrollIntoView()");
        BoundingBox from = what.boundingBox();
        BoundingBox to = over.boundingBox();
        Mouse.MoveOptions slowly = new Mouse.MoveOptions().setSteps(5);
        page.mouse().move(from.x + from.width - 6, from.y + 10);
        page.mouse().down();
        page.mouse().move(from.x + from.width, from.y + 20, slowly);
        page.mouse().move(to.x + 40, to.y + 10, slowly);
        page.mouse().up();
    }

    private static List<String> stems(Page page) {
        return page.locator(".slot .stem span:last-child").allInnerTexts();
    }

    private static List<String> swapped(List<String> list, int one, int other) {
        List<String> swapped = new ArrayList<>(list);
        Collections.swap(swapped, one, other);
        return swapped;
    }

    @Test
    void a_fact_and_its_place_light_each_other_up() {
        Page page = open(GENEVA, "fr", 1440, ColorScheme.LIGHT);
        Locator mark = page.locator(".text a.mark.actor").first();
        String fact = mark.getAttribute("data-fact");
        mark.focus();
        assertThat(page.locator("#" + fact)).hasClass(java.util.regex.Pattern.compile(".*\\blit\\b.*"));
        page.locator("#" + fact + " .places a").first().focus();
        assertThat(mark).hasClass(java.util.regex.Pattern.compile(".*\\blit\\b.*"));
        page.context().close();
    }

    @Test
    void words_become_a_highlight_by_keyboard_and_the_highlight_can_be_undone() {
        Page page = open("/articles/premieres-images-webb", "fr", 1440, ColorScheme.LIGHT);
        page.locator("#highlights[data-ready]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        Locator places = page.locator("#article-text .mark.place");
        int before = places.count();
        page.locator("#article-text").focus();
        page.keyboard().press("Shift+ArrowRight");
        Locator place = page.locator("[data-kind='dateline:Place']");
        assertThat(place).isVisible();
        page.keyboard().press("Enter");
        place.press("Enter");
        assertThat(page.locator("#highlight-form")).isVisible();
        page.locator("#highlight-form button.primary").press("Enter");
        assertThat(places).hasCount(before + 1);

        page.keyboard().press("Control+z");
        assertThat(places).hasCount(before);
        page.context().close();
    }

    @Test
    void the_keyboard_goes_everywhere() {
        Page page = open("/", "fr", 1440, ColorScheme.LIGHT);
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("#keys")).isHidden();
        page.keyboard().press("/");
        assertThat(page.locator("input[type=search]")).isFocused();
        page.keyboard().type("Genève");
        page.keyboard().press("Enter");
        page.waitForURL("**query=**");
        page.keyboard().press("j");
        page.keyboard().press("Enter");
        page.waitForURL("**/articles/**");
        page.keyboard().press("q");
        page.waitForURL("**/quizzes");
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/articles/new",
                GENEVA,
                GENEVA + "/fact-sheet",
                GENEVA + "/quizzes/new",
                "/quizzes",
                "/nope"
            })
    void pages_fit_a_telephone_and_pass_the_accessibility_rules(String path) throws IOException {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            int width = scheme == ColorScheme.DARK ? 375 : 1440;
            Page page = open(path, "fr", width, scheme);
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as(path + " at " + width)
                    .isTrue();
            assertThat(violations(page)).as(path + " " + scheme).isEmpty();
            page.context().close();
        }
    }

    @ParameterizedTest
    @CsvSource({"fr, 20\u202F000 mots", "en, '20,000 words'"})
    void a_long_article_says_what_is_being_done_until_it_is_there_and_is_sent_once(String language, String words) {
        Page page = open("/articles/new", language, 1440, ColorScheme.LIGHT);
        page.locator("#title").fill("Vingt mille mots");
        page.locator("#text").fill("Le maire de Nice a parlé hier.\n".repeat(2857) + "Fin.");
        String said = (String) page.evaluate("""
                () => {
                  const form = document.querySelector("main form");
                  const stopped = [];
                  addEventListener("submit", (event) => stopped.push(event.defaultPrevented));
                  form.requestSubmit();
                  form.requestSubmit();
                  return [form.querySelector("progress").ariaLabel, form.querySelector(".busy").textContent, stopped].join(" | ");
                }""");
        assertThat(said).matches(".+ \\| .*" + words + ".* \\| false,true");
        assertThat(page.locator("h1")).hasText("Vingt mille mots", new HasTextOptions().setTimeout(60_000));
        page.context().close();
    }

    private static List<?> violations(Page page) throws IOException {
        try (InputStream axe =
                BrowserTests.class.getResourceAsStream("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
            page.evaluate(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        return (List<?>) page.evaluate("""
                async () => (await axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }))
                  .violations.map(rule => rule.id + ": " + rule.nodes.slice(0, 3).map(node => node.html).join(" "))""");
    }

    private static void assertPdf(Page page, Locator button) throws IOException {
        Download download = page.waitForDownload(button::click);
        assertThat(download.suggestedFilename()).endsWith(".pdf").doesNotContain("handout");
        assertThat(new String(Files.readAllBytes(download.path()), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private Page open(String path, String language, int width, ColorScheme scheme) {
        Page page = chromium.visitor(language, width, scheme).newPage();
        page.navigate(address(path));
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
