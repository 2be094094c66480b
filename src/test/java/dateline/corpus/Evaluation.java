package dateline.corpus;

import dateline.library.AnnotatedArticle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Measures finders over every article of the corpus and writes what they missed to {@code target/}. */
public final class Evaluation {
    private Evaluation() {}

    /** What was counted, as its {@code toString} says; counts of several articles can be added. */
    public interface Counts<C extends Counts<C>> {
        void add(C other);

        /** What was missed and what was found wrongly, one a line. */
        String details();
    }

    /**
     * Adds the counts of all articles; the report is {@code target/evaluation-<name>.txt}.
     *
     * @param compare counts what was found in an article with its annotations hidden
     */
    public static <C extends Counts<C>> void measure(
            String name, C all, Supplier<C> none, BiConsumer<AnnotatedArticle, C> compare) {
        StringBuilder report = new StringBuilder();
        for (Corpus folder : Corpus.all()) {
            C counts = none.get();
            compare.accept(folder.read(), counts);
            report.append("== ")
                    .append(folder)
                    .append('\n')
                    .append(counts.details())
                    .append(counts);
            all.add(counts);
        }
        report.insert(0, "== all\n" + all + "\n");
        try {
            Files.createDirectories(Path.of("target"));
            Files.writeString(Path.of("target", "evaluation-" + name + ".txt"), report);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
