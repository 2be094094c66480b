package dateline.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.web.RunningDateline;
import dateline.web.Visitor;
import dateline.web.Visitor.Answer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@RunningDateline
class QuizzesApiTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TALKS = "geneva-talks-2022";

    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @Test
    void a_quiz_is_made_saved_and_read_back_the_same() {
        Answer made = make("'questions': 6, 'options': 4, 'seed': 7, 'title': 'Sixth form', 'tags': ['6A']");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        JsonNode quiz = made.json();
        assertThat(quiz.path("title").asString()).isEqualTo("Sixth form");
        assertThat(quiz.path("articleId").asString()).isEqualTo(TALKS);
        assertThat(quiz.path("language").asString()).isEqualTo("en");
        assertThat(quiz.path("items")).hasSize(6);
        assertThat(visitor.get(made.header("Location")).json()).isEqualTo(quiz);
    }

    @Test
    void every_item_has_one_right_option_its_evidence_and_its_facts() {
        for (JsonNode item : make("'questions': 12").json().path("items")) {
            assertThat(item.path("options").valueStream().filter(option -> option.path("correct")
                            .asBoolean()))
                    .hasSize(1);
            assertThat(item.path("options").size()).isBetween(3, 4);
            assertThat(item.path("evidence").path("line").asInt()).isPositive();
            assertThat(item.path("factIds")).isNotEmpty();
            assertThat(item.path("type").asString()).isEqualTo("multiple-choice");
            assertThat(item.path("level").asString()).isIn("remember", "understand", "apply");
        }
    }

    @Test
    void the_same_seed_makes_the_same_quiz_and_another_seed_another() {
        JsonNode first = make("'questions': 8, 'seed': 11").json().path("items");
        assertThat(make("'questions': '8', 'seed': '11'").json().path("items")).isEqualTo(first);
        assertThat(make("'questions': 8, 'seed': 12").json().path("items")).isNotEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'kinds': 'dates' | kind | dates",
                "'kinds': ['rules'] | kind | rules",
                "'level': 'remember' | level | remember"
            })
    void only_what_was_asked_for_is_made(String wish, String field, String value) {
        JsonNode items = make("'questions': 3, " + wish).json().path("items");
        assertThat(items).isNotEmpty();
        assertThat(items.valueStream().map(item -> item.path(field).asString())).containsOnly(value);
    }

    @ParameterizedTest
    @CsvSource({"true-false, options", "cloze, options", "matching, pairs", "ordering, steps"})
    void other_forms_are_made_when_asked_and_can_be_put_back_as_they_are(String type, String part) {
        Answer made = make("'questions': 2, 'types': ['" + type + "']");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        JsonNode item = made.json().at("/items/0");
        assertThat(item.path("type").asString()).isEqualTo(type);
        assertThat(item.path(part)).isNotEmpty();
        ObjectNode change = JSON.createObjectNode();
        change.set("items", made.json().path("items"));
        JsonNode put = visitor.put(made.header("Location"), change.toString()).json();
        assertThat(put.path("items")).isEqualTo(made.json().path("items"));
    }

    @Test
    void more_questions_than_the_facts_allow_give_what_they_can_and_say_so() {
        Answer made = make("'questions': 500, 'kinds': ['places']");
        assertThat(made.status()).isEqualTo(201);
        JsonNode note = made.json().at("/notes/0");
        assertThat(note.path("asked").asInt()).isEqualTo(500);
        assertThat(note.path("made").asInt())
                .isEqualTo(made.json().path("items").size());
        assertThat(note.path("message").asString()).contains("500");
    }

    @Test
    void enough_facts_leave_nothing_to_say() {
        assertThat(make("'questions': 3").json().path("notes")).isEmpty();
    }

    @Test
    void an_article_without_facts_gives_no_quiz() {
        String article = visitor.post(
                        "/api/articles", ArticlesApiTests.body("text", "Rien à signaler.", "language", "xx"))
                .json()
                .path("id")
                .asString();
        Answer answer = visitor.post("/api/quizzes", "{\"articleId\": \"" + article + "\"}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.fields()).containsExactly("articleId");
    }

    @Test
    void an_unknown_article_is_not_found() {
        Answer answer = visitor.post("/api/quizzes", "{\"articleId\": \"no-such-article\"}");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("unknown-article");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'questions': 0 | questions",
                "'questions': 'many' | questions",
                "'questions': 2.5 | questions",
                "'questions': [], 'options': 9 | options",
                "'options': 2 | options",
                "'kinds': ['people'] | kinds",
                "'level': 'hard' | level",
                "'types': 'essay' | types",
                "'seed': 'x' | seed",
                "'title': {} | title",
            })
    void a_wish_that_cannot_be_understood_is_named(String wish, String field) {
        Answer answer = make(wish);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.fields()).contains(field);
    }

    @Test
    void an_unknown_word_is_answered_with_the_known_ones() {
        assertThat(make("'kinds': ['people']").text())
                .contains("actors, dates, rules, places, figures, statements, causes");
    }

    @Test
    void a_list_can_be_searched_and_narrowed_to_a_tag() {
        String id = make("'questions': 1, 'title': 'Éphémère', 'tags': 'classe 6'")
                .json()
                .path("id")
                .asString();
        make("'questions': 1, 'title': 'Autre'");
        assertThat(ids("/api/quizzes?query=EPHEMERE")).containsExactly(id);
        assertThat(ids("/api/quizzes?tag=classe%206")).containsExactly(id);
        assertThat(ids("/api/quizzes?tag=classe")).isEmpty();
        assertThat(ids("/api/quizzes?query=ephemere&tag=autre")).isEmpty();
    }

    @Test
    void title_tags_and_items_can_be_changed_by_id_alone_or_in_part() {
        Answer made = make("'questions': 3");
        JsonNode items = made.json().path("items");
        ObjectNode change = JSON.createObjectNode().put("title", "Changed");
        change.putArray("tags").add("b").add("a");
        ArrayNode wanted = change.putArray("items");
        wanted.addObject().put("id", items.at("/2/id").asString());
        wanted.addObject().put("id", items.at("/0/id").asString()).put("stem", "Another stem?");
        JsonNode changed =
                visitor.put(made.header("Location"), change.toString()).json();
        assertThat(changed.path("title").asString()).isEqualTo("Changed");
        assertThat(changed.path("tags").toString()).isEqualTo("[\"a\",\"b\"]");
        assertThat(changed.path("items")).hasSize(2);
        assertThat(changed.at("/items/0")).isEqualTo(items.path(2));
        assertThat(changed.at("/items/1/stem").asString()).isEqualTo("Another stem?");
        assertThat(changed.at("/items/1/options")).isEqualTo(items.at("/0/options"));
        assertThat(changed.path("revision").asInt()).isEqualTo(2);
    }

    @Test
    void a_teacher_can_add_her_own_item_and_point_at_the_text() {
        Answer made = make("'questions': 1");
        String own = """
                {"items": [{"stem": "Where will they meet?", "kind": "places", "level": "understand",
                  "options": [{"text": "Paris"}, {"text": "Geneva", "correct": true, "rationale": "It says so."}, {"text": "Rome"}],
                  "evidence": {"quote": "Geneva"}}]}""";
        Answer changed = visitor.put(made.header("Location"), own);
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        JsonNode item = changed.json().at("/items/0");
        assertThat(item.path("template").asString()).isEqualTo("OWN");
        assertThat(item.at("/options/1/correct").asBoolean()).isTrue();
        assertThat(item.at("/evidence/line").asInt()).isPositive();
        assertThat(item.path("id").asString()).isEqualTo("own-1");
    }

    @ParameterizedTest
    @CsvSource({"fr, L’énoncé est négatif", "en, The question is negative"})
    void an_item_with_a_flaw_is_saved_with_advice_in_the_language_of_the_visitor(String language, String message) {
        Answer made = make("'questions': 2");
        assertThat(made.json().path("advice").isEmpty()).isTrue();
        String id = made.json().at("/items/0/id").asString();
        String own = """
                {'items': [{'id': '%s'}, {'stem': 'Which city is not named?',
                  'options': [{'text': 'Paris', 'correct': true}, {'text': 'Geneva'}, {'text': 'Berlin'}]}]}""";
        Answer changed = visitor.put(made.header("Location"), json(own.formatted(id)), "Accept-Language", language);
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.json().path("advice")).hasSize(1);
        JsonNode advice = changed.json().at("/advice/0");
        assertThat(advice.path("itemId").asString()).isEqualTo("own-1");
        assertThat(advice.path("flaw").asString()).isEqualTo("negative-stem");
        assertThat(advice.path("message").asString()).startsWith(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'options': [{'text':'a','correct':true},{'text':'b','correct':true},{'text':'c'}] | items[0].options",
                "'options': [{'text':'a'},{'text':'b'},{'text':'c'}] | items[0].options",
                "'options': [{'text':'a','correct':true},{'text':'b'}] | items[0].options",
                "'options': [{'text':'a','correct':true},{'text':'a'},{'text':'c'}] | items[0].options",
                "'options': [{'text':'','correct':true},{'text':'b'},{'text':'c'}] | items[0].options[0].text",
                "'type': 'cloze', 'options': [{'text':'a','correct':true},{'text':'b'},{'text':'c'}] | items[0].stem",
                "'type': 'ordering', 'steps': [{'text':'a'}] | items[0].steps",
                "'type': 'matching', 'pairs': [{'left':'a'},{'left':'b','right':'c'}] | items[0].pairs[0].right",
                "'type': 'ordering', 'steps': [{'text':'a'},{'text':'b'}], 'order': [0,0] | items[0].order",
                "'options': 7 | items[0].options",
            })
    void an_item_that_is_not_right_is_refused_at_its_place(String parts, String field) {
        String address = make("'questions': 2").header("Location");
        Answer answer = visitor.put(address, json("{'items': [{'stem': 'Why?', " + parts + "}]}"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.fields()).contains(field);
        assertThat(visitor.get(address).json().path("items")).hasSize(2);
    }

    @Test
    void a_change_based_on_an_old_revision_overwrites_nothing() {
        Answer made = make("'questions': 1");
        String address = made.header("Location");
        assertThat(visitor.put(address, json("{'title': 'One', 'revision': 1}")).status())
                .isEqualTo(200);
        assertThat(visitor.put(address, json("{'title': 'Two', 'revision': 1}")).status())
                .isEqualTo(409);
        assertThat(visitor.put(address, json("{'title': 'Two'}"), "If-Match", made.header("ETag"))
                        .status())
                .isEqualTo(409);
        assertThat(visitor.get(address).json().path("title").asString()).isEqualTo("One");
    }

    @Test
    void a_deleted_quiz_is_gone_until_it_is_brought_back() {
        Answer made = make("'questions': 1");
        String address = made.header("Location");
        assertThat(visitor.delete(address).status()).isEqualTo(204);
        assertThat(visitor.get(address).problem()).isEqualTo("unknown-quiz");
        assertThat(visitor.put(address, json("{'title': 'x'}")).status()).isEqualTo(404);
        assertThat(visitor.post(address + "/restore", "").json().path("items"))
                .isEqualTo(made.json().path("items"));
        assertThat(visitor.get(address).status()).isEqualTo(200);
    }

    @Test
    void a_saved_quiz_outlives_its_article() {
        String article = "/api/articles/apollo-11-moon-landing";
        Answer made = visitor.post("/api/quizzes", json("{'articleId': 'apollo-11-moon-landing', 'questions': 3}"));
        visitor.delete(article);
        assertThat(visitor.get(made.header("Location")).json()).isEqualTo(made.json());
        visitor.post(article + "/restore", "");
    }

    private Answer make(String wish) {
        return visitor.post("/api/quizzes", json("{'articleId': '" + TALKS + "', " + wish + "}"));
    }

    private List<String> ids(String list) {
        return visitor.get(list)
                .json()
                .valueStream()
                .map(quiz -> quiz.path("id").asString())
                .toList();
    }

    private static String json(String single) {
        return single.replace('\'', '"');
    }
}
