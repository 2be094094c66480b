package dateline.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Dropped;
import dateline.factsheet.Doubt;
import dateline.handout.Edition;
import dateline.handout.Paper;
import dateline.handout.Part;
import dateline.quiz.Flaw;
import dateline.quiz.Item;
import dateline.quiz.QuizRequest.Closeness;
import dateline.vocabulary.ActorKind;
import dateline.vocabulary.Comparison;
import dateline.vocabulary.Deadline;
import dateline.vocabulary.Factuality;
import dateline.vocabulary.Modality;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every visible string is a message in both languages, and every message is used. */
class MessagesTests {
    /** Messages of the pages that code or templates put together from a family and a constant. */
    private static final List<Family> FAMILIES = List.of(
            new Family("actor-kind", ActorKind.values()),
            new Family("closeness", Closeness.values()),
            new Family("comparison", Comparison.values()),
            new Family("deadline.date", Deadline.Relation.values()),
            new Family("deadline.duration", Deadline.Relation.values()),
            new Family("deadline.open-date", Deadline.Relation.values()),
            new Family("deadline.open-duration", Deadline.Relation.values()),
            new Family("doubt", Doubt.Kind.values()),
            new Family("dropped", Dropped.Reason.values()),
            new Family("edition", Edition.values()),
            new Family("editor.done", Closeness.EASIER, Closeness.HARDER),
            new Family("factuality", Factuality.PLANNED, Factuality.CLAIMED),
            new Family("form", Item.Form.values()),
            new Family("kinds", FactKind.values()),
            new Family(
                    "mark",
                    Stream.of(FactKind.values()).filter(FactKind::inline).toArray(Enum<?>[]::new)),
            new Family("level", Item.Level.values()),
            new Family("modality", Modality.values()),
            new Family("paper", Paper.values()),
            new Family("part", Part.values()),
            new Family("subject", Item.Subject.values()));

    private static final Set<String> MADE_OF_TEXTS = Set.of(
            "quiz.note.fewer-facts",
            "quiz.note.fewer-in-scope",
            "quiz.note.unknown-language",
            "quiz.note.unsure-left-out",
            "editor.rows.choices",
            "editor.rows.choices.hint",
            "editor.rows.pairs",
            "editor.rows.pairs.hint",
            "editor.rows.steps",
            "editor.rows.steps.hint");

    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([a-z][a-z0-9.-]*)[}(]");

    private record Family(String name, Enum<?>... constants) {
        Stream<String> keys() {
            return Stream.of(constants).map(constant -> name + "." + Words.keyOf(constant));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pages", "flaws"})
    void french_and_english_have_the_same_messages(String bundle) throws IOException {
        assertThat(keys(bundle)).containsExactlyElementsOf(keys(bundle + "_en"));
    }

    @Test
    void every_flaw_and_nothing_else_has_its_advice() throws IOException {
        assertThat(keys("flaws"))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Flaw.values())
                        .map(flaw -> "flaw." + flaw.name())
                        .toList());
    }

    @Test
    void every_message_that_a_template_asks_for_is_there() throws IOException {
        assertThat(known()).containsAll(askedByTemplates());
    }

    @Test
    void every_message_that_a_constant_asks_for_is_there() throws IOException {
        assertThat(keys("pages")).containsAll(askedByConstants());
    }

    @Test
    void every_message_is_used() throws IOException {
        String code = sources(Path.of("src/main/java/dateline/web/page"), ".java");
        Set<String> used = new TreeSet<>(askedByTemplates());
        used.addAll(askedByConstants());
        used.addAll(MADE_OF_TEXTS);
        Set<String> unused = keys("pages").stream()
                .filter(key -> !used.contains(key) && !code.contains('"' + key + '"'))
                .collect(Collectors.toSet());
        assertThat(unused).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pages", "pages_en", "flaws", "flaws_en"})
    void every_message_can_be_filled_in(String bundle) throws IOException {
        Properties messages = read(bundle);
        messages.forEach((key, text) -> {
            assertThat(text.toString()).as(key.toString()).isNotBlank().doesNotContain("'");
            assertThat(new MessageFormat(text.toString(), Locale.FRENCH).format(new Object[] {2, 3}))
                    .as(key.toString())
                    .doesNotContain("{");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"pages", "flaws"})
    void french_messages_have_their_no_break_spaces(String bundle) throws IOException {
        read(bundle).forEach((key, text) -> assertThat(text.toString().replaceAll("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}", ""))
                .as(key.toString())
                .doesNotContainPattern("[^\\u202f?!(][;!?](?!\\))")
                .doesNotContainPattern("[^\\u00a0]:(?!//)")
                .doesNotContainPattern("«[^\\u00a0]|[^\\u00a0]»"));
    }

    private static Set<String> known() throws IOException {
        Set<String> known = new TreeSet<>(keys("pages"));
        known.addAll(keys("highlights"));
        return known;
    }

    private static Set<String> askedByConstants() {
        return FAMILIES.stream().flatMap(Family::keys).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> askedByTemplates() throws IOException {
        String templates = sources(Path.of("templates"), ".html");
        return IN_TEMPLATE
                .matcher(templates.replaceAll("(?s)<!--.*?-->", ""))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sources(Path folder, String ending) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().contains("handouts"))
                    .toList()) {
                texts.add(Files.readString(file));
            }
        }
        return String.join("\n", texts);
    }

    private static Set<String> keys(String bundle) throws IOException {
        return new TreeSet<>(read(bundle).stringPropertyNames());
    }

    private static Properties read(String bundle) throws IOException {
        Properties found = new Properties();
        try (Reader file = new InputStreamReader(
                MessagesTests.class.getResourceAsStream("/messages/" + bundle + ".properties"),
                StandardCharsets.UTF_8)) {
            found.load(file);
        }
        return found;
    }
}
