package dateline.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.article.TextSpan;
import dateline.factsheet.Evidence;
import dateline.quiz.Item;
import dateline.quiz.Item.Choices;
import dateline.quiz.Item.Form;
import dateline.quiz.Item.Idea;
import dateline.quiz.Item.Matching;
import dateline.quiz.Item.Option;
import dateline.quiz.Item.Ordering;
import dateline.quiz.Quiz;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuizLibraryTests {
    private static final Quiz.About ABOUT =
            new Quiz.About("sommet", "Le sommet de Genève", "fr", "2022-01-18", "Agence");

    @TempDir
    Path folder;

    private OpenLibrary library;

    @BeforeEach
    void open() {
        library = new OpenLibrary(folder);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void a_quiz_of_every_form_of_item_comes_back_as_it_was_saved() {
        Quiz quiz = quiz("Tout", choices("Qui ?"), trueOrFalse(), matching(), ordering());
        SavedQuiz saved = library.quizzes.save(quiz, Set.of("6A"));
        assertThat(library.quizzes.quiz(saved.id())).contains(saved);
        assertThat(saved.quiz()).isEqualTo(quiz);
    }

    @Test
    void what_was_saved_is_there_when_the_library_is_opened_again() {
        SavedQuiz saved = library.quizzes.save(quiz("Toujours là", choices("Qui ?")), Set.of("6A", "2026"));
        library.close();
        library = new OpenLibrary(folder);
        assertThat(library.quizzes.quiz(saved.id())).contains(saved);
    }

    @Test
    void a_list_shows_the_latest_first_with_article_tags_and_number_of_questions() {
        library.quizzes.save(quiz("Premier", choices("Qui ?")), Set.of());
        library.quizzes.save(quiz("Second", choices("Qui ?"), choices("Où ?")), Set.of("b", "a"));
        assertThat(library.quizzes.find("", "", 1).entries())
                .extracting(QuizSummary::title)
                .containsExactly("Second", "Premier");
        QuizSummary second = library.quizzes.find("", "", 1).entries().get(0);
        assertThat(second.questions()).isEqualTo(2);
        assertThat(second.tags()).containsExactly("a", "b");
        assertThat(second.about().title()).isEqualTo("Le sommet de Genève");
    }

    @Test
    void a_search_looks_at_titles_articles_tags_questions_and_answers() {
        library.quizzes.save(quiz("Épreuve", choices("Où siège l’ŒCUMÉNIQUE conseil ?")), Set.of("Histoire"));
        for (String query : List.of("epreuve", "SOMMET genève", "histoire", "siege l'œcumenique", "antony blinken")) {
            assertThat(library.quizzes.find(query, "", 1).total()).as(query).isEqualTo(1);
        }
        for (String query : List.of("epreuve absente", "%", "_preuve", "!", "réponse fausse")) {
            assertThat(library.quizzes.find(query, "", 1).total()).as(query).isZero();
        }
    }

    @Test
    void a_search_finds_percent_signs_and_underscores_as_they_are() {
        library.quizzes.save(quiz("Plus de 40 % et a_b", choices("Qui ?")), Set.of());
        assertThat(library.quizzes.find("40 %", "", 1).total()).isEqualTo(1);
        assertThat(library.quizzes.find("a_b", "", 1).total()).isEqualTo(1);
    }

    @Test
    void a_tag_is_found_whole_not_in_part() {
        library.quizzes.save(quiz("Un", choices("Qui ?")), Set.of("6A", " 5  B "));
        assertThat(library.quizzes.find("", "6A", 1).total()).isEqualTo(1);
        assertThat(library.quizzes.find("", "5 B", 1).total()).isEqualTo(1);
        assertThat(library.quizzes.find("", "6", 1).total()).isZero();
        assertThat(library.quizzes.tags()).containsExactly("5 B", "6A");
    }

    @Test
    void a_change_based_on_the_saved_revision_is_kept_and_can_be_searched() {
        SavedQuiz saved = library.quizzes.save(quiz("Avant", choices("Qui ?")), Set.of("a"));
        SavedQuiz changed = library.quizzes
                .update(saved.id(), 1, quiz("Après", choices("Où ?"), ordering()), Set.of("b"))
                .orElseThrow();
        assertThat(changed.revision()).isEqualTo(2);
        assertThat(changed.created()).isEqualTo(saved.created());
        assertThat(library.quizzes.quiz(saved.id())).contains(changed);
        assertThat(library.quizzes.find("apres", "b", 1).total()).isEqualTo(1);
        assertThat(library.quizzes.find("avant", "", 1).total()).isZero();
    }

    @Test
    void a_change_based_on_an_old_revision_overwrites_nothing() {
        SavedQuiz saved = library.quizzes.save(quiz("Un", choices("Qui ?")), Set.of());
        library.quizzes.update(saved.id(), 1, quiz("Deux", choices("Qui ?")), Set.of());
        assertThatThrownBy(() -> library.quizzes.update(saved.id(), 1, quiz("Trois", choices("Qui ?")), Set.of()))
                .isInstanceOf(StaleRevisionException.class);
        assertThat(library.quizzes.quiz(saved.id()).orElseThrow().quiz().title())
                .isEqualTo("Deux");
    }

    @Test
    void a_copy_is_a_quiz_of_its_own() {
        SavedQuiz saved = library.quizzes.save(quiz("Modèle", choices("Qui ?")), Set.of("a"));
        SavedQuiz copy = library.quizzes.copy(saved.id(), "Copie").orElseThrow();
        library.quizzes.delete(saved.id());
        assertThat(library.quizzes.quiz(copy.id()).orElseThrow().quiz().items())
                .isEqualTo(saved.quiz().items());
        assertThat(copy.tags()).containsExactly("a");
        assertThat(library.quizzes.copy("none", "Copie")).isEmpty();
    }

    @Test
    void a_deleted_quiz_is_nowhere_until_it_is_restored() {
        SavedQuiz saved = library.quizzes.save(quiz("Éphémère", choices("Qui ?")), Set.of("seul"));
        assertThat(library.quizzes.delete(saved.id())).isTrue();
        assertThat(library.quizzes.delete(saved.id())).isFalse();
        assertThat(library.quizzes.quiz(saved.id())).isEmpty();
        assertThat(library.quizzes.find("", "", 1).total()).isZero();
        assertThat(library.quizzes.tags()).isEmpty();
        assertThat(library.quizzes.update(saved.id(), 1, saved.quiz(), Set.of()))
                .isEmpty();
        assertThat(library.quizzes.restore(saved.id())).isTrue();
        assertThat(library.quizzes.restore(saved.id())).isFalse();
        assertThat(library.quizzes.quiz(saved.id())).contains(saved);
    }

    @Test
    void printing_leaves_its_date_and_nothing_else() {
        SavedQuiz saved = library.quizzes.save(quiz("Imprimé", choices("Qui ?")), Set.of());
        library.quizzes.printed(saved.id());
        SavedQuiz printed = library.quizzes.quiz(saved.id()).orElseThrow();
        assertThat(printed.lastPrinted()).isNotNull();
        assertThat(printed.revision()).isEqualTo(saved.revision());
    }

    @Test
    void many_quizzes_come_page_by_page() {
        int count = QuizLibrary.PAGE + 7;
        IntStream.range(0, count)
                .forEach(number -> library.quizzes.save(quiz("Q" + number, choices("Qui ?")), Set.of()));
        Listing<QuizSummary> last = library.quizzes.find("", "", 2);
        assertThat(last.entries()).hasSize(7);
        assertThat(last.total()).isEqualTo(count);
        assertThat(library.quizzes.find("", "", 99)).isEqualTo(last);
    }

    @Test
    void a_list_does_not_look_at_the_snapshots() {
        SavedQuiz saved = library.quizzes.save(quiz("Cassé", choices("Qui ?")), Set.of("a"));
        library.jdbc.sql("update quiz set snapshot = 'no json'").update();
        assertThat(library.quizzes.find("casse", "a", 1).entries())
                .extracting(QuizSummary::id)
                .containsExactly(saved.id());
        assertThat(library.quizzes.tags()).containsExactly("a");
    }

    @Test
    void a_format_of_the_future_is_named() {
        SavedQuiz saved = library.quizzes.save(quiz("Demain", choices("Qui ?")), Set.of());
        library.jdbc.sql("update quiz set format = 99").update();
        assertThatThrownBy(() -> library.quizzes.quiz(saved.id())).hasMessageContaining("newer Dateline");
    }

    static Quiz quiz(String title, Item... items) {
        return new Quiz(title, ABOUT, List.of(items), 7, List.of(new Quiz.Note("fewer-facts", 9, items.length)));
    }

    static Item choices(String stem) {
        var options = List.of(new Option("Réponse fausse", ""), new Option("Serge Lavrov", "Non."));
        return item(
                "c" + stem.hashCode(),
                stem,
                new Choices(
                        Form.MULTIPLE_CHOICE,
                        new Option("Antony Blinken", "Oui : c’est lui."),
                        options,
                        List.of(2, 0, 1),
                        false));
    }

    private static Item trueOrFalse() {
        return item(
                "t",
                "C’est vrai.",
                new Choices(
                        Form.TRUE_FALSE, new Option("Vrai", ""), List.of(new Option("Faux", "")), List.of(0, 1), true));
    }

    private static Item matching() {
        var pairs = List.of(new Matching.Pair("a", "1", ""), new Matching.Pair("b", "2", "Car."));
        return item("m", "Reliez.", new Matching(pairs, List.of("3"), List.of(2, 0, 1)));
    }

    private static Item ordering() {
        return item(
                "o",
                "Classez.",
                new Ordering(List.of(new Option("x", "lundi"), new Option("y", "mardi")), List.of(1, 0)));
    }

    private static Item item(String id, String stem, Item.Task task) {
        Evidence evidence = new Evidence(new TextSpan(3, 9), "Genève", 1, 1, "À Genève, \uD83D\uDE00.");
        return new Item(
                id,
                new Idea("ACT-ROLE", Item.Subject.ACTORS, Item.Level.APPLY, Set.of("actor-blinken")),
                stem,
                task,
                "Parce que.",
                id.equals("t") ? null : evidence);
    }
}
