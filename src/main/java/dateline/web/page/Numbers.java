package dateline.web.page;

import java.util.OptionalInt;

/** Numbers as people type them into forms and addresses. */
final class Numbers {
    private Numbers() {}

    /** The number of a page, 1 where there is none. */
    static int pageOf(String text) {
        return of(text).orElse(1);
    }

    /** A whole number of at most nine digits, spaces around it ignored. */
    static OptionalInt of(String text) {
        String digits = text.strip();
        return digits.matches("-?\\d{1,9}") ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }
}
