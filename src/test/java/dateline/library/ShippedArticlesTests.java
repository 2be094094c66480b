package dateline.library;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.annotation.Annotation;
import dateline.annotation.Annotation.ActorMention;
import dateline.annotation.Annotation.PlaceMention;
import dateline.annotation.Annotation.Quotation;
import dateline.annotation.Annotation.TimeMention;
import dateline.article.ArticleText;
import dateline.article.TextSpan;
import dateline.corpus.Corpus;
import dateline.factsheet.Fact;
import dateline.factsheet.FactSheet;
import dateline.language.Languages;
import dateline.vocabulary.ActorKind;
import dateline.vocabulary.Event;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.Office;
import dateline.vocabulary.Origin;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The articles that we wrote and annotated ourselves, shipped ones and those for measuring. */
class ShippedArticlesTests {
    private static final String ALL = "dateline.corpus.Corpus#all";
    private static final String SHIPPED = "dateline.corpus.Corpus#shipped";
    private static final int CONTEXT = 24;

    @ParameterizedTest
    @CsvSource({"fr, 5", "en, 3"})
    void enough_articles_are_shipped_in_each_language(String language, int atLeast) {
        assertThat(Corpus.shipped())
                .extracting(corpus -> corpus.article().language())
                .filteredOn(language::equals)
                .hasSizeGreaterThanOrEqualTo(atLeast);
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void the_folder_is_named_after_the_article_and_the_article_names_its_source(Corpus corpus) {
        var article = corpus.article();
        assertThat(article.id()).isEqualTo(corpus.toString());
        assertThat(article.title()).isNotBlank();
        assertThat(article.source()).isNotBlank();
        assertThat(Languages.forTag(article.language())).isPresent();
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void every_position_holds_the_quoted_words_between_their_context(Corpus corpus) {
        ArticleText text = corpus.article().text();
        for (JsonNode item : corpus.items()) {
            JsonNode position = selector(item, "TextPositionSelector");
            JsonNode quote = selector(item, "TextQuoteSelector");
            int start = position.get("start").asInt();
            int end = position.get("end").asInt();
            String id = item.get("id").asString();
            assertThat(text.slice(new TextSpan(start, end)))
                    .as(id)
                    .isEqualTo(quote.get("exact").asString());
            assertThat(words(text, Math.max(0, start - CONTEXT), start))
                    .as(id)
                    .isEqualTo(quote.get("prefix").asString());
            assertThat(words(text, end, Math.min(text.length(), end + CONTEXT)))
                    .as(id)
                    .isEqualTo(quote.get("suffix").asString());
        }
    }

    private static String words(ArticleText text, int begin, int end) {
        return begin < end ? text.slice(new TextSpan(begin, end)) : "";
    }

    private static JsonNode selector(JsonNode item, String type) {
        return item.get("target")
                .get("selector")
                .valueStream()
                .filter(selector -> selector.get("type").asString().equals(type))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void annotations_are_the_author_s_and_have_ids_of_their_own(Corpus corpus) {
        assertThat(corpus.read().annotations())
                .extracting(Annotation::mark)
                .allSatisfy(mark -> {
                    assertThat(mark.origin()).isEqualTo(Origin.AUTHOR);
                    assertThat(mark.confidence()).isEqualTo(1);
                    assertThat(mark.quote()).isEqualTo(mark.quote().strip());
                })
                .doesNotHaveDuplicates()
                .extracting(mark -> mark.id())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void every_time_mention_has_a_value(Corpus corpus) {
        assertThat(of(TimeMention.class, corpus)).isNotEmpty().allSatisfy(time -> assertThat(time.value())
                .as(time.mark().quote())
                .isNotNull());
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void no_relative_date_of_the_text_is_without_a_mention(Corpus corpus) {
        AnnotatedArticle annotated = corpus.read();
        ArticleText text = annotated.article().text();
        List<TextSpan> times = of(TimeMention.class, corpus).stream()
                .map(time -> time.mark().span())
                .toList();
        String relative = String.join(
                "|",
                Languages.forTag(annotated.article().language()).orElseThrow().words("deixis"));
        List<MatchResult> found = Pattern.compile("(?<![\\p{L}\\d])(?:" + relative + ")(?![\\p{L}\\d])")
                .matcher(text.toString())
                .results()
                .toList();
        for (MatchResult words : found) {
            TextSpan span = text.spanOfUtf16(words.start(), words.end());
            assertThat(times)
                    .as("%s at %s", words.group(), span)
                    .anyMatch(time -> time.begin() < span.end() && span.begin() < time.end());
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void every_actor_is_described_exactly_once(Corpus corpus) {
        var profiles = of(ActorMention.class, corpus).stream()
                .collect(Collectors.groupingBy(
                        ActorMention::actor,
                        Collectors.filtering(mention -> mention.profile() != null, Collectors.counting())));
        assertThat(profiles)
                .isNotEmpty()
                .allSatisfy((actor, times) -> assertThat(times).as(actor).isEqualTo(1));
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void whoever_speaks_and_wherever_something_happens_is_annotated(Corpus corpus) {
        Set<String> actors =
                of(ActorMention.class, corpus).stream().map(ActorMention::actor).collect(Collectors.toSet());
        Set<String> places =
                of(PlaceMention.class, corpus).stream().map(PlaceMention::place).collect(Collectors.toSet());
        assertThat(of(Quotation.class, corpus).stream().map(Quotation::speaker).filter(Objects::nonNull))
                .isSubsetOf(actors);
        assertThat(of(TimeMention.class, corpus).stream()
                        .map(TimeMention::event)
                        .filter(Objects::nonNull)
                        .map(Event::place)
                        .filter(Objects::nonNull))
                .isSubsetOf(places);
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void an_affiliation_is_written_as_the_name_of_the_actor_that_it_is(Corpus corpus) {
        List<Fact.Actor> actors = corpus.read().sheet().actors();
        Stream<String> affiliations = actors.stream()
                .flatMap(actor -> actor.office().stream())
                .map(Office::affiliation)
                .filter(Objects::nonNull)
                .map(NounPhrase::text);
        assertThat(affiliations).allSatisfy(home -> assertThat(actors)
                .noneMatch(actor ->
                        actor.aliases().contains(home) && !actor.name().text().equals(home)));
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void one_place_has_one_name_and_one_kind(Corpus corpus) {
        assertThat(of(PlaceMention.class, corpus).stream()
                        .collect(Collectors.groupingBy(
                                PlaceMention::place,
                                Collectors.mapping(place -> place.kind() + " " + place.name(), Collectors.toSet())))
                        .values())
                .allSatisfy(descriptions -> assertThat(descriptions).hasSize(1));
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void french_is_set_with_french_quotation_marks_apostrophes_and_spaces(Corpus corpus) {
        if (!corpus.article().language().equals("fr") || corpus.raw().isPresent()) {
            return;
        }
        String text = corpus.article().text().toString();
        assertThat(text).doesNotContainPattern("\\p{L}'\\p{L}|[\"“”]|« |[^\u00A0]»|«[^\u00A0]");
        assertThat(text).doesNotContainPattern("[^\u202F][;!?]|[^\u00A0\\d]:| {2}|\\d \\d{3}|[ \u00A0]%|\\h\n");
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void what_cleaning_leaves_of_a_noisy_article_stood_in_it(Corpus corpus) {
        Optional<String> raw = corpus.raw();
        raw.ifPresent(pasted -> assertThat(pasted.lines())
                .containsAll(corpus.article().text().toString().lines().toList()));
    }

    @ParameterizedTest
    @MethodSource(SHIPPED)
    void a_shipped_article_has_300_to_700_words(Corpus corpus) {
        assertThat(corpus.article().text().toString().split("\\s+")).hasSizeBetween(300, 700);
    }

    @ParameterizedTest
    @MethodSource(SHIPPED)
    void a_shipped_article_leaves_no_doubt(Corpus corpus) {
        assertThat(corpus.read().sheet().doubts()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource(SHIPPED)
    void a_shipped_article_has_facts_of_every_kind(Corpus corpus) {
        FactSheet sheet = corpus.read().sheet();
        assertThat(sheet.actors().stream()
                        .filter(actor -> actor.identity().named())
                        .filter(actor -> actor.kind() == ActorKind.PERSON || actor.kind() == ActorKind.ORGANISATION)
                        .filter(actor -> actor.office().isPresent()))
                .hasSizeGreaterThanOrEqualTo(5);
        assertThat(sheet.dates().stream()
                        .filter(date -> date.event().map(Event::phrase).isPresent())
                        .map(date -> date.value().value())
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(6);
        assertThat(sheet.rules()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(sheet.figures().stream().filter(Fact.Figure::exact)).hasSizeGreaterThanOrEqualTo(3);
        assertThat(sheet.causations()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(sheet.statements().stream()
                        .filter(statement -> statement.content().gist() != null)
                        .map(Fact.Statement::speaker)
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(3);
        assertThat(sheet.places()).hasSizeGreaterThanOrEqualTo(3);
    }

    private static <T extends Annotation> List<T> of(Class<T> kind, Corpus corpus) {
        return corpus.read().annotations().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
