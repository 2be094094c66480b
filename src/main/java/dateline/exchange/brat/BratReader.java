package dateline.exchange.brat;

import dateline.annotation.Annotation;
import dateline.annotation.Mark;
import dateline.exchange.Claim;
import dateline.exchange.ForeignLabel;
import dateline.exchange.WebAnnotations;
import dateline.vocabulary.Origin;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what {@link BratWriter} writes, and the text-bound lines of other programs. */
final class BratReader {
    private static final Pattern TEXT_BOUND =
            Pattern.compile("(T\\d+)\\t(\\S+) (\\d{1,9})(?: \\d{1,9};\\d{1,9})* (\\d{1,9})\\t(.*)");
    private static final Pattern NOTE = Pattern.compile("#\\d*\\t(\\S+) (T\\d+)\\t(.*)");
    private static final Pattern ATTRIBUTE = Pattern.compile("[AM]\\d+\\t(\\S+) (T\\d+)(?: (.*))?");

    private final Map<String, Matcher> spans = new LinkedHashMap<>();
    private final Map<String, String> bodies = new HashMap<>();
    private final Map<String, String> attributes = new HashMap<>();

    BratReader(String file) {
        file.lines().forEach(this::read);
    }

    private void read(String line) {
        Matcher bound = TEXT_BOUND.matcher(line);
        if (bound.matches()) {
            spans.put(bound.group(1), bound);
            return;
        }
        Matcher note = NOTE.matcher(line);
        if (note.matches() && note.group(1).equals(BratWriter.NOTE)) {
            bodies.put(note.group(2), note.group(3));
            return;
        }
        Matcher attribute = ATTRIBUTE.matcher(line);
        if (attribute.matches() && attribute.group(3) != null) {
            attributes.put(attribute.group(2) + " " + attribute.group(1).toLowerCase(Locale.ROOT), attribute.group(3));
        }
    }

    List<Claim> claims() {
        return spans.entrySet().stream().map(this::claim).toList();
    }

    private Claim claim(Map.Entry<String, Matcher> entry) {
        String id = entry.getKey();
        Matcher line = entry.getValue();
        var place = new Claim.Place(Integer.parseInt(line.group(3)), Integer.parseInt(line.group(4)), line.group(5));
        double confidence = number(attributes.get(id + " confidence"));
        return new Claim(
                id,
                place,
                origin(attributes.getOrDefault(id + " origin", "")),
                confidence,
                mark -> annotation(id, line.group(2), mark));
    }

    private Annotation annotation(String id, String type, Mark mark) {
        String body = bodies.get(id);
        return body == null
                ? ForeignLabel.annotation(type, attributes.get(id + " value"), mark)
                : WebAnnotations.annotation(mark, body);
    }

    private static Origin origin(String word) {
        return switch (word) {
            case "author" -> Origin.AUTHOR;
            case "suggested" -> Origin.SUGGESTED;
            default -> Origin.TEACHER;
        };
    }

    private static double number(@Nullable String words) {
        return words == null || !words.matches("[01](\\.\\d+)?") ? 1 : Math.min(1, Double.parseDouble(words));
    }
}
