package dateline.quiz;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares wordings: case, accents, spaces and determiners do not count. */
final class Wording {
    private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}\\p{N}-]+");
    private static final Pattern LINK = Pattern.compile(
            "^ (?:le|la|les|l|un|une|des|du|de|d|a|au|aux|en|dans|que|qu|the|an|in|on|at|of|to|that) (?=.)");
    private static final int CONTENT_WORD = 5;

    private Wording() {}

    /** The words in lower case without accents, between single spaces, with one at either end. */
    static String folded(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("(?<=\\d)[\\h,](?=\\d{3})", "");
        return " " + WORD_BREAK.matcher(plain).replaceAll(" ").strip() + " ";
    }

    static boolean same(String one, String other) {
        return bare(one).equals(bare(other));
    }

    /** Whether one holds the other whole, on word boundaries: “ministre” does not stand in “vice-ministre”. */
    static boolean overlap(String one, String other) {
        return bare(one).contains(bare(other)) || bare(other).contains(bare(one));
    }

    /** Whether the text holds the words whole. */
    static boolean holds(String text, String words) {
        return folded(text).contains(bare(words));
    }

    /** Whether both share a word of five letters or more. */
    static boolean shareContent(String one, String other) {
        Set<String> words = content(one);
        return content(other).stream().anyMatch(words::contains);
    }

    static Set<String> content(String text) {
        return Pattern.compile(" ")
                .splitAsStream(folded(text))
                .filter(word -> word.length() >= CONTENT_WORD)
                .collect(Collectors.toSet());
    }

    /** Folded, without the prepositions and determiners at its head: “À la Haye” and “La Haye” are the same. */
    static String withoutLink(String text) {
        String bare = folded(text);
        String shorter = LINK.matcher(bare).replaceFirst(" ");
        while (!shorter.equals(bare)) {
            bare = shorter;
            shorter = LINK.matcher(bare).replaceFirst(" ");
        }
        return bare;
    }

    private static String bare(String text) {
        return folded(text).replaceFirst("^ (le|la|les|l|un|une|des|the|a|an) ", " ");
    }
}
