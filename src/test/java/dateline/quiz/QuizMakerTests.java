package dateline.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.factsheet.Doubt;
import dateline.factsheet.FactSheet;
import dateline.factsheet.FactSheetCompiler;
import dateline.quiz.Item.Choices;
import dateline.quiz.Item.Level;
import dateline.quiz.Item.Subject;
import dateline.quiz.QuizRequest.Closeness;
import dateline.quiz.QuizRequest.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuizMakerTests {
    private static final FactSheet SHEET = Samples.french();

    @Test
    void a_quiz_has_as_many_items_as_asked_for_and_no_notes() {
        Quiz quiz = QuizMaker.make(SHEET, request(10, 7));
        assertThat(quiz.items()).hasSize(10);
        assertThat(quiz.notes()).isEmpty();
        assertThat(quiz.title()).isEqualTo("Essai");
    }

    @Test
    void the_same_seed_makes_the_same_quiz_and_another_seed_another() {
        assertThat(QuizMaker.make(SHEET, request(10, 7))).isEqualTo(QuizMaker.make(SHEET, request(10, 7)));
        assertThat(QuizMaker.make(SHEET, request(10, 7)).items())
                .isNotEqualTo(QuizMaker.make(SHEET, request(10, 8)).items());
    }

    @Test
    void a_note_tells_when_the_facts_allow_fewer_items_than_asked_for() {
        Quiz quiz = QuizMaker.make(SHEET, request(60, 7));
        assertThat(quiz.items()).hasSizeBetween(15, 59);
        assertThat(quiz.notes())
                .containsExactly(new Quiz.Note("fewer-facts", 60, quiz.items().size()));
    }

    @Test
    void a_note_tells_when_unsure_suggestions_were_left_out() {
        var doubt = new Doubt(
                Doubt.Kind.UNSURE_SUGGESTION, List.of(SHEET.actors().get(0).evidence()));
        FactSheet doubted = new FactSheet(SHEET.article(), SHEET.story(), SHEET.detail(), List.of(doubt));
        Quiz quiz = QuizMaker.make(doubted, request(10, 7));
        assertThat(quiz.items()).isEqualTo(QuizMaker.make(SHEET, request(10, 7)).items());
        assertThat(quiz.notes()).extracting(Quiz.Note::kind).containsExactly("unsure-left-out");
    }

    @Test
    void a_note_tells_when_it_is_the_choice_of_subjects_that_leaves_few_items() {
        Scope scope = new Scope(Set.of(Subject.CAUSES), Set.of(), Set.of(), Closeness.NORMAL);
        Quiz quiz = QuizMaker.make(SHEET, new QuizRequest("", 10, 4, scope, 7));
        assertThat(quiz.items())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.idea().subject()).isEqualTo(Subject.CAUSES));
        assertThat(quiz.notes()).extracting(Quiz.Note::kind).containsExactly("fewer-in-scope");
    }

    @Test
    void only_the_levels_asked_for_are_asked_at() {
        Scope scope = new Scope(Set.of(), Set.of(Level.UNDERSTAND), Set.of(), Closeness.NORMAL);
        assertThat(QuizMaker.make(SHEET, new QuizRequest("", 5, 4, scope, 7)).items())
                .hasSize(5)
                .allSatisfy(item -> assertThat(item.idea().level()).isEqualTo(Level.UNDERSTAND));
    }

    @Test
    void items_go_from_easy_to_hard() {
        assertThat(QuizMaker.make(SHEET, request(15, 3)).items())
                .extracting(item -> item.idea().level())
                .isSorted();
    }

    @Test
    void kept_items_stay_as_they_are_and_in_their_order() {
        List<Item> kept = QuizMaker.make(SHEET, request(10, 7)).items().subList(2, 6);
        Quiz again = QuizMaker.make(SHEET, request(10, 99), kept);
        assertThat(again.items()).hasSize(10).containsSubsequence(kept);
    }

    @Test
    void kept_items_more_than_asked_for_are_all_kept() {
        List<Item> kept = QuizMaker.make(SHEET, request(6, 7)).items();
        assertThat(QuizMaker.make(SHEET, request(3, 8), kept).items()).isEqualTo(kept);
    }

    @Test
    void alternatives_repeat_none_of_the_items_kept() {
        List<Item> kept = QuizMaker.make(SHEET, request(8, 7)).items();
        List<Item> others = QuizMaker.alternatives(SHEET, request(8, 7), kept);
        assertThat(others).isNotEmpty();
        assertThat(others)
                .extracting(Item::id)
                .doesNotContainAnyElementsOf(kept.stream().map(Item::id).toList());
    }

    @Test
    void an_article_without_facts_makes_an_empty_quiz_with_a_note() {
        FactSheet bare = FactSheetCompiler.compile(SHEET.article(), List.of());
        Quiz quiz = QuizMaker.make(bare, request(10, 7));
        assertThat(quiz.items()).isEmpty();
        assertThat(quiz.notes()).containsExactly(new Quiz.Note("fewer-facts", 10, 0));
    }

    @Test
    void an_article_in_a_language_without_pack_makes_an_empty_quiz_with_a_note() {
        Article article = SHEET.article();
        Article foreign = new Article("x", "X", "pt", LocalDate.of(2024, 3, 12), "", article.text());
        Quiz quiz =
                QuizMaker.make(new FactSheet(foreign, SHEET.story(), SHEET.detail(), SHEET.doubts()), request(10, 7));
        assertThat(quiz.items()).isEmpty();
        assertThat(quiz.notes()).extracting(Quiz.Note::kind).containsExactly("unknown-language");
    }

    @Test
    void as_many_options_are_given_as_asked_for_where_there_are_good_distractors() {
        for (int options = 3; options <= 5; options++) {
            for (Item item : QuizMaker.make(SHEET, new QuizRequest("", 12, options, Scope.ALL, 5))
                    .items()) {
                assertThat(((Choices) item.task()).order()).hasSizeBetween(3, options);
            }
        }
    }

    static QuizRequest request(int questions, long seed) {
        return new QuizRequest("", questions, 4, Scope.ALL, seed);
    }
}
