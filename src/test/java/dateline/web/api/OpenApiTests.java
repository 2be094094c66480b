package dateline.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.web.RunningDateline;
import dateline.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

@RunningDateline
class OpenApiTests {
    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    private JsonNode description;

    @BeforeEach
    void ask() {
        description = new Visitor(port).get("/v3/api-docs").json();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/articles, post",
        "/api/articles, get",
        "/api/articles/{id}, get",
        "/api/articles/{id}, delete",
        "/api/articles/{id}/restore, post",
        "/api/articles/{id}/annotations, get",
        "/api/articles/{id}/annotations, put",
        "/api/articles/{id}/fact-sheet, get",
        "/api/articles/{id}/fact-sheet.pdf, get",
        "/api/quizzes/{id}/handout.pdf, get",
        "/api/quizzes, post",
        "/api/quizzes, get",
        "/api/quizzes/{id}, get",
        "/api/quizzes/{id}, put",
        "/api/quizzes/{id}, delete",
        "/api/quizzes/{id}/restore, post",
    })
    void every_route_is_described_with_its_answer_and_its_problems(String path, String method) {
        JsonNode operation = description.path("paths").path(path).path(method);
        assertThat(operation.path("summary").asString("")).isNotEmpty();
        assertThat(operation.at("/responses/default/content").has("application/problem+json"))
                .isTrue();
        assertThat(operation.path("responses").propertyNames()).anyMatch(status -> status.startsWith("2"));
    }

    @Test
    void no_route_of_the_api_is_left_out() {
        assertThat(routes.getHandlerMethods().keySet())
                .filteredOn(route -> route.getPatternValues().iterator().next().startsWith("/api/"))
                .isNotEmpty()
                .allSatisfy(route ->
                        assertThat(description.path("paths").propertyNames()).containsAll(route.getPatternValues()));
    }

    @Test
    void pages_are_not_part_of_it() {
        assertThat(description.path("paths").propertyNames()).allMatch(path -> path.startsWith("/api/"));
    }

    @Test
    void bodies_have_the_fields_that_are_read() {
        JsonNode body = description.at("/paths/~1api~1quizzes/post/requestBody/content/application~1json/schema/$ref");
        assertThat(body.asString()).isEqualTo("#/components/schemas/NewQuiz");
        assertThat(description.at("/components/schemas/NewQuiz/properties").propertyNames())
                .contains("articleId", "title", "questions", "options", "kinds", "level", "seed");
        assertThat(description.at("/components/schemas/FactSheet/properties").propertyNames())
                .contains("article", "actors", "dates", "rules", "places", "quotations", "figures", "doubts");
    }

    @Test
    void no_internal_type_shows() {
        assertThat(description.path("components").path("schemas").propertyNames())
                .noneMatch(name -> name.endsWith("Json") || name.contains("Fields"));
    }
}
