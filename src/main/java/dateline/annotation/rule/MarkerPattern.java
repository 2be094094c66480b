package dateline.annotation.rule;

import dateline.vocabulary.Modality;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One line of {@code rule-markers.txt}: words that state a rule.
 *
 * @param lead what stands before the words
 * @param elements the words, and what stands among them and after them
 * @param traits {@code strict}, {@code weak}, {@code bound}
 */
record MarkerPattern(Lead lead, List<Element> elements, Modality modality, Set<String> traits) {

    /** What the subject of a marker is. */
    enum Lead {
        NONE,
        WHO,
        TEXT,
        THING
    }

    /** What stands in a sentence. */
    sealed interface Element {
        /** One of these words, which may be missing. */
        record Words(Set<String> forms, boolean optional) implements Element {}

        /** A part of the rule: {@code who}, {@code do}, {@code ing}, {@code time}. */
        record Slot(String name) implements Element {}
    }

    /** The pattern of a line. Throws {@link IllegalArgumentException} where it is none. */
    static MarkerPattern of(String line) {
        int arrow = line.indexOf(" => ");
        if (arrow < 0) {
            throw new IllegalArgumentException("A marker of rules needs => : " + line);
        }
        Lead lead = Lead.NONE;
        List<Element> elements = new ArrayList<>();
        for (String part : line.substring(0, arrow).strip().split(" +")) {
            if (!part.startsWith("<")) {
                boolean optional = part.endsWith("?");
                String forms = optional ? part.substring(0, part.length() - 1) : part;
                elements.add(new Element.Words(Set.of(forms.split("\\|")), optional));
            } else if (elements.isEmpty()) {
                lead = Lead.valueOf(part.substring(1, part.length() - 1).toUpperCase(Locale.ROOT));
            } else {
                elements.add(new Element.Slot(part.substring(1, part.length() - 1)));
            }
        }
        String[] meaning = line.substring(arrow + 4).strip().split(" +");
        Modality modality = Modality.valueOf(meaning[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        return new MarkerPattern(
                lead,
                List.copyOf(elements),
                modality,
                Set.of(meaning).stream()
                        .filter(trait -> !trait.equals(meaning[0]))
                        .collect(java.util.stream.Collectors.toUnmodifiableSet()));
    }

    /** The words that may begin it. */
    Set<String> beginnings() {
        return elements.get(0) instanceof Element.Words words ? words.forms() : Set.of();
    }
}
