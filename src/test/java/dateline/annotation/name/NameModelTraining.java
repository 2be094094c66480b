package dateline.annotation.name;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderEvaluator;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains the name models that the project ships; run by {@code ./mvnw -Ptrain process-test-classes -Dner.data=…}.
 *
 * <p>A model trained on all texts but the last tenth is scored on that tenth; the one that is written is trained on all
 * of them.
 */
final class NameModelTraining {
    private static final Map<String, String> FILES = Map.of("fr", "winer-fr.jsonl", "en", "names-en.jsonl");

    private NameModelTraining() {}

    /** First argument: the folder of the labelled texts; second: the folder {@code language} to write below. */
    public static void main(String[] arguments) throws IOException {
        for (String language : List.of("fr", "en")) {
            List<LabelledText> texts = LabelledText.read(Path.of(arguments[0], FILES.get(language)), language);
            int held = texts.size() - texts.size() / 10;
            TokenNameFinderModel trial = train(language, texts.subList(0, held));
            System.out.println(language + "\n" + score(trial, texts.subList(held, texts.size())));
            Path file = Path.of(arguments[1], language, "names.bin");
            train(language, texts).serialize(file);
            System.out.println(file + ": " + Files.size(file) + " bytes");
        }
    }

    private static TokenNameFinderModel train(String language, List<LabelledText> texts) throws IOException {
        var settings = new TrainingParameters();
        settings.put(TrainingParameters.ALGORITHM_PARAM, "PERCEPTRON");
        settings.put(TrainingParameters.CUTOFF_PARAM, 0);
        settings.put(TrainingParameters.ITERATIONS_PARAM, 60);
        settings.put("PrintMessages", false);
        var factory = TokenNameFinderFactory.create(null, features(), Map.of(), new BioCodec());
        return NameFinderME.train(
                language, null, ObjectStreamUtils.createObjectStream(samples(texts)), settings, factory);
    }

    private static byte[] features() throws IOException {
        try (InputStream file = NameModelTraining.class.getResourceAsStream("/training/name-features.xml")) {
            return file.readAllBytes();
        }
    }

    private static String score(TokenNameFinderModel model, List<LabelledText> texts) throws IOException {
        var all = new TokenNameFinderEvaluator(new NameFinderME(model));
        all.evaluate(ObjectStreamUtils.createObjectStream(samples(texts)));
        return all.getFMeasure().toString();
    }

    private static List<NameSample> samples(List<LabelledText> texts) {
        return texts.stream().flatMap(text -> text.samples().stream()).toList();
    }
}
