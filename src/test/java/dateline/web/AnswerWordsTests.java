package dateline.web;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.UnreadableFileException;
import dateline.exchange.UnreadableAnnotationsException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnswerWordsTests {
    private static final Pattern NAMED = Pattern.compile(
            "(?:HttpStatus\\.\\w+,|->)\\s*\"([a-z-]+)\"|(?:problems(?:\\(\\))?\\.add|wrong)\\([^;]*?,\\s*\"([a-z-]+)\"");

    @Test
    void every_answer_is_there_in_french_and_in_english() throws IOException {
        assertThat(words("").stringPropertyNames()).isEqualTo(words("_en").stringPropertyNames());
    }

    @Test
    void both_languages_mention_the_same_things() throws IOException {
        Properties french = words("");
        Properties english = words("_en");
        for (String key : french.stringPropertyNames()) {
            assertThat(places(french.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        }
    }

    @Test
    void french_punctuation_has_its_spaces_and_no_straight_apostrophe() throws IOException {
        assertThat(words("").values().stream().map(Object::toString))
                .allSatisfy(text -> assertThat(text).doesNotContainPattern("[^\u00A0\\d]:(?!/)|[^\u202F][;!?]|'"));
    }

    @Test
    void every_reason_has_its_sentence() throws IOException {
        Set<String> keys = words("").stringPropertyNames();
        assertThat(keys).containsAll(keys("field.file.", UnreadableFileException.Reason.values()));
        assertThat(keys).containsAll(keys("field.annotations.", UnreadableAnnotationsException.Reason.values()));
        assertThat(keys).containsAll(keys("problem.unknown-", ".detail", UnknownIdException.Kind.values()));
    }

    @Test
    void every_problem_that_the_code_names_has_its_words() throws IOException {
        Set<String> keys = words("").stringPropertyNames();
        Set<String> named = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/dateline/web"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                var found = NAMED.matcher(Files.readString(source));
                while (found.find()) {
                    named.add(
                            found.group(1) == null
                                    ? "field." + found.group(2)
                                    : "problem." + found.group(1) + ".title");
                }
            }
        }
        named.remove("problem.unknown-.title");
        assertThat(named).hasSizeGreaterThan(25).isSubsetOf(keys);
    }

    private static Set<String> places(String text) {
        Set<String> found = new TreeSet<>();
        Pattern.compile("\\{\\d}").matcher(text).results().forEach(place -> found.add(place.group()));
        return found;
    }

    private static Set<String> keys(String prefix, Enum<?>... reasons) {
        return keys(prefix, "", reasons);
    }

    private static Set<String> keys(String prefix, String suffix, Enum<?>... reasons) {
        Set<String> keys = new TreeSet<>();
        Arrays.stream(reasons)
                .forEach(reason ->
                        keys.add(prefix + reason.name().toLowerCase(Locale.ROOT).replace('_', '-') + suffix));
        return keys;
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        String file = "/messages/answers" + language + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(AnswerWordsTests.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
