package dateline.exchange;

import dateline.exchange.UnreadableAnnotationsException.Reason;
import dateline.vocabulary.Gender;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.Timex;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the members of one JSON object of an annotation and says which annotation is wrong where one is. */
record Parts(JsonNode node, String id) {
    boolean has(String name) {
        return node.hasNonNull(name);
    }

    Parts part(String name) {
        JsonNode found = node.get(name);
        if (found == null || !found.isObject()) {
            throw wrong(name);
        }
        return new Parts(found, id);
    }

    String text(String name) {
        String found = optionalText(name);
        if (found == null) {
            throw wrong(name);
        }
        return found;
    }

    @Nullable
    String optionalText(String name) {
        if (!has(name)) {
            return null;
        }
        JsonNode found = node.get(name);
        if (!found.isString() || found.asString().isBlank()) {
            throw wrong(name);
        }
        return found.asString();
    }

    boolean truth(String name) {
        JsonNode found = node.path(name);
        if (!found.isMissingNode() && !found.isNull() && !found.isBoolean()) {
            throw wrong(name);
        }
        return found.asBoolean(false);
    }

    BigDecimal number(String name) {
        JsonNode found = node.path(name);
        if (!found.isNumber()) {
            throw wrong(name);
        }
        return found.decimalValue();
    }

    <E extends Enum<E>> E one(Class<E> type, String name) {
        String word = text(name);
        try {
            return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException unknown) {
            throw wrong(name);
        }
    }

    Timex timex(String name) {
        String value = text(name);
        if (!Timex.isWellFormed(value)) {
            throw wrong(name);
        }
        return new Timex(value);
    }

    NounPhrase phrase(String name) {
        Parts phrase = part(name);
        Gender gender =
                switch (phrase.text("gender")) {
                    case "m" -> Gender.MASCULINE;
                    case "f" -> Gender.FEMININE;
                    case "n" -> Gender.NEUTER;
                    default -> throw phrase.wrong("gender");
                };
        return new NounPhrase(phrase.text("text"), gender, phrase.truth("plural"));
    }

    @Nullable
    NounPhrase optionalPhrase(String name) {
        return has(name) ? phrase(name) : null;
    }

    UnreadableAnnotationsException wrong(String name) {
        return new UnreadableAnnotationsException(id, Reason.BAD_BODY, name);
    }
}
