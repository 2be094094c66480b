package dateline.handout;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** File names that every system, mail program and old printer takes: ASCII letters, digits and hyphens. */
final class FileName {
    private static final int LONGEST_PART = 60;

    private FileName() {}

    /** The parts, each made plain, joined by hyphens; blank ones are left out. */
    static String pdf(String... parts) {
        return Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("-")) + ".pdf";
    }

    /** {@code Les pourparlers de Genève} as {@code les-pourparlers-de-geneve}; the second text where nothing is left. */
    static String plain(String text, String otherwise) {
        String letters = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss")
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('đ', 'd')
                .replace('ı', 'i')
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        if (letters.isEmpty()) {
            return otherwise;
        }
        if (letters.length() <= LONGEST_PART) {
            return letters;
        }
        int end = letters.lastIndexOf('-', LONGEST_PART);
        return letters.substring(0, end > 0 ? end : LONGEST_PART).replaceFirst("(-[a-z])+$", "");
    }
}
