package dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dateline.article.UnreadableFileException.Reason;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTests {
    private static final String ACCENTED = "L’été à Genève : « œuvre » à 5 €";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void plain_text_is_read_in_its_own_encoding(String encoding) {
        byte[] file = ACCENTED.getBytes(Charset.forName(encoding));

        assertThat(ArticleReader.read(file, "article.txt").text()).isEqualTo(ACCENTED);
    }

    @Test
    void lines_broken_to_a_width_become_paragraphs_again_but_lists_stay() {
        String wrapped = """
                La commission a remis mardi son rapport sur la qualité de l’eau dans les
                communes du littoral, après deux ans d’enquête et une centaine d’audi-
                tions publiques.

                Trois points
                Un
                Deux
                """;

        assertThat(text(wrapped))
                .isEqualTo(
                        "La commission a remis mardi son rapport sur la qualité de l’eau dans les communes du littoral,"
                                + " après deux ans d’enquête et une centaine d’auditions publiques.\n\nTrois points\nUn\nDeux");
    }

    @Test
    void a_web_page_gives_its_article_and_its_metadata_but_no_script() {
        String page = """
                <!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Le pont | Gazette</title>
                <meta property="og:site_name" content="La Gazette">
                <script type="application/ld+json">{"@type":"NewsArticle","headline":"Le pont rouvre",
                "author":[{"name":"Jeanne Dubois"}],"datePublished":"2022-01-18T10:42:00+01:00"}</script>
                </head><body><nav><p>Accueil, société, sports, culture, météo, jeux, annonces, boutique, contact, aide</p></nav>
                <article><h1>Le pont rouvre</h1><p>Le pont rouvre <b>lundi</b> après six mois de travaux,
                a annoncé la maire.</p><script>alert("non")</script><p onclick="alert(1)">Les camions attendront mars.</p>
                </article><footer><p>Tous droits réservés</p></footer></body></html>""";
        Brought brought = ArticleReader.read(page.getBytes(StandardCharsets.UTF_8), "page.html");

        assertThat(brought.text())
                .isEqualTo("Le pont rouvre\n\nLe pont rouvre lundi après six mois de travaux, a annoncé la maire.\n\n"
                        + "Les camions attendront mars.");
        assertThat(brought.metadata())
                .isEqualTo(new Brought.Metadata(
                        "Le pont rouvre", "Jeanne Dubois", "La Gazette", LocalDate.of(2022, 1, 18)));
        assertThat(brought.metadata().source()).contains("Jeanne Dubois, La Gazette");
    }

    @Test
    void a_page_without_marked_article_gives_the_block_with_most_words() {
        String page = "<html><body><div><p>Menu</p><p>Aide</p></div><div><p>" + "mot ".repeat(40) + "</p></div></body>";

        assertThat(ArticleReader.read(page.getBytes(StandardCharsets.ISO_8859_1), "p.htm")
                        .text())
                .isEqualTo("mot ".repeat(40).strip());
    }

    @Test
    void a_word_document_gives_its_paragraphs_and_properties() throws IOException {
        byte[] file = MadeFiles.word("Le pont", "Jeanne Dubois", "Premier paragraphe.", "Second, à 5 €.");
        Brought brought = ArticleReader.read(file, "a.docx");

        assertThat(brought.text()).isEqualTo("Premier paragraphe.\n\nSecond, à 5 €.");
        assertThat(brought.metadata().title()).isEqualTo("Le pont");
        assertThat(brought.metadata().author()).isEqualTo("Jeanne Dubois");
    }

    @Test
    void an_open_document_gives_its_paragraphs_and_properties() throws IOException {
        byte[] file = MadeFiles.zip(
                Map.of(
                        "content.xml",
                        "<office:document-content><office:body><office:text><text:h>Le pont</text:h>"
                                + "<text:p>Il rouvre<text:s/>lundi.</text:p></office:text></office:body></office:document-content>",
                        "meta.xml",
                        "<office:document-meta><office:meta><dc:title>Le pont</dc:title>"
                                + "<meta:creation-date>2022-01-18T10:00:00</meta:creation-date></office:meta></office:document-meta>"));
        Brought brought = ArticleReader.read(file, "a.odt");

        assertThat(brought.text()).isEqualTo("Le pont\n\nIl rouvre lundi.");
        assertThat(brought.metadata())
                .isEqualTo(new Brought.Metadata("Le pont", null, null, LocalDate.of(2022, 1, 18)));
    }

    @Test
    void an_external_entity_in_an_open_document_is_never_read() throws IOException {
        byte[] file = MadeFiles.zip(Map.of(
                "content.xml",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><o><text:p>Avant &e; après</text:p></o>"));

        assertThat(ArticleReader.read(file, "a.odt").text())
                .contains("Avant")
                .contains("après")
                .contains("&e;");
    }

    @Test
    void a_pdf_gives_its_words_with_hyphenation_undone_and_without_running_heads() throws IOException {
        byte[] file = MadeFiles.pdf(List.of(
                List.of("La Gazette, page 1", "Le gouver-", "nement a publié lundi un décret sur", "les ponts, qui"),
                List.of("La Gazette, page 2", "entre en vigueur en mars."),
                List.of("La Gazette, page 3", "Fin.")));

        assertThat(ArticleReader.read(file, "a.pdf").text())
                .contains("Le gouvernement a publié lundi un décret sur les ponts, qui entre en vigueur en mars.")
                .doesNotContain("Gazette");
    }

    @Test
    void a_pdf_of_pictures_is_said_to_be_a_scan() throws IOException {
        assertThat(reasonFor(MadeFiles.pdf(List.of(List.of())), "scan.pdf")).isEqualTo(Reason.SCAN);
    }

    @Test
    void a_pdf_with_a_password_is_said_to_be_locked() throws IOException {
        assertThat(reasonFor(MadeFiles.lockedPdf(), "locked.pdf")).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void a_zip_bomb_is_refused_before_it_fills_the_memory() throws IOException {
        assertThat(reasonFor(MadeFiles.bomb(), "bomb.docx")).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void what_holds_no_text_is_refused_with_its_reason() throws IOException {
        assertThat(reasonFor(new byte[0], "a.txt")).isEqualTo(Reason.EMPTY);
        assertThat(reasonFor("  \n ".getBytes(StandardCharsets.UTF_8), "a.txt")).isEqualTo(Reason.EMPTY);
        assertThat(reasonFor(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1}, "a.txt"))
                .isEqualTo(Reason.UNKNOWN_KIND);
        assertThat(reasonFor(new byte[ArticleReader.MOST_BYTES + 1], "a.txt")).isEqualTo(Reason.TOO_LARGE);
        assertThat(reasonFor(MadeFiles.zip(Map.of("a.xml", "<a/>")), "a.zip")).isEqualTo(Reason.UNKNOWN_KIND);
        assertThat(reasonFor("PK broken".getBytes(StandardCharsets.UTF_8), "a.docx"))
                .isEqualTo(Reason.BROKEN);
        assertThat(reasonFor("%PDF-1.7 broken".getBytes(StandardCharsets.UTF_8), "a.pdf"))
                .isEqualTo(Reason.BROKEN);
        assertThat(reasonFor(MadeFiles.zip(Map.of("word/document.xml", "<broken")), "a.docx"))
                .isEqualTo(Reason.BROKEN);
    }

    private static String text(String words) {
        return ArticleReader.read(words.getBytes(StandardCharsets.UTF_8), "a.txt")
                .text();
    }

    private static Reason reasonFor(byte[] file, String name) {
        return catchThrowableOfType(UnreadableFileException.class, () -> ArticleReader.read(file, name))
                .reason();
    }
}
