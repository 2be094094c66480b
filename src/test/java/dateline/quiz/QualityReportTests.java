package dateline.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.corpus.Corpus;
import dateline.quiz.Candidate.Origin;
import dateline.quiz.Item.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How good the quizzes of a build are; {@code target/quality-report.txt} holds the counts, to compare two builds. */
@TestInstance(Lifecycle.PER_CLASS)
class QualityReportTests {
    private static final Path REPORT = Path.of("target", "quality-report.txt");
    private static final int LONG = 400;

    private List<Quality> all = List.of();

    @BeforeAll
    void count() {
        all = Corpus.all().stream()
                .map(article -> Quality.of(article.read().sheet()))
                .toList();
    }

    @AfterAll
    void report() throws IOException {
        QualityReport report = new QualityReport(all);
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, report.lines());
        report.summary().forEach(System.out::println);
    }

    Stream<Quality> articles() {
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void no_item_has_a_flaw(Quality article) {
        assertThat(Flaw.values())
                .allSatisfy(
                        flaw -> assertThat(article.count(flaw)).as(flaw.name()).isZero());
    }

    @ParameterizedTest
    @MethodSource("articles")
    void no_quiz_asks_for_the_same_twice(Quality article) {
        assertThat(article.sameQuestion()).isZero();
        assertThat(article.sameFact()).isZero();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void every_quiz_has_as_many_items_as_asked_for(Quality article) {
        assertThat(article.items()).isEqualTo(Quality.SEEDS * Quality.QUESTIONS);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void a_long_article_gives_at_least_twelve_items_that_go_together(Quality article) {
        assertThat(article.most()).isGreaterThanOrEqualTo(article.words() < LONG ? Quality.QUESTIONS : 12);
        assertThat(article.different()).isGreaterThanOrEqualTo(Math.min(article.most(), 2 * Quality.QUESTIONS));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void hardly_a_distractor_comes_from_elsewhere(Quality article) {
        assertThat(article.withoutOrigin()).isZero();
        assertThat(article.share(Origin.KNOWLEDGE)).isLessThan(0.1);
        assertThat(article.share(Origin.ARTICLE)).isGreaterThan(0.35);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void a_quarter_of_the_items_asks_for_more_than_finding_words_again(Quality article) {
        assertThat(article.share(Level.REMEMBER)).isLessThanOrEqualTo(0.75);
        assertThat(article.count(Level.UNDERSTAND)).isPositive();
    }
}
