package dateline.article;

import dateline.language.Language;
import dateline.language.Languages;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds sentences by the boundaries of Unicode Annex 29 and joins again what an abbreviation or an initial parted:
 * {@code M. Dupont}, {@code J. Smith}. No sentence crosses a paragraph.
 *
 * <p>What goes on for longer than any sentence is a list, a table or an accident; it comes in pieces, so that whoever
 * looks at all words of a sentence has few to look at.
 */
final class SentenceSplitter {
    /** Longest sentence, in UTF-16 units; the longest of our articles has a third of it. */
    private static final int LONGEST = 1000;

    private static final int LONGEST_ABBREVIATION = 40;
    private static final Pattern LAST_WORD = Pattern.compile("(?:^|[\\s(«“\"’'])([\\p{L}.]+)\\.[\\s\\h]*$");
    private static final Pattern OPENING = Pattern.compile("«[\\s\\h]?");
    private static final Pattern CLOSING = Pattern.compile("[\\s\\h]?»");
    private static final Pattern CLOSING_ONLY = Pattern.compile("[\\s»”\"’')\\]]*");

    private final ArticleText text;
    private final Set<String> abbreviations;
    private final Locale locale;

    private SentenceSplitter(ArticleText text, Locale locale, List<String> abbreviations) {
        this.text = text;
        this.locale = locale;
        this.abbreviations = new HashSet<>(abbreviations);
    }

    static List<TextSpan> split(ArticleText text, String language) {
        SentenceSplitter splitter = Languages.forTag(language)
                .map((Language known) -> new SentenceSplitter(text, known.locale(), known.words("abbreviations")))
                .orElseGet(() -> new SentenceSplitter(text, Locale.forLanguageTag(language), List.of()));
        return text.paragraphs().stream()
                .flatMap(paragraph -> splitter.sentencesOf(paragraph).stream())
                .toList();
    }

    private List<TextSpan> sentencesOf(TextSpan paragraph) {
        String words = text.slice(paragraph);
        BreakIterator boundaries = BreakIterator.getSentenceInstance(locale);
        boundaries.setText(closeQuoted(words));
        List<TextSpan> found = new ArrayList<>();
        int point = paragraph.begin();
        int begin = 0;
        for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
            if (end < words.length() && !ends(words, begin, end)) {
                continue;
            }
            while (begin < end) {
                int stop = pieceEnd(words, begin, end);
                String piece = words.substring(begin, stop);
                if (!piece.isBlank()) {
                    int first = point + codePoints(piece) - codePoints(piece.stripLeading());
                    found.add(new TextSpan(first, point + codePoints(piece.stripTrailing())));
                }
                point += codePoints(piece);
                begin = stop;
            }
        }
        return found;
    }

    /** Where a piece that begins here ends: with the sentence, or where nobody would read on without a breath. */
    private static int pieceEnd(String words, int begin, int end) {
        if (end - begin <= LONGEST) {
            return end;
        }
        int most = begin + LONGEST;
        for (int at = most; at > begin; at--) {
            if (Character.isWhitespace(words.charAt(at - 1))) {
                return at;
            }
        }
        return Character.isLowSurrogate(words.charAt(most)) ? most - 1 : most;
    }

    /** Whether a sentence ends at a boundary: not after an abbreviation, nor before what only closes it. */
    private boolean ends(String words, int begin, int end) {
        if (CLOSING_ONLY.matcher(words).region(end, words.length()).matches() || goesOn(words, end)) {
            return false;
        }
        Matcher last = LAST_WORD.matcher(words).region(Math.max(begin, end - LONGEST_ABBREVIATION), end);
        if (!last.find()) {
            return true;
        }
        String word = last.group(1);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return !initial && !abbreviations.contains(word.toLowerCase(locale));
    }

    /** The iterator does not see that French marks belong to their words across a space; the length stays. */
    private static String closeQuoted(String words) {
        String opened = OPENING.matcher(words)
                .replaceAll(marks -> "“".repeat(marks.group().length()));
        return CLOSING.matcher(opened)
                .replaceAll(marks -> "”".repeat(marks.group().length()));
    }

    /** {@code « Quand ? » demande la juge}: a small letter after the closing mark. */
    private static boolean goesOn(String words, int end) {
        int last = end - 1;
        while (last > 0 && Character.isWhitespace(words.charAt(last))) {
            last--;
        }
        return "»”\"".indexOf(words.charAt(last)) >= 0
                && end < words.length()
                && Character.isLowerCase(words.codePointAt(end));
    }

    private static int codePoints(String words) {
        return words.codePointCount(0, words.length());
    }
}
