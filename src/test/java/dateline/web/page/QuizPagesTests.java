package dateline.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.web.RunningDateline;
import dateline.web.page.Reader.Page;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningDateline
class QuizPagesTests {
    private static final String NEW = "/articles/pourparlers-geneve-2022/quizzes/new";

    @LocalServerPort
    private int port;

    private Reader reader;

    @BeforeEach
    void comeFromFrance() {
        reader = new Reader(port, "fr");
    }

    @Test
    void a_new_quiz_is_there_at_once_and_nothing_is_saved() {
        int saved = reader.open("/quizzes").texts(".entry").size();
        Page editor = reader.open(NEW);
        assertThat(editor.texts(".slot .stem")).hasSize(10);
        assertThat(editor.html().select(".slot .right")).hasSize(10);
        assertThat(editor.texts(".slot .proof a")).hasSize(10).allMatch(line -> line.startsWith("ligne "));
        assertThat(reader.open("/quizzes").texts(".entry")).hasSize(saved);
    }

    @Test
    void the_settings_are_obeyed() {
        Page made =
                reader.press(reader.open(NEW), "[value=make]", "questions", "6", "options", "3", "subject", "rules");
        assertThat(made.texts(".slot .stem")).hasSizeLessThanOrEqualTo(6).isNotEmpty();
        assertThat(made.html().select(".slot"))
                .allMatch(slot -> slot.select(".answers li").size() == 3);
    }

    @Test
    void more_questions_than_the_facts_allow_are_said_to_be_too_many() {
        Page made = reader.press(reader.open(NEW), "[value=make]", "questions", "60", "subject", "causes");
        assertThat(made.text("#said")).contains("60");
        assertThat(made.one("#questions").val()).isEqualTo("60");
    }

    @Test
    void a_number_that_is_none_is_kept_and_explained() {
        for (String typed : List.of("", "abc", "0", "-4", "1000", "99999999999999999999", "3,5")) {
            Page made = reader.press(reader.open(NEW), "[value=make]", "questions", typed);
            assertThat(made.status()).as(typed).isEqualTo(200);
            assertThat(made.one("#questions").val()).as(typed).isEqualTo(typed);
            assertThat(made.text("#said .bad")).as(typed).contains("60");
        }
    }

    @Test
    void kept_questions_stay_when_the_rest_is_made_anew() {
        Page editor = reader.open(NEW);
        String third = editor.texts(".slot .stem > span:last-child").get(2);
        Page kept = reader.press(editor, ".slot:nth-child(3) [data-tool=keep]");
        assertThat(kept.one(".slot:nth-child(3) [data-tool=keep]").attr("aria-pressed"))
                .isEqualTo("true");
        Page fresh = reader.press(kept, "[value=fresh]");
        assertThat(fresh.texts(".slot .stem > span:last-child")).contains(third);
    }

    @Test
    void another_question_takes_the_place_and_can_be_undone() {
        Page editor = reader.open(NEW);
        List<String> before = editor.texts(".slot .stem > span:last-child");
        Page changed = reader.press(editor, ".slot:nth-child(2) [data-tool=another]");
        List<String> after = changed.texts(".slot .stem > span:last-child");
        assertThat(after).hasSize(10).doesNotContain(before.get(1));
        assertThat(after.get(0)).isEqualTo(before.get(0));
        assertThat(changed.text("#said")).contains("remplacée");
        Page undone = reader.press(changed, "#said button");
        assertThat(undone.texts(".slot .stem > span:last-child")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"easier", "harder"})
    void wrong_answers_become_easier_or_harder_around_the_same_question(String way) {
        Page editor = reader.open(NEW);
        List<String> changed = new ArrayList<>();
        for (Element slot : editor.html().select(".slot:has([data-tool=" + way + "])")) {
            String item = slot.attr("data-item");
            Page nearer = reader.press(editor, "[value='" + way + ":" + item + "']");
            Element now = nearer.one(".slot[data-item=" + item + "]");
            assertThat(now.select(".stem").text())
                    .isEqualTo(slot.select(".stem").text());
            assertThat(now.select(".right > span:nth-child(2)").text())
                    .isEqualTo(slot.select(".right > span:nth-child(2)").text());
            if (!now.select(".answers").text().equals(slot.select(".answers").text())) {
                changed.add(item);
                assertThat(now.hasClass("kept")).isTrue();
                assertThat(nearer.text("#said")).contains(way.equals("easier") ? "plus faciles" : "plus difficiles");
            }
        }
        assertThat(changed).hasSizeGreaterThan(2);
    }

