package dateline.article.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Leaves out the lines that stand at the top or bottom of most pages, and joins what is left into paragraphs. */
final class RunningHeads {
    private static final String SENTENCE_END = ".*[.!?…»”\"):]\\s*";

    private final List<List<String>> pages;
    private final Map<String, Integer> edges = new HashMap<>();

    RunningHeads(List<List<String>> pages) {
        this.pages = pages;
        for (List<String> page : pages) {
            List<String> filled = page.stream().filter(line -> !line.isEmpty()).toList();
            if (!filled.isEmpty()) {
                edges.merge(folded(filled.get(0)), 1, Integer::sum);
                edges.merge(folded(filled.get(filled.size() - 1)), 1, Integer::sum);
            }
        }
    }

    String text() {
        List<String> paragraphs = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (List<String> page : pages) {
            boolean atTop = true;
            boolean parted = true;
            for (String line : page) {
                if (line.isEmpty()) {
                    parted = true;
                } else if (!isHead(line)) {
                    if (parted && !(atTop && goesOn(open))) {
                        close(open, paragraphs);
                    }
                    open.add(line);
                    atTop = false;
                    parted = false;
                }
            }
        }
        close(open, paragraphs);
        return String.join("\n\n", paragraphs);
    }

    /** A sentence that goes on over the page is one paragraph. */
    private static boolean goesOn(List<String> open) {
        return !open.isEmpty() && !open.get(open.size() - 1).matches(SENTENCE_END);
    }

    private boolean isHead(String line) {
        boolean pageNumber = pages.size() > 1 && folded(line).matches("\\W*(page\\W*)?#(\\W*(sur|of|/)?\\W*#)?\\W*");
        return pageNumber || pages.size() > 1 && edges.getOrDefault(folded(line), 0) > Math.max(1, pages.size() / 2);
    }

    private static void close(List<String> open, List<String> paragraphs) {
        if (!open.isEmpty()) {
            paragraphs.add(new LineJoiner(List.copyOf(open)).joined());
            open.clear();
        }
    }

    private static String folded(String line) {
        return line.strip().toLowerCase(java.util.Locale.ROOT).replaceAll("\\d+", "#");
    }
}
