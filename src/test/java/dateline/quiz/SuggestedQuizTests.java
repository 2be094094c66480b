package dateline.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.annotation.Annotator;
import dateline.article.Article;
import dateline.corpus.Corpus;
import dateline.factsheet.Evidence;
import dateline.factsheet.Fact;
import dateline.factsheet.FactSheet;
import dateline.factsheet.FactSheetCompiler;
import dateline.language.Languages;
import dateline.quiz.QuizRequest.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Quizzes from what the annotator suggests alone, as for an article that a teacher pastes and does not correct; the
 * annotations of the corpus are hidden, and then compared. {@code target/suggested-quizzes.txt} holds every item that
 * differs.
 */
@TestInstance(Lifecycle.PER_CLASS)
class SuggestedQuizTests {
    private static final Path REPORT = Path.of("target", "suggested-quizzes.txt");
    private static final int QUESTIONS = 20;
    private static final int LONG = 400;
    private static final int FEWEST_OF_LONG = 10;
    private static final int FEWEST = 4;

    private List<Made> all = List.of();
    private final List<String> report = new ArrayList<>();

    /** The quiz of one article, what it was made from, and what people say about the article. */
    private record Made(FactSheet suggested, FactSheet gold, Quiz quiz) {
        static Made of(Corpus corpus) {
            FactSheet gold = corpus.read().sheet();
            Article article = gold.article();
            FactSheet suggested = FactSheetCompiler.compile(article, Annotator.annotate(article));
            return new Made(
                    suggested, gold, QuizMaker.make(suggested, new QuizRequest("", QUESTIONS, 4, Scope.ALL, 7)));
        }

        int words() {
            return gold.article().text().toString().strip().split("\\s+").length;
        }

        @Override
        public String toString() {
            return gold.article().id();
        }
    }

    /** Items of one kind that can be compared, and those that agree. */
    private record Agreement(int compared, int agreeing) {
        double share() {
            return agreeing / (double) compared;
        }
    }

    @BeforeAll
    void make() {
        all = Corpus.all().stream().map(Made::of).toList();
        report.add("Items made from suggestions alone: article, words, items");
        all.forEach(made -> report.add(String.format(
                "%-36s%6d%6d", made, made.words(), made.quiz().items().size())));
    }

    @AfterAll
    void write() throws IOException {
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, report);
    }

    Stream<Made> articles() {
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void no_item_has_a_flaw(Made made) {
        ItemChecker checker = new ItemChecker(
                Languages.forTag(made.gold().article().language()).orElseThrow());
        assertThat(made.quiz().items())
                .allSatisfy(item -> assertThat(checker.check(item)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("articles")
    void an_article_of_four_hundred_words_gives_ten_items_and_a_short_one_some(Made made) {
        int fewest = made.words() < LONG ? FEWEST : FEWEST_OF_LONG;
        assertThat(made.quiz().items()).hasSizeGreaterThanOrEqualTo(fewest);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void the_evidence_of_every_item_stands_in_the_text(Made made) {
        assertThat(made.quiz().items()).allSatisfy(item -> {
            Evidence evidence = Objects.requireNonNull(item.evidence());
            assertThat(made.gold().article().text().slice(evidence.span())).isEqualTo(evidence.quote());
        });
    }

    @Test
    void the_dates_of_events_are_those_that_people_found() {
        Agreement dates = agreement(List.of(Template.EVT_DATE, Template.DATE_EVT), SuggestedQuizTests::agreesOnDate);
        report.add("dates: " + dates);
        assertThat(dates.compared()).isGreaterThan(30);
        assertThat(dates.share()).isGreaterThan(0.95);
    }

    @Test
    void the_roles_of_persons_are_those_that_people_found() {
        Agreement roles = agreement(List.of(Template.ACT_ROLE, Template.ROLE_ACT), SuggestedQuizTests::agreesOnRole);
        report.add("roles: " + roles);
        assertThat(roles.compared()).isGreaterThan(20);
        assertThat(roles.share()).isGreaterThan(0.9);
    }

    @Test
    void the_speakers_of_words_are_those_that_people_found() {
        Agreement words = agreement(
                List.of(Template.QUOTE_SPEAKER, Template.CLAIM_SPEAKER, Template.SPEAKER_SAYS),
                SuggestedQuizTests::agreesOnSpeaker);
        report.add("speakers: " + words);
        assertThat(words.compared()).isGreaterThan(15);
        assertThat(words.share()).isGreaterThan(0.95);
    }

    /** Whether an item agrees with people’s annotations; empty where these say nothing about the same words. */
    private interface Comparison {
        Optional<Boolean> of(Made made, Fact asked);
    }

    private Agreement agreement(List<Template> templates, Comparison comparison) {
        int compared = 0;
        int agreeing = 0;
        for (Made made : all) {
            for (Item item : made.quiz().items()) {
                if (templates.stream()
                        .anyMatch(one -> one.catalogueName().equals(item.idea().template()))) {
                    Optional<Boolean> agrees = comparison.of(made, asked(made, item));
                    compared += agrees.isPresent() ? 1 : 0;
                    agreeing += agrees.orElse(false) ? 1 : 0;
                    agrees.filter(yes -> !yes)
                            .ifPresent(no -> report.add(made + ": " + item.stem() + " "
                                    + item.task().answer()));
                }
            }
        }
        return new Agreement(compared, agreeing);
    }

    private static Fact asked(Made made, Item item) {
        return made.suggested()
                .facts()
                .filter(fact -> item.idea().factIds().contains(fact.id()))
                .filter(fact -> fact.places().contains(item.evidence()))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Boolean> agreesOnDate(Made made, Fact asked) {
        return made.gold().dates().stream()
                .filter(date -> meet(date, asked))
                .findFirst()
                .map(date -> date.value().equals(((Fact.DatedEvent) asked).value()));
    }

    private static Optional<Boolean> agreesOnRole(Made made, Fact asked) {
        Fact.Actor person = (Fact.Actor) asked;
        return made.gold().actors().stream()
                .filter(actor -> Wording.same(actor.name().text(), person.name().text()))
                .findFirst()
                .flatMap(Fact.Actor::office)
                .flatMap(office -> Optional.ofNullable(office.role()))
                .map(role -> Wording.alike(
                        role,
                        Objects.requireNonNull(person.office().orElseThrow().role())));
    }

    private static Optional<Boolean> agreesOnSpeaker(Made made, Fact asked) {
        String speaker = ((Fact.Statement) asked)
                .speaker()
                .flatMap(made.suggested()::actor)
                .orElseThrow()
                .name()
                .text();
        return made.gold().statements().stream()
                .filter(statement -> meet(statement, asked))
                .findFirst()
                .flatMap(Fact.Statement::speaker)
                .flatMap(made.gold()::actor)
                .map(actor -> Wording.overlap(actor.name().text(), speaker));
    }

    private static boolean meet(Fact one, Fact other) {
        return one.places().stream().anyMatch(place -> other.places().stream()
                .anyMatch(also -> place.span().overlaps(also.span())));
    }
}
