package dateline.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.annotation.Annotation;
import dateline.annotation.Annotation.ActorMention;
import dateline.annotation.Mark;
import dateline.article.Article;
import dateline.article.ArticleText;
import dateline.article.TextSpan;
import dateline.vocabulary.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ArticleLibraryTests {
    private static final String SHIPPED = "pourparlers-geneve-2022";

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
    void a_brought_article_is_there_when_the_library_is_opened_again() {
        AnnotatedArticle added = library.articles.add(article("ecole", "L’école", null), List.of(silva()));
        library.close();
        library = new OpenLibrary(folder);
        AnnotatedArticle kept = library.articles.article("ecole").orElseThrow();
        assertThat(kept.annotations()).isEqualTo(added.annotations());
        assertThat(kept.article().text()).hasToString(added.article().text().toString());
        assertThat(kept.article().published()).isNull();
    }

    @Test
    void a_taken_id_gets_a_number_even_when_its_article_was_deleted() {
        library.articles.add(article("ecole", "Un", null), List.of());
        library.articles.delete("ecole");
        assertThat(library.articles
                        .add(article("ecole", "Deux", null), List.of())
                        .article()
                        .id())
                .isEqualTo("ecole-2");
        assertThat(library.articles
                        .add(article(SHIPPED, "Trois", null), List.of())
                        .article()
                        .id())
                .isEqualTo(SHIPPED + "-2");
    }

    @Test
    void a_list_counts_facts_and_quizzes_and_counts_again_after_a_change() {
        library.articles.add(article("ecole", "Unique au monde", null), List.of());
        assertThat(counts("Unique au monde")).isEqualTo(new ArticleSummary.Counts(0, 0, 0, 0));
        library.articles.replaceAnnotations("ecole", 1, List.of(silva()));
        library.quizzes.save(QuizLibraryTests.quiz("Q", QuizLibraryTests.choices("Qui ?")), Set.of());
        assertThat(counts("Unique au monde")).isEqualTo(new ArticleSummary.Counts(1, 0, 0, 0));
    }

    @Test
    void undated_articles_come_first_then_the_latest() {
        library.articles.add(article("a", "Zzz ancien", LocalDate.of(1900, 1, 1)), List.of());
        library.articles.add(article("b", "Zzz sans date", null), List.of());
        library.articles.add(article("c", "Zzz récent", LocalDate.of(2030, 1, 1)), List.of());
        assertThat(library.articles.find("zzz", "", 1).entries())
                .extracting(found -> found.article().id())
                .containsExactly("b", "c", "a");
    }

    @Test
    void a_search_ignores_case_and_accents_and_looks_into_the_text() {
        library.articles.add(article("ecole", "L’école", null), List.of());
        for (String query : List.of("L'ECOLE", "ana SILVA", "l’ecole nice")) {
            assertThat(library.articles.find(query, "fr", 1).total()).as(query).isPositive();
        }
        assertThat(library.articles.find("l'ecole", "en", 1).total()).isZero();
        assertThat(library.articles.find("ecole introuvable", "", 1).total()).isZero();
    }

    @Test
    void annotations_based_on_an_old_revision_overwrite_nothing() {
        library.articles.add(article("ecole", "L’école", null), List.of());
        library.articles.replaceAnnotations("ecole", 1, List.of(silva()));
        assertThatThrownBy(() -> library.articles.replaceAnnotations("ecole", 1, List.of()))
                .isInstanceOf(StaleRevisionException.class);
        assertThat(library.articles.article("ecole").orElseThrow().annotations())
                .hasSize(1);
    }

    @Test
    void a_shipped_article_stays_as_it_is_until_somebody_changes_it() {
        AnnotatedArticle shipped = library.articles.article(SHIPPED).orElseThrow();
        library.articles.replaceAnnotations(SHIPPED, 0, List.of());
        assertThat(library.articles.article(SHIPPED).orElseThrow().annotations())
                .isEmpty();
        assertThat(library.articles.delete(SHIPPED)).isTrue();
        assertThat(library.articles.find("", "", 1).entries())
                .noneMatch(found -> found.article().id().equals(SHIPPED));
        assertThat(library.articles.restore(SHIPPED)).isTrue();
        assertThat(library.articles.article(SHIPPED).orElseThrow().article().title())
                .isEqualTo(shipped.article().title());
    }

    @Test
    void a_saved_quiz_does_not_change_when_its_article_does() {
        library.articles.add(article("sommet", "Le sommet", null), List.of(silva()));
        SavedQuiz saved = library.quizzes.save(QuizLibraryTests.quiz("Q", QuizLibraryTests.choices("Qui ?")), Set.of());
        library.articles.replaceAnnotations("sommet", 1, List.of());
        library.articles.delete("sommet");
        assertThat(library.quizzes.quiz(saved.id())).contains(saved);
    }

    @Test
    void a_broken_article_in_the_folder_is_named_in_the_log_and_the_others_are_there(CapturedOutput log)
            throws IOException {
        put("good", "{\"id\":\"good\",\"title\":\"Bon\",\"language\":\"fr\",\"text\":\"Un texte.\"}", "{\"items\":[]}");
        put("no-json", "{\"id\":\"no-json\",", "{\"items\":[]}");
        put("no-date", "{\"id\":\"no-date\",\"published\":\"hier\",\"text\":\"a\"}", "{\"items\":[]}");
        put("no-id", "{\"text\":\"a\"}", "{\"items\":[]}");
        put("no-items", "{\"id\":\"no-items\",\"text\":\"a\"}", "{}");
        put("bad-item", "{\"id\":\"bad-item\",\"text\":\"a\"}", "{\"items\":[{\"id\":\"a1\"}]}");
        Files.createDirectories(folder.resolve("articles/no-annotations"));
        Files.writeString(folder.resolve("articles/no-annotations/article.json"), "{\"id\":\"no-annotations\"}");
        library.close();
        library = new OpenLibrary(folder);
        assertThat(library.articles.article("good")).isPresent();
        assertThat(library.articles.article(SHIPPED)).isPresent();
        for (String broken : List.of("no-json", "no-date", "no-id", "no-items", "bad-item", "no-annotations")) {
            assertThat(library.articles.article(broken)).as(broken).isEmpty();
            assertThat(log.getOut()).contains("articles/" + broken + "/article.json");
        }
        assertThat(log.getOut()).contains("a1").doesNotContain("articles/good");
    }

    private void put(String name, String article, String annotations) throws IOException {
        Path own = Files.createDirectories(folder.resolve("articles").resolve(name));
        Files.writeString(own.resolve("article.json"), article);
        Files.writeString(own.resolve("annotations.jsonld"), annotations);
    }

    private ArticleSummary.Counts counts(String title) {
        return library.articles.find(title, "", 1).entries().get(0).counts();
    }

    private static Article article(String id, String title, @Nullable LocalDate published) {
        return new Article(id, title, "fr", published, "", new ArticleText("Ana Silva est à Nice, à l’école."));
    }

    private static Annotation silva() {
        return new ActorMention(new Mark("a1", new TextSpan(0, 9), "Ana Silva", Origin.TEACHER, 1), "silva", null);
    }
}
