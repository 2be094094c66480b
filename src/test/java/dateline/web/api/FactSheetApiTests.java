package dateline.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.web.RunningDateline;
import dateline.web.Visitor;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RunningDateline
class FactSheetApiTests {
    private static final String TALKS = "/api/articles/geneva-talks-2022";

    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @Test
    void the_sheet_names_its_parts_as_the_contract_does() {
        JsonNode sheet = visitor.get(TALKS + "/fact-sheet").json();
        assertThat(sheet.propertyNames())
                .contains("article", "actors", "dates", "rules", "places", "quotations", "figures", "doubts");
        assertThat(sheet.path("article").propertyNames())
                .containsExactlyInAnyOrder("id", "title", "language", "published", "source");
    }

    @Test
    void an_actor_has_name_kind_role_affiliation_and_aliases() {
        JsonNode lavrov = named(visitor.get(TALKS + "/fact-sheet").json().path("actors"), "Sergei Lavrov");
        assertThat(lavrov.path("kind").asString()).isEqualTo("person");
        assertThat(lavrov.path("role").asString()).isNotEmpty();
        assertThat(lavrov.path("affiliation").asString()).contains("Russia");
        assertThat(lavrov.path("aliases").isArray()).isTrue();
    }

    @Test
    void a_rule_has_its_threshold_and_deadline_as_values_and_in_words() {
        JsonNode rules = visitor.get(TALKS + "/fact-sheet").json().path("rules");
        JsonNode vienna = rules.valueStream()
                .filter(rule -> rule.has("threshold") && rule.has("deadline"))
                .findFirst()
                .orElseThrow();
        assertThat(vienna.path("threshold").path("value").asInt()).isEqualTo(9000);
        assertThat(vienna.path("threshold").path("text").asString()).contains("9,000");
        assertThat(vienna.path("deadline").path("value").asString()).isEqualTo("P42D");
        assertThat(vienna.path("modality").asString()).isIn("must", "must-not", "may");
        assertThat(vienna.has("sanction")).isFalse();
    }

    @Test
    void dates_are_those_of_the_calendar_before_durations() {
        List<String> values = visitor.get(TALKS + "/fact-sheet")
                .json()
                .path("dates")
                .valueStream()
                .map(date -> date.path("value").asString())
                .toList();
        assertThat(values).contains("2022-01-21", "P42D");
        int firstDuration = IntStream.range(0, values.size())
                .filter(index -> values.get(index).startsWith("P"))
                .findFirst()
                .orElseThrow();
        List<String> onTheCalendar = values.subList(0, firstDuration);
        assertThat(onTheCalendar).noneMatch(value -> value.startsWith("P"));
        assertThat(onTheCalendar)
                .filteredOn(value -> value.length() == 10)
                .hasSizeGreaterThan(8)
                .isSorted();
    }

    @Test
    void every_piece_of_evidence_quotes_the_text_at_its_offsets() {
        String text = visitor.get(TALKS).json().path("text").asString();
        int[] codePoints = text.codePoints().toArray();
        List<JsonNode> places = visitor.get(TALKS + "/fact-sheet").json().findValues("evidence").stream()
                .flatMap(JsonNode::valueStream)
                .toList();
        assertThat(places).hasSizeGreaterThan(50).allSatisfy(place -> {
            int start = place.path("start").asInt();
            int length = place.path("end").asInt() - start;
            assertThat(new String(codePoints, start, length))
                    .isEqualTo(place.path("quote").asString());
            assertThat(place.path("line").asInt()).isPositive();
        });
    }

    @Test
    void an_article_without_annotations_has_an_empty_sheet() {
        String address = visitor.post(
                        "/api/articles", ArticlesApiTests.body("text", "Rien à signaler ici.", "language", "xx"))
                .header("Location");
        JsonNode sheet = visitor.get(address + "/fact-sheet").json();
        assertThat(sheet.path("actors").isArray()).isTrue();
        assertThat(sheet.path("actors")).isEmpty();
        assertThat(sheet.path("article").has("published")).isFalse();
    }

    private static JsonNode named(JsonNode actors, String name) {
        return actors.valueStream()
                .filter(actor -> actor.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
