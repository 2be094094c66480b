package dateline.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.quiz.Item;
import dateline.quiz.Item.Form;
import dateline.quiz.Item.Idea;
import dateline.quiz.Item.Level;
import dateline.quiz.Item.Option;
import dateline.quiz.Item.Subject;
import dateline.quiz.Quiz;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class AdviceTests {
    private static final Item FLAWED = asked("La ville", "Genève", "Berlin", "Kiev");
    private static final Item GOOD = asked("Quelle ville ?", "Genève", "Berlin", "Kiev");

    @Test
    void only_what_has_a_flaw_is_named() {
        Advice advice = advice("fr", FLAWED, GOOD, FLAWED);
        assertThat(advice.on(FLAWED)).singleElement().asString().startsWith("The question text asks nothing");
        assertThat(advice.on(GOOD)).isEmpty();
        assertThat(advice.summary("editor.advised")).isEqualTo("There is advice on questions 1, 3.");
        assertThat(advice("fr", GOOD).summary("editor.advised")).isEmpty();
    }

    @Test
    void a_language_that_is_none_of_ours_gets_no_advice() {
        assertThat(advice("xx", FLAWED).on(FLAWED)).isEmpty();
        assertThat(advice("xx", FLAWED).summary("editor.advised")).isEmpty();
    }

    private static Advice advice(String language, Item... items) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/pages", "messages/flaws");
        messages.setDefaultEncoding("UTF-8");
        Quiz.About about = new Quiz.About("article", "Un article", language, "", "");
        Quiz quiz = new Quiz("Un article", about, List.of(items), 1, List.of());
        return new Advice(quiz, new Words(messages, Locale.ENGLISH));
    }

    private static Item asked(String stem, String right, String... wrong) {
        List<Option> distractors =
                List.of(wrong).stream().map(text -> new Option(text, "")).toList();
        Item.Choices choices =
                new Item.Choices(Form.MULTIPLE_CHOICE, new Option(right, ""), distractors, List.of(0, 1, 2), false);
        Idea idea = new Idea(Desk.OWN, Subject.PLACES, Level.REMEMBER, Set.of());
        return new Item("own", idea, stem, choices, "", null);
    }
}
