package dateline.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dateline.annotation.Annotation;
import dateline.annotation.Annotation.ActorMention;
import dateline.annotation.Annotation.PlaceMention;
import dateline.annotation.Annotation.TimeMention;
import dateline.annotation.Annotator;
import dateline.annotation.Mark;
import dateline.article.Article;
import dateline.article.ArticleText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnnotationFormatTests {
    private static final Path ARTICLES = Path.of("src/main/resources/articles");
    private static final Article LAVROV = new Article(
            "essai",
            "Essai",
            "fr",
            LocalDate.of(2022, 1, 18),
            "",
            new ArticleText("😀 M. Lavrov est arrivé vendredi à Genève."));

    static Stream<Path> articles() throws IOException {
        return Files.list(ARTICLES).filter(folder -> Files.exists(folder.resolve("annotations.jsonld")));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void every_format_that_is_written_brings_every_shipped_annotation_back(Path folder) {
        Article article = article(folder);
        assertComeBack(article, WebAnnotations.read(read(folder.resolve("annotations.jsonld")), article.text()));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void every_format_that_is_written_brings_what_was_suggested_back(Path folder) {
        Article article = article(folder);
        assertComeBack(article, Annotator.annotate(article));
    }

    private static void assertComeBack(Article article, List<Annotation> annotations) {
        for (AnnotationFormat format : AnnotationFormat.all()) {
            format.write(article, annotations).ifPresent(exported -> {
                Imported back = format.read(exported.content(), article);

                assertThat(statements(back.annotations()))
                        .as(format.name())
                        .containsExactlyInAnyOrderElementsOf(statements(annotations));
                assertThat(back.refused()).isEmpty();
                assertThat(back.moved()).isEmpty();
            });
        }
    }

    @Test
    void brat_files_of_others_give_actors_places_and_times_with_their_values() {
        String ann = """
                T1\tPER 2 11\tM. Lavrov
                T2\tDate 23 31\tvendredi
                A1\tValue T2 2022-01-21
                T3\tLOC 34 40\tGenève
                R1\tSaidBy Arg1:T1 Arg2:T1
                """;
        Imported imported = read("brat", ann);

        assertThat(imported.annotations())
                .satisfiesExactly(
                        one -> assertThat(one).isInstanceOf(ActorMention.class),
                        two -> assertThat(two)
                                .isInstanceOfSatisfying(TimeMention.class, time -> assertThat(time.value())
                                        .hasToString("2022-01-21")),
                        three -> assertThat(three).isInstanceOf(PlaceMention.class));
    }

    @Test
    void a_label_we_have_nothing_for_is_refused_by_its_row() {
        Imported imported = read("brat", "T1\tPER 2 11\tM. Lavrov\nT9\tGene 34 40\tGenève\n");

        assertThat(imported.annotations()).hasSize(1);
        assertThat(imported.refused()).extracting(Imported.Refused::row).containsExactly("T9");
    }

    @Test
    void doccano_lines_about_other_texts_are_passed_over() {
        Imported imported = read("doccano", """
                {"text":"Un autre texte.","label":[[0,2,"PER"]]}
                {"text":"😀 M. Lavrov est arrivé vendredi à Genève.","label":[[2,11,"PER"],[34,40,"LOC"]]}
                {"text":"😀 M. Lavrov est arrivé vendredi à Genève.","entities":[{"start_offset":23,"end_offset":31,"label":"DATE"}]}
                """);

        assertThat(imported.annotations())
                .extracting(found -> found.mark().quote())
                .containsExactly("M. Lavrov", "Genève", "vendredi");
    }

    @Test
    void label_studio_regions_in_utf_16_units_land_on_their_words() {
        Imported imported = read("label-studio", """
                [{"data":{"text":"…"},"annotations":[{"result":[
                {"id":"x1","type":"labels","value":{"start":3,"end":12,"text":"M. Lavrov","labels":["Person"]}},
                {"id":"x2","type":"labels","value":{"start":24,"end":32,"text":"vendredi","labels":["TIMEX3"]}},
                {"id":"x2","type":"textarea","value":{"start":24,"end":32,"text":["2022-01-21"]}}]}]}]""");

        assertThat(imported.unit()).isEqualTo(OffsetUnit.UTF16_UNITS);
        assertThat(imported.annotations())
                .extracting(found -> found.mark().quote())
                .containsExactly("M. Lavrov", "vendredi");
        assertThat(imported.annotations().get(1))
                .isInstanceOfSatisfying(
                        TimeMention.class, time -> assertThat(time.value()).hasToString("2022-01-21"));
    }

    @Test
    void json_ld_whose_quote_and_position_disagree_is_moved_and_said_so_or_refused() {
        String page = """
                {"items":[
                {"id":"a1","creator":"teacher","body":{"type":"dateline:Time"},"target":{"selector":[
                  {"type":"TextPositionSelector","start":0,"end":8},{"type":"TextQuoteSelector","exact":"vendredi"}]}},
                {"id":"a2","creator":"teacher","body":{"type":"dateline:Time"},"target":{"selector":[
                  {"type":"TextPositionSelector","start":0,"end":5},{"type":"TextQuoteSelector","exact":"samedi"}]}}]}""";
        Imported imported = read("w3c", page);

        assertThat(imported.annotations())
                .extracting(found -> found.mark().quote())
                .containsExactly("vendredi");
        assertThat(imported.moved()).containsExactly("a1");
        assertThat(imported.refused()).extracting(Imported.Refused::row).containsExactly("a2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"w3c", "brat", "cas", "cas-json", "doccano", "label-studio"})
    void a_file_of_another_kind_is_refused_as_a_whole(String format) {
        for (String rubbish : List.of("<html>", "{\"a\":1}", "PK\u0003\u0004 broken", "\u0000\u0001", "[1,2")) {
            assertThatExceptionOfType(UnreadableAnnotationsException.class)
                    .as(format + " " + rubbish)
                    .isThrownBy(() -> read(format, rubbish));
        }
    }

    @Test
    void an_xmi_file_with_a_document_type_is_refused() {
        String xmi = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>";

        assertThatExceptionOfType(UnreadableAnnotationsException.class).isThrownBy(() -> read("cas", xmi));
    }

    private static Imported read(String format, String file) {
        return AnnotationFormat.named(format).orElseThrow().read(file.getBytes(StandardCharsets.UTF_8), LAVROV);
    }

    /** What is said where by whom; ids are each format’s own. */
    private static List<String> statements(List<Annotation> annotations) {
        List<String> statements = new ArrayList<>();
        for (Annotation annotation : annotations) {
            Mark mark = annotation.mark();
            statements.add(
                    mark.span() + mark.quote() + mark.origin() + mark.confidence() + WebAnnotations.body(annotation));
        }
        return statements;
    }

    private static Article article(Path folder) {
        JsonNode json = JsonMapper.shared().readTree(read(folder.resolve("article.json")));
        return new Article(
                json.path("id").asString(),
                json.path("title").asString(),
                json.path("language").asString(),
                LocalDate.parse(json.path("published").asString()),
                json.path("source").asString(),
                new ArticleText(json.path("text").asString()));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
