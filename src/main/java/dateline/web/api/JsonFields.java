package dateline.web.api;

import dateline.web.Problems;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the fields of a JSON object generously, a string for a number or for a list of one, and notes every field that
 * cannot be understood. What is absent or null counts as not said.
 */
final class JsonFields {
    private final JsonNode object;
    private final String path;
    private final Problems problems;

    private JsonFields(JsonNode object, String path, Problems problems) {
        this.object = object;
        this.path = path;
        this.problems = problems;
    }

    /** The fields of a request’s body. */
    static JsonFields of(JsonNode body) {
        return new JsonFields(body, "", new Problems());
    }

    /** The same fields, and those of another object where they say nothing. */
    JsonFields over(ObjectNode other) {
        other.setAll((ObjectNode) object);
        return new JsonFields(other, path, problems);
    }

    JsonNode json() {
        return object;
    }

    Problems problems() {
        return problems;
    }

    /** The name of a field as a person reads it: {@code items[2].stem}. */
    String at(String name) {
        return path + name;
    }

    boolean has(String name) {
        return object.hasNonNull(name);
    }

    /** Empty where nothing is said. */
    String text(String name, int longest) {
        JsonNode found = object.path(name);
        if (found.isMissingNode() || found.isNull()) {
            return "";
        }
        if (!found.isValueNode()) {
            problems.add(at(name), "no-text");
            return "";
        }
        String text = found.asString();
        if (text.length() > longest) {
            problems.add(at(name), "too-long", longest);
        }
        return text;
    }

    String neededText(String name, int longest) {
        String text = text(name, longest);
        if (text.isBlank()) {
            problems.add(at(name), "needed");
        }
        return text;
    }

    /** One text or a list of texts. */
    List<String> texts(String name, int longest) {
        List<String> found = new ArrayList<>();
        for (JsonNode entry : listed(name)) {
            if (!entry.isValueNode() || entry.asString().length() > longest) {
                problems.add(at(name), entry.isValueNode() ? "too-long" : "no-text", longest);
            } else if (!entry.asString().isBlank()) {
                found.add(entry.asString().strip());
            }
        }
        return found;
    }

    boolean truth(String name) {
        if (!has(name)) {
            return false;
        }
        String word = object.path(name).asString("");
        if (!word.equals("true") && !word.equals("false")) {
            problems.add(at(name), "not-one-of", "true, false");
        }
        return word.equals("true");
    }

    OptionalLong whole(String name) {
        JsonNode found = object.path(name);
        if (found.isMissingNode() || found.isNull()) {
            return OptionalLong.empty();
        }
        if (found.isValueNode() && found.asString().strip().matches("-?\\d{1,18}")) {
            return OptionalLong.of(Long.parseLong(found.asString().strip()));
        }
        problems.add(at(name), "no-whole-number");
        return OptionalLong.empty();
    }

    /** Not below the smallest and not above the largest; both are named where it is. */
    int between(int smallest, int largest, String name, int otherwise) {
        long found = whole(name).orElse(otherwise);
        if (found < smallest || found > largest) {
            problems.add(at(name), "not-between", smallest, largest);
            return otherwise;
        }
        return (int) found;
    }

    /** Constants of an enum, by one word or a list of words. */
    <E extends Enum<E>> Set<E> words(Class<E> type, String name) {
        Set<E> found = EnumSet.noneOf(type);
        for (String word : texts(name, 200)) {
            Optional<E> one = Words.one(type, word);
            one.ifPresent(found::add);
            if (one.isEmpty()) {
                problems.add(at(name), "not-one-of", String.join(", ", Words.all(type)));
            }
        }
        return found;
    }

    /** The objects of a list. */
    List<JsonFields> objects(String name) {
        List<JsonFields> found = new ArrayList<>();
        for (JsonNode entry : listed(name)) {
            String place = at(name) + "[" + found.size() + "].";
            if (entry.isObject()) {
                found.add(new JsonFields(entry, place, problems));
            } else {
                problems.add(at(name), "no-objects");
                return found;
            }
        }
        return found;
    }

    private Iterable<JsonNode> listed(String name) {
        JsonNode found = object.path(name);
        if (found.isMissingNode() || found.isNull()) {
            return List.of();
        }
        return found.isArray() ? found : List.of(found);
    }
}
