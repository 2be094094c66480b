package dateline.handout;

import java.util.OptionalInt;

/** A print template cannot be filled: it is not well-formed, or asks for something that there is not. */
public final class BrokenTemplateException extends RuntimeException {
    private final String template;
    private final int line;

    /**
     * Names the place.
     *
     * @param template file name of the template, without folder
     * @param line its line, from 1; 0 when nobody knows
     */
    BrokenTemplateException(String template, int line, String reason, Throwable cause) {
        super("Template " + template + (line > 0 ? ", line " + line : "") + ": " + reason, cause);
        this.template = template;
        this.line = line;
    }

    /** File name of the template, as in the folder {@code templates/handouts}. */
    public String template() {
        return template;
    }

    /** The line, from 1, where it goes wrong, if that is known. */
    public OptionalInt line() {
        return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
    }
}