    @Test
    void questions_move_and_go() {
        Page editor = reader.open(NEW);
        List<String> before = editor.texts(".slot .stem > span:last-child");
        Page moved = reader.press(editor, ".slot:nth-child(1) [data-tool=down]");
        assertThat(moved.texts(".slot .stem > span:last-child").get(1)).isEqualTo(before.get(0));
        Page fewer = reader.press(moved, ".slot:nth-child(2) [data-tool=remove]");
        assertThat(fewer.texts(".slot .stem > span:last-child")).hasSize(9).doesNotContain(before.get(0));
    }

    @Test
    void what_is_written_survives_every_other_button() {
        Page editor = reader.open(NEW);
        String item = editor.one(".slot:nth-child(4)").attr("data-item");
        String written = "Mon énoncé : « <b>oui</b> » ?";
        Page changed = reader.press(editor, ".slot:nth-child(1) [data-tool=another]", "stem." + item, written);
        assertThat(changed.texts(".slot .stem > span:last-child")).contains(written);
        Page fresh = reader.press(changed, "[value=fresh]");
        assertThat(fresh.texts(".slot .stem > span:last-child")).contains(written);
        assertThat(fresh.html().select(".slot b")).isEmpty();
    }

    @Test
    void the_right_answer_can_be_changed() {
        Page editor = reader.open(NEW);
        var slot = editor.one(".slot:nth-child(2)");
        String item = slot.attr("data-item");
        int right = slot.select(".answers li").indexOf(slot.expectFirst(".right"));
        String other = String.valueOf(right == 0 ? 1 : 0);
        String text =
                slot.select(".answers li").get(right == 0 ? 1 : 0).child(1).text();
        Page changed = reader.press(editor, "[value=look]", "key." + item, other);
        var now = changed.one(".slot[data-item=" + item + "]");
        assertThat(now.expectFirst(".right").child(1).text()).isEqualTo(text);
        assertThat(now.select(".answers li").eachText()).hasSameSizeAs(slot.select(".answers li"));
    }

