package dateline.annotation.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;

/** The statistical name model of a language; safe for many threads. How it was trained: src/docs/name-model.md. */
public final class NameModel {
    private final TokenNameFinderModel model;

    /** Loads the model of the language with this BCP 47 tag. */
    public NameModel(String tag) {
        String file = "/language/" + tag + "/names.bin";
        try (InputStream found = NameModel.class.getResourceAsStream(file)) {
            if (found == null) {
                throw new IllegalArgumentException("No name model " + file);
            }
            model = new TokenNameFinderModel(found);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What a name may name, as the training texts distinguish it. */
    public enum Type {
        PERSON,
        ORGANIZATION,
        LOCATION
    }

    /**
     * A stretch that the model takes for a name.
     *
     * @param probability the model’s own, 0 to 1; not calibrated
     */
    public record Guess(Stretch stretch, Type type, double probability) {}

    /** The names that the model sees, in reading order. */
    public List<Guess> guesses(TokenText reading) {
        NameFinderME finder = new NameFinderME(model);
        List<Guess> found = new ArrayList<>();
        for (Stretch sentence : reading.sentences()) {
            String[] words = new String[sentence.length()];
            for (int at = 0; at < words.length; at++) {
                words[at] = reading.word(sentence.from() + at);
            }
            Span[] spans = finder.find(words);
            double[] probabilities = finder.probs(spans);
            for (int at = 0; at < spans.length; at++) {
                Stretch stretch =
                        new Stretch(sentence.from() + spans[at].getStart(), sentence.from() + spans[at].getEnd());
                found.add(new Guess(stretch, type(spans[at]), probabilities[at]));
            }
        }
        return found;
    }

    private static Type type(Span span) {
        return Type.valueOf(span.getType().toUpperCase(java.util.Locale.ROOT));
    }
}
