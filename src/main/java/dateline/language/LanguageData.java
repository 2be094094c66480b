package dateline.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The data files of one language, under {@code language/<tag>/}, each read once: word lists ({@code *.txt}, one entry a
 * line, {@code #} begins a comment) and wordings ({@code *.properties}, UTF-8).
 */
public final class LanguageData {
    private final String tag;
    private final Map<String, List<String>> lists = new ConcurrentHashMap<>();
    private final Map<String, Properties> wordings = new ConcurrentHashMap<>();

    /** The data of the language with this BCP 47 tag. */
    public LanguageData(String tag) {
        this.tag = tag;
    }

    /** See {@link Language#words}. */
    public List<String> words(String name) {
        return lists.computeIfAbsent(name, this::readList);
    }

    /** See {@link Language#pattern}. */
    public String pattern(String key) {
        int dot = key.indexOf('.');
        if (dot < 1) {
            throw new IllegalArgumentException("A wording’s key begins with the name of its file: " + key);
        }
        String wording = wordings.computeIfAbsent(key.substring(0, dot), this::readWordings)
                .getProperty(key.substring(dot + 1));
        if (wording == null) {
            throw new IllegalArgumentException("No wording " + key + " in language " + tag);
        }
        return wording;
    }

    /** Whether there is such a wording. */
    public boolean hasPattern(String key) {
        int dot = key.indexOf('.');
        return wordings.computeIfAbsent(key.substring(0, dot), this::readWordings)
                .containsKey(key.substring(dot + 1));
    }

    private List<String> readList(String name) {
        try (InputStream file = open(name + ".txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("(^|\\s)#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Properties readWordings(String name) {
        Properties found = new Properties();
        try (InputStreamReader file = new InputStreamReader(open(name + ".properties"), StandardCharsets.UTF_8)) {
            found.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    private InputStream open(String file) {
        InputStream found = LanguageData.class.getResourceAsStream("/language/" + tag + "/" + file);
        if (found == null) {
            throw new IllegalArgumentException("Language " + tag + " has no file " + file);
        }
        return found;
    }
}
