package dateline.web;

import java.util.List;

/**
 * Something a person got wrong: where, and what, to be worded when it is shown.
 *
 * @param field name of the form or JSON field: {@code title}, {@code items[2].options}
 * @param key what is wrong; its sentence has the message key {@code field.<key>}
 * @param arguments what the sentence mentions
 */
public record Problem(String field, String key, List<Object> arguments) {
    public Problem {
        arguments = List.copyOf(arguments);
    }
}
