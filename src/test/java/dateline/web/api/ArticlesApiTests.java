package dateline.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.web.RunningDateline;
import dateline.web.Visitor;
import dateline.web.Visitor.Answer;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RunningDateline
class ArticlesApiTests {
    private static final String TEXT = "La ministre Élodie Œuvrard a reçu les maires de la région dans son bureau.\n"
            + "Elle leur a promis une réponse avant la fin du mois, et ils attendent.";

    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @Test
    void a_text_alone_becomes_an_article_whose_guesses_are_named() {
        Answer answer = visitor.post("/api/articles", body("text", "Les maires à Paris\n" + TEXT));
        assertThat(answer.status()).isEqualTo(201);
        JsonNode article = answer.json();
        assertThat(answer.header("Location"))
                .isEqualTo("/api/articles/" + article.path("id").asString());
        assertThat(article.path("title").asString()).isEqualTo("Les maires à Paris");
        assertThat(article.path("language").asString()).isEqualTo("fr");
        assertThat(texts(article.path("guessed"))).containsExactly("title", "language");
        assertThat(article.path("text").asString()).isEqualTo(TEXT);
        assertThat(article.path("annotations").isArray()).isTrue();
        assertThat(article.has("published")).isFalse();
        assertThat(article.has("source")).isFalse();
    }

    @Test
    void what_was_said_is_kept_and_not_guessed() {
        JsonNode article =
                bring("text", TEXT, "title", "Titre", "language", "en", "published", "2022-01-18", "source", "AFP");
        assertThat(article.path("title").asString()).isEqualTo("Titre");
        assertThat(article.path("language").asString()).isEqualTo("en");
        assertThat(article.path("published").asString()).isEqualTo("2022-01-18");
        assertThat(article.path("source").asString()).isEqualTo("AFP");
        assertThat(article.path("guessed")).isEmpty();
    }

    @Test
    void an_english_text_is_told_from_a_french_one() {
        JsonNode article = bring("text", "The minister has met the mayors of the region, and they will wait for her.");
        assertThat(article.path("language").asString()).isEqualTo("en");
    }

    @Test
    void what_is_no_part_of_the_article_is_left_out_and_reported() {
        JsonNode article = bring("text", TEXT + "\n***\nEt la suite de cette affaire est pour demain.");
        assertThat(article.path("text").asString()).doesNotContain("***");
        JsonNode dropped = article.path("cleaning").path("dropped").path(0);
        assertThat(dropped.path("text").asString()).isEqualTo("***");
        assertThat(dropped.path("reason").asString()).isEqualTo("separator");
    }

    @Test
    void two_articles_of_one_title_have_two_addresses() {
        String first = bring("text", TEXT, "title", "Deux fois").path("id").asString();
        String second = bring("text", TEXT, "title", "Deux fois").path("id").asString();
        assertThat(List.of(first, second)).containsExactly("deux-fois", "deux-fois-2");
    }

