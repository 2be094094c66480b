package dateline.web.page;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/** The fields of a form as they were sent; what was not sent is empty. */
record Fields(MultiValueMap<String, String> sent) {
    /** The text of a field, line breaks as a browser sends them made plain. */
    String text(String name) {
        String text = sent.getFirst(name);
        return text == null ? "" : text.replace("\r\n", "\n");
    }

    boolean has(String name) {
        return sent.containsKey(name);
    }

    List<String> all(String name) {
        return sent.getOrDefault(name, List.of());
    }

    /** The constants ticked under this name; unknown ones are passed over. */
    <E extends Enum<E>> Set<E> ticked(String name, Class<E> type) {
        Set<E> found = new LinkedHashSet<>();
        all(name).forEach(word -> constant(word, type).ifPresent(found::add));
        return found;
    }

    /** The constant chosen under this name. */
    <E extends Enum<E>> Optional<E> chosen(String name, Class<E> type) {
        return constant(text(name), type);
    }

    /** The constant that addresses and forms name so. */
    static <E extends Enum<E>> Optional<E> constant(String word, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> Words.keyOf(constant).equals(word))
                .findFirst();
    }
}
