package dateline.annotation.time;

import dateline.annotation.syntax.Token;
import dateline.annotation.syntax.Tokens;
import dateline.annotation.time.TimePattern.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Reads the lines of {@code time-patterns.txt}; a line with optional words becomes several patterns. */
final class PatternReader {
    private final TimeLexicon lexicon;
    private final Locale locale;
    private int rank;

    PatternReader(TimeLexicon lexicon, Locale locale) {
        this.lexicon = lexicon;
        this.locale = locale;
    }

    /** The patterns of a line. Throws {@link IllegalArgumentException} where it names an unknown class. */
    List<TimePattern> read(String line) {
        int arrow = line.indexOf(" => ");
        if (arrow < 0) {
            throw new IllegalArgumentException("A time pattern needs => : " + line);
        }
        List<String> meaning = List.of(line.substring(arrow + 4).strip().split(" +"));
        List<TimePattern> patterns = new ArrayList<>();
        spread(List.of(line.substring(0, arrow).strip().split(" +")), 0, new ArrayList<>(), meaning, patterns);
        return patterns;
    }

    private void spread(
            List<String> parts, int at, List<String> chosen, List<String> meaning, List<TimePattern> patterns) {
        if (at == parts.size()) {
            patterns.add(pattern(chosen, meaning));
            return;
        }
        String part = parts.get(at);
        boolean optional = part.length() > 1 && part.endsWith("?");
        if (optional) {
            spread(parts, at + 1, chosen, meaning, patterns);
        }
        List<String> longer = new ArrayList<>(chosen);
        longer.add(optional ? part.substring(0, part.length() - 1) : part);
        spread(parts, at + 1, longer, meaning, patterns);
    }

    private TimePattern pattern(List<String> parts, List<String> meaning) {
        List<Element> elements = new ArrayList<>();
        int from = 0;
        int to = -1;
        for (String part : parts) {
            switch (part) {
                case "[" -> from = elements.size();
                case "]" -> to = elements.size();
                default -> elements.add(element(part));
            }
        }
        return new TimePattern(List.copyOf(elements), from, to < 0 ? elements.size() : to, meaning, rank++);
    }

    private Element element(String part) {
        boolean absent = part.length() > 1 && part.startsWith("!");
        String rest = absent ? part.substring(1) : part;
        boolean glued = rest.length() > 1 && rest.startsWith("~");
        rest = glued ? rest.substring(1) : rest;
        if (rest.startsWith("<") && rest.endsWith(">") && rest.length() > 2) {
            String name = rest.substring(1, rest.length() - 1);
            if (!lexicon.knows(name)) {
                throw new IllegalArgumentException("No class of time words: " + name);
            }
            return new Element(List.of(), name, glued, absent);
        }
        List<List<String>> literals = new ArrayList<>();
        for (String alternative : rest.split("\\|")) {
            literals.add(Tokens.of(alternative, 0, alternative.length(), locale).stream()
                    .map(Token::key)
                    .toList());
        }
        literals.sort(Comparator.comparing((List<String> literal) -> -literal.size()));
        return new Element(literals, "", glued, absent);
    }
}
