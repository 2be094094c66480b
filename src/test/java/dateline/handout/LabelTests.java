package dateline.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LabelTests {
    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    @Test
    void both_languages_have_the_same_labels() throws IOException {
        assertThat(new TreeSet<>(labels("handouts_en").keySet()))
                .isEqualTo(new TreeSet<>(labels("handouts").keySet()));
    }

    @Test
    void no_label_swallows_its_parts_by_a_straight_apostrophe() throws IOException {
        assertThat(labels("handouts").values())
                .noneMatch(label -> label.toString().contains("'"));
        assertThat(labels("handouts_en").values())
                .noneMatch(label -> label.toString().contains("'"));
    }

    @Test
    void every_label_is_used() throws IOException {
        String users;
        try (Stream<Path> files = Stream.concat(
                Files.walk(Path.of("templates/handouts")), Files.walk(Path.of("src/main/java/dateline/handout")))) {
            users = files.filter(Files::isRegularFile).map(LabelTests::read).collect(Collectors.joining());
        }
        assertThat(labels("handouts").stringPropertyNames().stream().filter(key -> !isUsed(key, users)))
                .isEmpty();
    }

    /** Whole in a template, or put together behind a quoted beginning: {@code "doubt." + reason}. */
    private static boolean isUsed(String key, String users) {
        return users.contains("{" + key)
                || users.contains("\"" + key + "\"")
                || users.contains("\"" + key.substring(0, key.indexOf('.') + 1) + "\"")
                || users.contains("\"" + key.substring(0, key.lastIndexOf('.') + 1) + "\"");
    }

    @Test
    void an_article_in_a_language_that_we_do_not_speak_gets_french_labels() {
        assertThat(Labels.of("tlh").say("sheet.actors")).isEqualTo("Acteurs");
        assertThat(Labels.of("en-GB").say("sheet.actors")).isEqualTo("Actors");
    }

    private static Properties labels(String name) throws IOException {
        Properties found = new Properties();
        try (Reader file = Files.newBufferedReader(MESSAGES.resolve(name + ".properties"))) {
            found.load(file);
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