    @Test
    void a_file_in_an_old_encoding_is_read() {
        Answer answer =
                visitor.sendFile("POST", "/api/articles", "été.txt", TEXT.getBytes(Charset.forName("windows-1252")));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().path("text").asString()).isEqualTo(TEXT);
    }

    @Test
    void a_file_without_text_is_refused_with_the_reason() {
        Answer answer = visitor.sendFile("POST", "/api/articles", "x.bin", new byte[] {0, 1, 2, 3, (byte) 0x89, 0, 0});
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.problem()).isEqualTo("unreadable-file");
        assertThat(answer.fields()).containsExactly("file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "", "{\"text\": \"\"}", "{\"text\": \" \\n \"}", "{\"text\": null}"})
    void an_article_without_text_is_refused(String body) {
        Answer answer = visitor.post("/api/articles", body);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("unacceptable");
        assertThat(answer.fields()).containsExactly("text");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        Answer answer = visitor.post(
                "/api/articles", body("text", TEXT, "published", "hier", "language", "??", "title", "t".repeat(400)));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.fields()).containsExactlyInAnyOrder("title", "language", "published");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\": {}} | text",
                "{\"text\": [\"a\"]} | text",
                "{\"text\": \"ab\", \"source\": {}} | source"
            })
    void a_value_of_the_wrong_kind_is_named(String body, String field) {
        Answer answer = visitor.post("/api/articles", body);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.fields()).contains(field);
    }

    @Test
    void offsets_count_code_points_past_emoji() {
        JsonNode article = bring("text", "\uD83D\uDE00 Ana Silva est arrivée à Nice avec les autres.");
        String id = article.path("id").asString();
        String page = """
                {"items": [{"id": "a1", "creator": "teacher", "body": {"type": "dateline:Actor", "actor": "silva"},
                  "target": {"selector": [{"type": "TextPositionSelector", "start": 2, "end": 11},
                    {"type": "TextQuoteSelector", "exact": "Ana Silva"}]}}]}""";
        assertThat(visitor.put("/api/articles/" + id + "/annotations", page).status())
                .isEqualTo(200);
        JsonNode evidence =
                visitor.get("/api/articles/" + id + "/fact-sheet").json().at("/actors/0/evidence/0");
        assertThat(evidence.path("start").asInt()).isEqualTo(2);
        assertThat(evidence.path("quote").asString()).isEqualTo("Ana Silva");
    }

    @Test
    void a_search_does_not_mind_accents_and_case_and_finds_nothing_else() {
        String id = bring("text", TEXT, "title", "Une recherche").path("id").asString();
        assertThat(ids(visitor.get("/api/articles?query=oeuvrard%20ELODIE"))).doesNotContain(id);
        assertThat(ids(visitor.get("/api/articles?query=%C5%92UVRARD%20elodie")))
                .contains(id);
        assertThat(ids(visitor.get("/api/articles?query=elodie%20introuvable"))).isEmpty();
        assertThat(ids(visitor.get("/api/articles?query=elodie&language=en"))).doesNotContain(id);
    }

    @Test
    void a_page_beyond_the_last_is_empty_and_a_page_that_is_no_number_is_refused() {
        assertThat(ids(visitor.get("/api/articles?page=4000"))).isEmpty();
        Answer refused = visitor.get("/api/articles?page=deux");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.fields()).containsExactly("page");
    }

    @Test
    void a_deleted_article_is_gone_until_it_is_brought_back() {
        String address = "/api/articles/" + bring("text", TEXT).path("id").asString();
        assertThat(visitor.delete(address).status()).isEqualTo(204);
        assertThat(visitor.get(address).status()).isEqualTo(404);
        assertThat(visitor.delete(address).status()).isEqualTo(404);
        assertThat(visitor.post(address + "/restore", "").status()).isEqualTo(200);
        assertThat(visitor.get(address).status()).isEqualTo(200);
    }

    @Test
    void a_shipped_article_can_be_deleted_and_brought_back_too() {
        String address = "/api/articles/pourparlers-geneve-2022";
        assertThat(visitor.delete(address).status()).isEqualTo(204);
        assertThat(visitor.get(address).problem()).isEqualTo("unknown-article");
        assertThat(visitor.post(address + "/restore", "").status()).isEqualTo(200);
    }

    @Test
    void a_text_of_twenty_thousand_words_is_taken() {
        JsonNode article =
                bring("text", (TEXT + "\n").repeat(750).replace("mois", "mois ") + "Fin de la longue histoire.");
        assertThat(article.path("id").asString()).isNotEmpty();
    }

    private JsonNode bring(String... fields) {
        Answer answer = visitor.post("/api/articles", body(fields));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    private static List<String> ids(Answer list) {
        return list.json()
                .valueStream()
                .map(article -> article.path("id").asString())
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    static String body(String... fields) {
        var object = JsonMapper.builder().build().createObjectNode();
        for (int index = 0; index < fields.length; index += 2) {
            object.put(fields[index], fields[index + 1]);
        }
        return object.toString();
    }
}
