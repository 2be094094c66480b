package dateline.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counts hits, misses and false finds of a finder over the corpus, and writes them to {@code target/}. */
public final class Score {
    private final String name;
    private final List<Part> parts = new ArrayList<>();

    /** A score whose report is {@code target/evaluation-<name>.txt}. */
    public Score(String name) {
        this.name = name;
    }

    /** The counts of one article, or of one kind of thing. */
    public static final class Part {
        private final String title;
        private final List<String> lines = new ArrayList<>();
        private int hits;
        private int misses;
        private int wrong;

        private Part(String title) {
            this.title = title;
        }

        public void hit() {
            hits++;
        }

        public void missed(String what) {
            misses++;
            lines.add("  missed  " + what);
        }

        public void wrong(String what) {
            wrong++;
            lines.add("  wrong   " + what);
        }
    }

    /** The counts of an article. */
    public Part in(String title) {
        Part part = new Part(title);
        parts.add(part);
        return part;
    }

    /** Harmonic mean of precision and recall over all articles. */
    public double f1() {
        return f1(total());
    }

    private Part total() {
        Part total = new Part("all");
        for (Part part : parts) {
            total.hits += part.hits;
            total.misses += part.misses;
            total.wrong += part.wrong;
        }
        return total;
    }

    private static double f1(Part part) {
        int all = 2 * part.hits + part.misses + part.wrong;
        return all == 0 ? 1 : 2.0 * part.hits / all;
    }

    /** Writes the report and prints its last line. */
    public void report() {
        List<String> lines = new ArrayList<>();
        for (Part part : parts) {
            lines.add(line(part));
            lines.addAll(part.lines);
        }
        lines.add(line(total()));
        try {
            Files.createDirectories(Path.of("target"));
            Files.write(Path.of("target", "evaluation-" + name + ".txt"), lines);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        System.out.println("evaluation of " + name + ": " + lines.get(lines.size() - 1));
    }

    private static String line(Part part) {
        double precision = part.hits + part.wrong == 0 ? 1 : (double) part.hits / (part.hits + part.wrong);
        double recall = part.hits + part.misses == 0 ? 1 : (double) part.hits / (part.hits + part.misses);
        return String.format(
                Locale.ROOT,
                "%s: precision %.3f, recall %.3f, F1 %.3f (%d gold)",
                part.title,
                precision,
                recall,
                f1(part),
                part.hits + part.misses);
    }
}
