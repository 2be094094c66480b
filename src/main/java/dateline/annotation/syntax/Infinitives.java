package dateline.annotation.syntax;

import dateline.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import org.jspecify.annotations.Nullable;

/**
 * Tells the infinitive of a participle or gerund.
 *
 * <p>The shapes in {@code infinitives.txt} come first; then, where {@code syntax.properties} names one, the lemmatizer of
 * Apache OpenNLP.
 */
public final class Infinitives {
    private final Map<Pattern, String> shapes = new LinkedHashMap<>();
    private final @Nullable LemmatizerModel model;

    /** Loads what the language has. */
    public Infinitives(Language language) {
        for (String line : language.words("infinitives")) {
            String[] parts = line.split(" => ");
            shapes.put(Pattern.compile(parts[0]), parts[1]);
        }
        model = language.hasPattern("syntax.lemmas") ? model(language.pattern("syntax.lemmas")) : null;
    }

    private static LemmatizerModel model(String name) {
        try (InputStream file = Infinitives.class.getResourceAsStream("/" + name)) {
            if (file == null) {
                throw new IllegalArgumentException("No model " + name);
            }
            return new LemmatizerModel(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The infinitive of a form of a verb, empty where nothing is known of it. */
    public Optional<String> of(Word form) {
        for (Map.Entry<Pattern, String> shape : shapes.entrySet()) {
            Matcher matcher = shape.getKey().matcher(form.key());
            if (matcher.matches()) {
                return Optional.of(matcher.replaceFirst(shape.getValue()));
            }
        }
        if (model == null) {
            return Optional.empty();
        }
        String lemma = new LemmatizerME(model).lemmatize(new String[] {form.key()}, new String[] {"VERB"})[0];
        return lemma.equals("O") || lemma.isBlank() ? Optional.empty() : Optional.of(lemma);
    }
}
