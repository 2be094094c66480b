package dateline.handout;

import dateline.factsheet.Evidence;
import dateline.handout.PrintedSheet.Spot;
import dateline.language.Language;
import dateline.language.Languages;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The words that handouts add to an article, in its language; French where there are none in that language. */
record Labels(Language language) {
    private static final int MOST_LINES = 3;

    private static final ResourceBundle.Control FRENCH_FIRST =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The labels for articles with this BCP 47 tag. */
    static Labels of(String tag) {
        return new Labels(Languages.forTag(tag).orElseGet(() -> Languages.all().get(0)));
    }

    /** The label with this key of {@code messages/handouts}, its places {0}, {1} … filled. */
    String say(String key, Object... parts) {
        return new MessageFormat(bundle().getString(key), locale()).format(parts);
    }

    /** Whether there is such a label. */
    boolean has(String key) {
        return bundle().containsKey(key);
    }

    /** {@code l. 14}. */
    String line(int number) {
        return say("line", String.valueOf(number));
    }

    /** {@code l. 3, 8, 14}: the first few lines of a fact that stands in several places. */
    String lines(List<Evidence> places) {
        return say(
                "line",
                places.stream()
                        .map(Evidence::line)
                        .sorted()
                        .distinct()
                        .limit(MOST_LINES)
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ")));
    }

    /** Something named, with its lines. */
    Spot spot(String name, List<Evidence> places) {
        return new Spot(sentence(name), lines(places));
    }

    /** A capital first, and the language’s own spaces before its punctuation; nothing for nothing. */
    String sentence(String text) {
        return text.isBlank() ? "" : language.sentence(text);
    }

    Locale locale() {
        return language.locale();
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle("messages/handouts", locale(), FRENCH_FIRST);
    }
}
