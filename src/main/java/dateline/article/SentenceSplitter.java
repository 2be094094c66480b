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
 */
final class SentenceSplitter {
    private static final Pattern LAST_WORD = Pattern.compile("(?:^|[\\s(«“\"’'])([\\p{L}.]+)\\.\\s*$");
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
        boundaries.setText(words);
        List<TextSpan> found = new ArrayList<>();
        int begin = 0;
        for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
            if (end < words.length() && !ends(words.substring(begin, end), words.substring(end))) {
                continue;
            }
            String sentence = words.substring(begin, end);
            if (!sentence.isBlank()) {
                int leading = sentence.length() - sentence.stripLeading().length();
                found.add(spanAt(
                        paragraph,
                        words,
                        begin + leading,
                        begin + sentence.stripTrailing().length()));
            }
            begin = end;
        }
        return found;
    }

    private boolean ends(String sentence, String rest) {
        if (CLOSING_ONLY.matcher(rest).matches()) {
            return false;
        }
        Matcher last = LAST_WORD.matcher(sentence);
        if (!last.find()) {
            return true;
        }
        String word = last.group(1);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return !initial && !abbreviations.contains(word.toLowerCase(locale));
    }

    private static TextSpan spanAt(TextSpan paragraph, String words, int begin, int end) {
        return new TextSpan(
                paragraph.begin() + words.codePointCount(0, begin), paragraph.begin() + words.codePointCount(0, end));
    }
}
