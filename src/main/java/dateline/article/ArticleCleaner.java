package dateline.article;

import dateline.article.Dropped.Reason;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a pasted text holds besides its article: captions that stand twice, credits, appeals, menus.
 *
 * <p>A pure function; the words that betray each kind stand in the language packs ({@code boilerplate.txt}). What is
 * left keeps every character as it was brought.
 */
public final class ArticleCleaner {
    private static final int LONGEST_HEADLINE = 200;
    private static final int LONGEST_LABEL = 240;
    private static final int LONGEST_IN_A_ROW = 800;
    private static final int SHORTEST_REPEATED = 12;
    private static final Pattern SPEECH = Pattern.compile("[«»“”\"]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]*");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.…;,]\\s*", Pattern.DOTALL);

    private final ArticleText text;
    private final Boilerplate boilerplate = new Boilerplate();
    private final List<Dropped> dropped = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private ArticleCleaner(ArticleText text) {
        this.text = text;
    }

    /**
     * What of a text is not article.
     *
     * @param raw as pasted or read from a file
     * @param title the headline where it is known, so that it does not stand in the text again; empty otherwise
     */
    public static Cleaning clean(String raw, String title) {
        ArticleCleaner cleaner = new ArticleCleaner(new ArticleText(raw));
        return cleaner.cleaned(title);
    }

    /** The first paragraph where it looks like a headline: short, not ended like a sentence, with text below it. */
    public static Optional<String> headline(String raw) {
        ArticleText text = new ArticleText(raw);
        return text.paragraphs().stream()
                .limit(1)
                .filter(first -> text.paragraphs().size() > 1)
                .filter(first -> first.length() <= LONGEST_HEADLINE)
                .map(text::slice)
                .map(String::strip)
                .filter(first -> !SENTENCE_END.matcher(first).matches())
                .findFirst();
    }

    private Cleaning cleaned(String title) {
        List<TextSpan> paragraphs = text.paragraphs();
        for (int index = 0; index < paragraphs.size(); index++) {
            TextSpan paragraph = paragraphs.get(index);
            String words = text.slice(paragraph);
            Reason reason = reason(words, title, index);
            if (reason != null) {
                dropped.add(new Dropped(paragraph, reason));
            } else {
                dropCredits(paragraph, words);
            }
        }
        return new Cleaning(text, dropped);
    }

    private @Nullable Reason reason(String words, String title, int index) {
        if (NO_WORD.matcher(words).matches()) {
            return Reason.SEPARATOR;
        }
        String folded = folded(words);
        if (index < 3 && !title.isBlank() && folded.equals(folded(title))) {
            return Reason.HEADLINE;
        }
        if (!seen.add(folded) && words.length() >= SHORTEST_REPEATED) {
            return Reason.REPEATED;
        }
        boolean inARow = index > 0 && lastWasDropped(text.paragraphs().get(index - 1));
        if (words.length() > (inARow ? LONGEST_IN_A_ROW : LONGEST_LABEL)
                || !inARow && SPEECH.matcher(words).find()) {
            return null;
        }
        return boilerplate.reason(words).orElse(null);
    }

    /** Boilerplate comes in rows; after a piece of it, a longer paragraph may be one too. */
    private boolean lastWasDropped(TextSpan paragraphBefore) {
        return !dropped.isEmpty() && dropped.get(dropped.size() - 1).span().equals(paragraphBefore);
    }

    /** A caption stays without the brackets that say who took the picture. */
    private void dropCredits(TextSpan paragraph, String words) {
        Matcher credit = boilerplate.credits(words);
        while (credit.find()) {
            TextSpan inside = new TextSpan(
                    paragraph.begin() + words.codePointCount(0, credit.start()),
                    paragraph.begin() + words.codePointCount(0, credit.end()));
            dropped.add(new Dropped(inside, Reason.CREDIT));
        }
    }

    private static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
