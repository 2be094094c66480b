package dateline.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.corpus.Evaluation;
import dateline.factsheet.FactSheet;
import dateline.factsheet.FactSheetCompiler;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How well actors, their roles, places and speakers are found in the articles of the corpus, their annotations hidden.
 * The report is {@code target/evaluation-actors.txt}.
 */
class ActorEvaluationTests {
    private static final FactScore ALL = new FactScore();

    @BeforeAll
    static void measure() {
        Evaluation.measure(
                "actors",
                ALL,
                FactScore::new,
                (gold, score) -> score.compare(
                        sheet(gold.article(), gold.annotations()),
                        sheet(gold.article(), Annotator.annotate(gold.article()))));
    }

    private static FactSheet sheet(Article article, List<Annotation> annotations) {
        return FactSheetCompiler.compile(article, annotations);
    }

    @Test
    void actors_are_found_by_name_or_alias() {
        assertThat(ALL.actors().f1()).isGreaterThan(0.9);
    }

    @Test
    void persons_have_the_role_that_the_text_gives_them() {
        assertThat(ALL.roles().f1()).isGreaterThan(0.83);
    }

    @Test
    void places_are_told_from_acting_states() {
        assertThat(ALL.places().f1()).isGreaterThan(0.84);
    }

    @Test
    void quotations_are_found_and_have_their_speakers() {
        assertThat(ALL.quotations().f1()).isGreaterThan(0.91);
        assertThat(ALL.speakers().f1()).isGreaterThan(0.94);
    }
}
