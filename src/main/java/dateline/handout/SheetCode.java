package dateline.handout;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** The short code in the foot of a handout that tells which sheets belong together, whatever their version. */
final class SheetCode {
    /** No letters that are taken for digits on a worn copy. */
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int LENGTH = 5;

    private SheetCode() {}

    /** Same content, same code. */
    static String of(String content) {
        CRC32 sum = new CRC32();
        sum.update(content.getBytes(StandardCharsets.UTF_8));
        StringBuilder code = new StringBuilder();
        for (long rest = sum.getValue(); code.length() < LENGTH; rest /= ALPHABET.length()) {
            code.append(ALPHABET.charAt((int) (rest % ALPHABET.length())));
        }
        return code.toString();
    }
}
