package dateline.web.page;

import dateline.article.Article;
import dateline.article.ArticleText;
import dateline.language.Languages;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a teacher typed to bring an article, as she typed it.
 *
 * @param language tag of the article’s language
 * @param published ISO date, or empty while unknown
 */
record NewArticleForm(String title, String text, String language, String published, String source) {
    /** Longest title and source, in UTF-16 units. */
    static final int LONGEST_LINE = 300;

    private static final int LONGEST_ID = 60;

    static NewArticleForm empty(Locale locale) {
        return new NewArticleForm("", "", locale.getLanguage(), "", "");
    }

    /** Message keys of what keeps the article from being taken, by the name of the field; empty when all is well. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (title.isBlank()) {
            problems.put("title", "new-article.title.missing");
        } else if (title.length() > LONGEST_LINE) {
            problems.put("title", "new-article.line.long");
        }
        if (text.isBlank()) {
            problems.put("text", "new-article.text.missing");
        }
        if (source.length() > LONGEST_LINE) {
            problems.put("source", "new-article.line.long");
        }
        if (!published.isBlank() && day().isEmpty()) {
            problems.put("published", "new-article.published.unreadable");
        }
        if (Languages.forTag(language).isEmpty()) {
            problems.put("language", "new-article.language.unknown");
        }
        return problems;
    }

    /** The article of a form without problems. */
    Article article() {
        return new Article(
                id(), title.strip(), language, day().orElse(null), source.strip(), new ArticleText(text.strip()));
    }

    private Optional<LocalDate> day() {
        return Optional.ofNullable(parsed(published.strip()));
    }

    private static @Nullable LocalDate parsed(String day) {
        try {
            LocalDate parsed = LocalDate.parse(day);
            return parsed.getYear() > 0 && parsed.getYear() <= 9999 ? parsed : null;
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    /** The title as part of an address: {@code accord-de-kyoto}. */
    private String id() {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String id = plain.substring(0, Math.min(plain.length(), LONGEST_ID)).replaceAll("-$", "");
        return id.isEmpty() ? "article" : id;
    }

    /** The languages to choose from. */
    List<Choice> languages(Words words) {
        return Languages.all().stream()
                .map(known -> new Choice(
                        known.tag(),
                        words.nameOfLanguage(known.tag()),
                        known.tag().equals(language)))
                .toList();
    }
}
