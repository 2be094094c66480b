package dateline.annotation.name;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.eval.FMeasure;

/**
 * Trains the name models that the project ships; run by {@code ./mvnw -Ptrain process-test-classes -Dner.data=…}.
 *
 * <p>A model trained without every tenth text is scored on those; the one that is written is trained on all of them.
 */
final class NameModelTraining {
    private static final Map<String, String> FILES = Map.of("fr", "winer-fr.jsonl", "en", "names-en.jsonl");

    private NameModelTraining() {}

    /** First argument: the folder of the labelled texts; second: the folder {@code language} to write below. */
    public static void main(String[] arguments) throws IOException {
        for (String language : List.of("fr", "en")) {
            List<LabelledText> texts = LabelledText.read(Path.of(arguments[0], FILES.get(language)), language);
            TokenNameFinderModel trial = train(language, part(texts, false));
            System.out.println(language + "\n" + score(trial, part(texts, true)));
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

    private static List<LabelledText> part(List<LabelledText> texts, boolean held) {
        return IntStream.range(0, texts.size())
                .filter(at -> (at % 10 == 9) == held)
                .mapToObj(texts::get)
                .toList();
    }

    /** Precision, recall and F1 a type of name; a name counts as found only with its exact words and type. */
    private static String score(TokenNameFinderModel model, List<LabelledText> texts) {
        Map<String, FMeasure> scores = new TreeMap<>();
        NameFinderME finder = new NameFinderME(model);
        for (NameSample sample : samples(texts)) {
            if (sample.isClearAdaptiveDataSet()) {
                finder.clearAdaptiveData();
            }
            Span[] found = finder.find(sample.getSentence());
            for (String type : List.of("Person", "Organization", "Location")) {
                Span[] wanted = of(type, sample.getNames());
                scores.computeIfAbsent(type, own -> new FMeasure()).updateScores(wanted, of(type, found));
                scores.computeIfAbsent("all", own -> new FMeasure()).updateScores(wanted, of(type, found));
            }
        }
        return scores.entrySet().stream()
                .map(score -> String.format(
                        Locale.ROOT,
                        "%-13s P %.3f R %.3f F %.3f",
                        score.getKey(),
                        score.getValue().getPrecisionScore(),
                        score.getValue().getRecallScore(),
                        score.getValue().getFMeasure()))
                .collect(Collectors.joining("\n"));
    }

    private static Span[] of(String type, Span[] spans) {
        return Arrays.stream(spans).filter(span -> span.getType().equals(type)).toArray(Span[]::new);
    }

    private static List<NameSample> samples(List<LabelledText> texts) {
        return texts.stream().flatMap(text -> text.samples().stream()).toList();
    }
}
