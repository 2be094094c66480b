package dateline.web;

import java.text.Normalizer;
import java.util.Locale;

/** Makes the readable id of an article of its title: {@code le-sommet-de-geneve}. */
final class ArticleId {
    private static final int LONGEST = 60;

    private ArticleId() {}

    /** Letters without accents, digits and hyphens; {@code article} where nothing else is left. */
    static String of(String title) {
        String plain = Normalizer.normalize(title.replace("œ", "oe").replace("Œ", "OE"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (plain.length() > LONGEST) {
            int end = plain.lastIndexOf('-', LONGEST);
            plain = plain.substring(0, end > 0 ? end : LONGEST);
        }
        return plain.isEmpty() ? "article" : plain;
    }
}