    @Test
    void a_question_of_ones_own_must_be_complete_to_be_saved() {
        Page own = reader.press(reader.open(NEW), "[value=own]");
        String item = own.last(".slot").attr("data-item");
        Page refused = reader.press(own, "[value=save]", "stem." + item, "Qui suis-je ?");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.texts(".slot .problem")).isNotEmpty();
        assertThat(refused.last(".slot").text()).contains("Qui suis-je ?");
        Page saved = reader.press(
                refused,
                "[value=save]",
                "key." + item,
                "1",
                "option." + item + ".0",
                "Personne",
                "option." + item + ".1",
                "Moi",
                "option." + item + ".2",
                "Un autre");
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.path()).startsWith("/quizzes/");
        assertThat(saved.last(".slot").text()).contains("Qui suis-je ?", "Moi");
    }

    @Test
    void a_teacher_is_advised_on_her_own_question_and_decides() {
        Page own = reader.press(reader.open(NEW), "[value=own]");
        assertThat(own.texts(".advice")).isEmpty();
        String item = own.last(".slot").attr("data-item");
        Page advised = reader.press(own, "[value=look]", own(item, "Qui n'est pas là vendredi ?", "Ana", "Luc", "Eva"));
        assertThat(advised.html().select(".slot:has(.advice)").eachAttr("data-item"))
                .containsExactly(item);
        assertThat(advised.texts(".advice li"))
                .hasSize(2)
                .anyMatch(advice -> advice.contains("négatif"))
                .anyMatch(advice -> advice.contains("date entière"));
        assertThat(advised.last(".slot textarea[name^=stem]").attr("aria-describedby"))
                .isEqualTo(advised.one(".advice").id());

        Page mended = reader.press(advised, "[value=look]", "stem." + item, "Qui parle le 21 janvier 2022 ?");
        assertThat(mended.texts(".advice")).isEmpty();
        Page saved = reader.press(advised, "[value=save]");
        assertThat(saved.path()).startsWith("/quizzes/");
        assertThat(saved.text(".notice")).contains("conseils", "11");
        assertThat(reader.open(saved.path() + "/edit").texts(".advice li")).hasSize(2);
    }

    @Test
    void a_teacher_is_advised_on_a_question_that_she_changed() {
        Page editor = reader.open(NEW);
        assertThat(editor.texts(".advice")).isEmpty();
        var slot = editor.one(".slot:nth-child(3)");
        String item = slot.attr("data-item");
        int right = slot.select(".answers li").indexOf(slot.expectFirst(".right"));
        String wrong = "option." + item + "." + (right == 0 ? 1 : 0);
        Page changed = reader.press(editor, "[value=look]", wrong, "Toutes ces réponses");
        assertThat(changed.html().select(".slot:has(.advice)").eachAttr("data-item"))
                .containsExactly(item);
        assertThat(changed.text(".advice")).contains("devinent");
    }

    @Test
    void advice_speaks_the_language_of_the_reader_not_of_the_article() {
        Reader visitor = new Reader(port, "en");
        Page written = visitor.press(visitor.open(NEW), "[value=own]");
        String item = written.last(".slot").attr("data-item");
        Page advised = visitor.press(written, "[value=look]", own(item, "Qui n’est pas là ?", "Ana", "Luc", "Eva"));
        assertThat(advised.texts(".advice li")).singleElement().asString().startsWith("The question is negative");
    }

    @ParameterizedTest
    @ValueSource(strings = {"multiple-choice", "true-false", "cloze", "matching", "ordering"})
    void generated_questions_need_no_advice(String form) {
        Page made = reader.press(reader.open(NEW), "[value=make]", "questions", "30", "form", form);
        assertThat(made.texts(".slot .stem")).isNotEmpty();
        assertThat(made.texts(".advice")).isEmpty();
    }

    @Test
    void what_is_not_written_yet_is_neither_lost_nor_judged() {
        Page own = reader.press(reader.open(NEW), "[value=own]");
        String item = own.last(".slot").attr("data-item");
        Page begun = reader.press(own, "[value=look]", "stem." + item, "La ville", "option." + item + ".0", "Genève");
        assertThat(begun.texts(".advice")).isEmpty();
        assertThat(begun.one("[name='option." + item + ".0']").val()).isEqualTo("Genève");
        Page more = reader.press(begun, "[value=look]", "key." + item, "2", "option." + item + ".1", "Kiev");
        assertThat(more.one("[name='option." + item + ".1']").val()).isEqualTo("Kiev");
        assertThat(more.texts(".advice")).isEmpty();
    }

    @Test
    void a_saved_quiz_is_listed_found_opened_edited_copied_deleted_and_brought_back() {
        Page saved = reader.press(
                reader.open(NEW), "[value=save]", "title", "Contrôle de février", "tags", "3e B, Histoire");
        assertThat(saved.one("h1").text()).isEqualTo("Contrôle de février");
        assertThat(saved.texts(".label-tag")).containsExactly("3e B", "Histoire");
        String path = saved.path();

        assertThat(reader.open("/quizzes?query=fevrier").texts(".entry h2")).contains("Contrôle de février");
        assertThat(reader.open("/quizzes?tag=3e+B").texts(".entry h2")).contains("Contrôle de février");
        assertThat(reader.open("/quizzes?tag=6e").texts(".entry h2")).doesNotContain("Contrôle de février");

        Page renamed = reader.press(reader.open(path + "/edit"), "[value=save]", "title", "Contrôle de mars");
        assertThat(renamed.path()).isEqualTo(path);
        assertThat(renamed.one("h1").text()).isEqualTo("Contrôle de mars");

        Page copy = reader.press(renamed, "form[action$=/copy] button");
        assertThat(copy.path()).isNotEqualTo(path);
        assertThat(copy.one("h1").text()).contains("Contrôle de mars").isNotEqualTo("Contrôle de mars");

        Page gone = reader.press(reader.open(path), "form[action$=/delete] button");
        assertThat(gone.path()).isEqualTo("/quizzes");
        assertThat(reader.open(path).status()).isEqualTo(404);
        reader.press(gone, ".notice button");
        assertThat(reader.open(path).status()).isEqualTo(200);
    }

    @Test
    void two_tabs_do_not_overwrite_each_other() {
        String path = reader.press(reader.open(NEW), "[value=save]").path();
        Page first = reader.open(path + "/edit");
        Page second = reader.open(path + "/edit");
        reader.press(first, "[value=save]", "title", "Premier onglet");
        Page late = reader.press(second, "[value=save]", "title", "Second onglet");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.one("#quiz-title").val()).isEqualTo("Second onglet");
        assertThat(reader.open(path).one("h1").text()).isEqualTo("Premier onglet");
        Page copy = reader.press(late, "[value=save-copy]");
        assertThat(copy.one("h1").text()).isEqualTo("Second onglet");
        assertThat(copy.path()).isNotEqualTo(path);
    }

    @Test
    void a_draft_that_is_none_of_ours_does_no_harm() {
        for (String parcel : List.of("", "***", "AAAA", "eJwDAAAAAAE", "x".repeat(5000))) {
            Page page = reader.press(reader.open(NEW), "[value=make]", "draft", parcel, "before", parcel);
            assertThat(page.status()).as(parcel).isEqualTo(200);
            assertThat(page.texts(".slot .stem")).as(parcel).hasSize(10);
        }
    }

    @Test
    void the_other_versions_have_the_same_questions_in_another_order() {
        String path = reader.press(reader.open(NEW), "[value=save]").path();
        Page a = reader.open(path);
        Page b = reader.open(path + "?version=B");
        assertThat(b.texts(".slot .stem > span:last-child"))
                .containsExactlyInAnyOrderElementsOf(a.texts(".slot .stem > span:last-child"));
        assertThat(b.text(".versions [aria-current]")).isEqualTo("B");
        assertThat(b.one("input[name=version]").val()).isEqualTo("B");
    }

    @Test
    void a_quiz_stays_whole_when_its_article_is_gone() {
        Page added = reader.press(
                reader.open("/articles/new"), "main form button", "title", "Article court", "text", "Un texte.");
        Page own = reader.press(reader.open(added.path() + "/quizzes/new"), "[value=own]");
        String item = own.one(".slot").attr("data-item");
        Page saved = reader.press(
                own,
                "[value=save]",
                "stem." + item,
                "Une question ?",
                "key." + item,
                "0",
                "option." + item + ".0",
                "Oui",
                "option." + item + ".1",
                "Non",
                "option." + item + ".2",
                "Peut-être");
        reader.post(added.path() + "/delete", "_csrf=" + own.one("[name=_csrf]").val());
        assertThat(reader.open(added.path()).status()).isEqualTo(404);
        Page still = reader.open(saved.path());
        assertThat(still.text(".slot")).contains("Une question ?", "Peut-être");
        Page edit = reader.open(saved.path() + "/edit");
        assertThat(edit.html().select("[data-tool=another], #questions")).isEmpty();
        assertThat(edit.text(".settings")).contains("plus dans la bibliothèque");
    }

    /** The fields of an item: a stem, and options of which the first is right. */
    private static String[] own(String item, String stem, String... options) {
        List<String> filled = new ArrayList<>(List.of("stem." + item, stem));
        for (int row = 0; row < options.length; row++) {
            filled.addAll(List.of("option." + item + "." + row, options[row]));
        }
        return filled.toArray(String[]::new);
    }
}
