package dateline.web;

import dateline.annotation.Annotation;
import dateline.article.Article;
import dateline.article.ArticleCleaner;
import dateline.article.ArticleText;
import dateline.article.Cleaning;
import dateline.language.Languages;
import dateline.library.AnnotatedArticle;
import dateline.library.ArticleLibrary;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Takes in what a teacher brings, by a page or by the API: checked, cleaned, annotated and kept. */
@Component
public class ArticleIntake {
    /** Longest text, in UTF-16 units; a novel has half as many. */
    public static final int LONGEST_TEXT = 1_000_000;

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_SOURCE = 500;
    private static final String LANGUAGE_TAG = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*";

    private final ArticleLibrary library;

    ArticleIntake(ArticleLibrary library) {
        this.library = library;
    }

    /**
     * What is brought, as written; everything but the text may be blank.
     *
     * @param language BCP 47 tag
     * @param published ISO 8601 date
     */
    public record Offer(String text, String title, String language, String published, String source) {
        /** The same, with a guess where nothing was said. */
        public Offer or(Offer guess) {
            return new Offer(
                    text.isBlank() ? guess.text : text,
                    title.isBlank() ? guess.title : title,
                    language.isBlank() ? guess.language : language,
                    published.isBlank() ? guess.published : published,
                    source.isBlank() ? guess.source : source);
        }
    }

    /**
     * The article as it was kept.
     *
     * @param cleaning what was left out of the text
     * @param guessed the fields that nobody gave
     */
    public record Taken(AnnotatedArticle article, Cleaning cleaning, List<String> guessed) {}

    /**
     * Cleans the text, guesses what was not said and keeps the article.
     *
     * @param visitor language of whoever brings it, for a text whose language cannot be told
     * @throws UnacceptableException with everything that is wrong
     */
    public Taken take(Offer offer, Locale visitor) {
        LocalDate given = check(offer);
        List<String> guessed = new ArrayList<>();
        String title = said(offer.title(), "title", guessed, () -> headline(offer.text()));
        Cleaning cleaning = cleaned(offer.text(), title);
        ArticleText text = cleaning.kept();
        String language = said(offer.language(), "language", guessed, () -> Languages.ofText(text.toString())
                .map(known -> known.tag())
                .orElse(visitor.getLanguage()));
        LocalDate published = given == null ? cleaning.publicationDate().orElse(null) : given;
        if (given == null && published != null) {
            guessed.add("published");
        }
        Article article = new Article(
                ArticleId.of(title),
                title,
                Locale.forLanguageTag(language).toLanguageTag(),
                published,
                offer.source().strip(),
                text);
        return new Taken(library.add(article, suggested(article)), cleaning, guessed);
    }

    /** The one place where a new article gets its suggested annotations. */
    private static List<Annotation> suggested(Article article) {
        return List.of();
    }

    private static @org.jspecify.annotations.Nullable LocalDate check(Offer offer) {
        Problems problems = new Problems();
        if (offer.text().isBlank()) {
            problems.add("text", "empty-text");
        } else if (offer.text().length() > LONGEST_TEXT) {
            problems.add("text", "too-long", LONGEST_TEXT);
        } else if (offer.text().indexOf('\0') >= 0) {
            problems.add("text", "no-plain-text");
        }
        if (offer.title().length() > LONGEST_TITLE) {
            problems.add("title", "too-long", LONGEST_TITLE);
        }
        if (offer.source().length() > LONGEST_SOURCE) {
            problems.add("source", "too-long", LONGEST_SOURCE);
        }
        if (!offer.language().isBlank() && !offer.language().strip().matches(LANGUAGE_TAG)) {
            problems.add("language", "no-language");
        }
        Optional<LocalDate> published = date(offer.published().strip(), problems);
        problems.throwIfAny();
        return published.orElse(null);
    }

    private static Optional<LocalDate> date(String published, Problems problems) {
        try {
            return published.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(published));
        } catch (DateTimeException noDate) {
            problems.add("published", "no-date");
            return Optional.empty();
        }
    }

    private static String said(String given, String field, List<String> guessed, Supplier<String> guess) {
        if (!given.isBlank()) {
            return given.strip();
        }
        guessed.add(field);
        return guess.get();
    }

    /** Where nothing of a text would be left, all of it is kept. */
    private static Cleaning cleaned(String text, String title) {
        Cleaning cleaning = ArticleCleaner.clean(text, title);
        return cleaning.kept().paragraphs().isEmpty() ? new Cleaning(cleaning.brought(), List.of()) : cleaning;
    }

    private static String headline(String text) {
        return ArticleCleaner.headline(text).orElseGet(() -> {
            String first = text.strip().lines().findFirst().orElse("");
            List<String> words = new ArrayList<>();
            int length = 0;
            for (String word : first.split("\\s+")) {
                length += word.length() + 1;
                if (!words.isEmpty() && length > 80) {
                    return String.join(" ", words) + "…";
                }
                words.add(word);
            }
            return String.join(" ", words);
        });
    }
}
