package dateline.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.MadeFiles;
import dateline.web.RunningDateline;
import dateline.web.page.Reader.Page;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Files brought by the page for new articles. */
@RunningDateline
class BroughtFileTests {
    private static final String BUTTON = "main form button";
    private static final String FIRST =
            "La ministre Élodie Œuvrard a reçu lundi les maires de la région dans son bureau de Genève.";
    private static final String SECOND = "« Elle nous a promis 5 € par habitant », a dit Paul Oréal, qui attend.";

    @LocalServerPort
    private int port;

    private Reader reader;

    @BeforeEach
    void comeFromFrance() {
        reader = new Reader(port, "fr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void a_plain_text_becomes_an_article_whatever_its_encoding(String encoding) {
        byte[] file = ("La promesse\n\n" + FIRST + "\n\n" + SECOND).getBytes(Charset.forName(encoding));
        Page article = bring("promesse.txt", file);
        assertThat(article.one("h1").text()).isEqualTo("La promesse");
        assertThatItReads(article);
    }

    @Test
    void a_web_page_brings_its_title_date_and_source_and_nothing_that_runs() {
        String page = """
                <!doctype html><html lang="fr"><head><meta charset="utf-8"><title>La promesse | Gazette</title>
                <meta property="og:site_name" content="La Gazette">
                <script type="application/ld+json">{"@type":"NewsArticle","headline":"La promesse",
                "author":[{"name":"Jeanne Dubois"}],"datePublished":"2022-01-18T10:42:00+01:00"}</script></head><body>
                <article><h1>La promesse</h1><p>%s</p><script>alert("non")</script><p onclick="alert(1)">%s</p></article>
                </body></html>""".formatted(FIRST, SECOND);
        Page article = bring("page.html", page.getBytes(StandardCharsets.UTF_8));
        assertThat(article.one("h1").text()).isEqualTo("La promesse");
        assertThat(article.text("h1 + .about")).contains("Jeanne Dubois, La Gazette", "18 janvier 2022");
        assertThat(article.one("#d-published").val()).isEqualTo("2022-01-18");
        assertThat(article.html().select("script:not([src]), [onclick]")).isEmpty();
        assertThat(article.text("main")).doesNotContain("alert");
        assertThatItReads(article);
    }

    @Test
    void a_word_document_and_an_open_document_bring_their_title() throws IOException {
        Page word = bring("a.docx", MadeFiles.word("Le titre du fichier", "Jeanne Dubois", FIRST, SECOND));
        assertThat(word.one("h1").text()).isEqualTo("Le titre du fichier");
        assertThat(word.one("#d-source").val()).isEqualTo("Jeanne Dubois");
        assertThatItReads(word);
        Page open = bring("a.odt", MadeFiles.openDocument("Un autre titre", FIRST, SECOND));
        assertThat(open.one("h1").text()).isEqualTo("Un autre titre");
        assertThatItReads(open);
    }

    @Test
    void a_pdf_brings_its_words_in_whole_sentences() throws IOException {
        Page article = bring(
                "a.pdf",
                MadeFiles.pdf(List.of(List.of(
                        "Le gouver-", "nement a publié lundi un décret sur", "les ponts, qui entre en vigueur."))));
        assertThat(article.text("#article-text"))
                .contains("Le gouvernement a publié lundi un décret sur les ponts, qui entre en vigueur.");
    }

    @Test
    void what_was_typed_wins_over_what_the_file_says() throws IOException {
        Page article = reader.bring(
                reader.open("/articles/new"),
                BUTTON,
                "a.docx",
                MadeFiles.word("Titre du fichier", "Jeanne Dubois", FIRST, SECOND),
                "title",
                "Mon titre",
                "published",
                "2022-01-18",
                "source",
                "Ma source");
        assertThat(article.one("h1").text()).isEqualTo("Mon titre");
        assertThat(article.text("h1 + .about")).contains("Ma source", "18 janvier 2022");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | locked  | protégé par un mot de passe",
                "fr | scan    | image numérisée",
                "fr | bomb    | trop volumineux",
                "fr | binary  | Ce n’est ni du texte",
                "fr | broken  | abîmé",
                "fr | blank   | vide",
                "fr | large   | trop volumineux",
                "en | locked  | password",
                "en | scan    | scan",
                "en | bomb    | too large",
                "en | binary  | neither text",
                "en | broken  | damaged",
                "en | blank   | empty",
            })
    void a_file_that_cannot_be_read_is_refused_beside_its_field_and_what_was_typed_is_kept(
            String language, String kind, String reason) throws IOException {
        Reader visitor = new Reader(port, language);
        Page refused =
                visitor.bring(visitor.open("/articles/new"), BUTTON, kind, unreadable(kind), "title", "Mon titre");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#file-problem")).containsIgnoringCase(reason);
        assertThat(refused.one("#file").attr("aria-invalid")).isEqualTo("true");
        assertThat(refused.one("#title").val()).isEqualTo("Mon titre");
        assertThat(refused.text("main")).doesNotContain("Exception", "null");
    }

    @Test
    void no_file_and_no_text_asks_for_the_text() {
        Page refused = bring("", new byte[0]);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("#text-problem")).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"fr, Trop volumineux", "en, Too large"})
    void a_file_beyond_the_limit_is_refused_with_a_page_that_says_so(String language, String title) {
        Reader visitor = new Reader(port, language);
        Page refused = visitor.bring(visitor.open("/articles/new"), BUTTON, "a.txt", new byte[23_000_000]);
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.one("h1").text()).isEqualTo(title);
    }

    @Test
    void an_article_in_a_language_we_do_not_know_is_kept_and_can_be_read() {
        String german = "Der Minister hat die Bürgermeister in seinem Büro empfangen, und sie warten auf eine Antwort.";
        Page article = bring(
                "deutsch.txt",
                (german + "\n\n" + german.replace("Minister", "Kanzler")).getBytes(StandardCharsets.UTF_8));
        assertThat(article.status()).isEqualTo(200);
        assertThat(article.text("#article-text")).contains(german);
        assertThat(reader.open(article.path() + "/quizzes/new").status()).isEqualTo(200);
        assertThat(reader.open(article.path() + "/fact-sheet").status()).isEqualTo(200);
    }

    private Page bring(String name, byte[] file) {
        return reader.bring(reader.open("/articles/new"), BUTTON, name, file);
    }

    private static byte[] unreadable(String kind) throws IOException {
        return switch (kind) {
            case "locked" -> MadeFiles.lockedPdf();
            case "scan" -> MadeFiles.pdf(List.of(List.of()));
            case "bomb" -> MadeFiles.bomb();
            case "binary" -> new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1};
            case "large" -> new byte[20_900_000];
            case "broken" -> MadeFiles.zip(Map.of("word/document.xml", "<broken"));
            default -> " \n ".getBytes(StandardCharsets.UTF_8);
        };
    }

    private static void assertThatItReads(Page article) {
        assertThat(article.status()).isEqualTo(200);
        assertThat(article.texts("#article-text p")).containsExactly(FIRST, SECOND);
        assertThat(article.texts("#article-text .mark.actor")).contains("Élodie Œuvrard", "Paul Oréal");
    }
}
