package dateline.web;

import static java.util.Objects.requireNonNullElse;

import dateline.annotation.Annotation;
import dateline.annotation.Annotator;
import dateline.annotation.Mark;
import dateline.article.Article;
import dateline.article.ArticleCleaner;
import dateline.article.ArticleText;
import dateline.article.Cleaning;
import dateline.article.TextSpan;
import dateline.language.Language;
import dateline.language.Languages;
import dateline.library.AnnotatedArticle;
import dateline.library.ArticleLibrary;
import dateline.vocabulary.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes in what a teacher brings, by a page or by the API: checked, cleaned, annotated and kept. */
@Component
public class ArticleIntake {
    /** Longest text, in UTF-16 units: two thick novels. */
    public static final int LONGEST_TEXT = 1_000_000;

    private static final int FIRST_WORDS = 80;

    private final ArticleLibrary library;

    ArticleIntake(ArticleLibrary library) {
        this.library = library;
    }

    /**
     * What is brought, as written; everything but the text may be blank. A form is bound to it by these names.
     *
     * @param language BCP 47 tag
     * @param published ISO 8601 date
     */
    public record Offer(String text, String title, String language, String published, String source) {
        /** A field that a form does not have is null, whatever the types say. */
        public Offer {
            text = requireNonNullElse(text, "");
            title = requireNonNullElse(title, "");
            language = requireNonNullElse(language, "");
            published = requireNonNullElse(published, "");
            source = requireNonNullElse(source, "");
        }

        /** The same, with what the other says where nothing is said. */
        public Offer or(Offer other) {
            return new Offer(
                    text.isBlank() ? other.text : text,
                    title.isBlank() ? other.title : title,
                    language.isBlank() ? other.language : language,
                    published.isBlank() ? other.published : published,
                    source.isBlank() ? other.source : source);
        }
    }

    /**
     * The article as it was kept.
     *
     * @param cleaning what was left out of the text
     * @param guessed names of the fields that nobody gave
     */
    public record Taken(AnnotatedArticle article, Cleaning cleaning, List<String> guessed) {}

    /**
     * Cleans the text, guesses what was not said and keeps the article.
     *
     * @param visitor language of whoever brings it, for a text whose language cannot be told
     * @throws UnacceptableException with everything that is wrong
     */
    public Taken take(Offer offer, Locale visitor) {
        OfferCheck.check(offer);
        Optional<String> headline = offer.title().isBlank()
                ? ArticleCleaner.headline(offer.text())
                : Optional.of(offer.title().strip());
        Cleaning cleaning = cleaned(offer.text(), headline.orElse(""));
        ArticleText text = cleaning.kept();
        String title = headline.orElseGet(() -> firstWords(text));
        Optional<LocalDate> given = OfferCheck.day(offer.published());
        Optional<LocalDate> published = given.or(cleaning::publicationDate);
        Article article = new Article(
                ArticleId.of(title),
                title,
                language(offer.language(), text, visitor),
                published.orElse(null),
                offer.source().strip(),
                text);
        return new Taken(
                library.add(article, Annotator.annotate(article), cleaning), cleaning, guessed(offer, published));
    }

    /**
     * Another state of an article: its publication date, title and source as now known, and what of the brought text is
     * left out. What a person annotated stays where its words stand; suggestions are made afresh.
     *
     * @throws UnacceptableException with everything that is wrong
     * @throws dateline.library.StaleRevisionException where the article has moved on
     */
    public AnnotatedArticle amend(AnnotatedArticle known, Offer said, Cleaning cleaning) {
        OfferCheck.check(said.or(new Offer(known.article().text().toString(), "", "", "", "")));
        LocalDate published = OfferCheck.day(said.published()).orElse(null);
        Article old = known.article();
        Cleaning before = library.cleaning(old.id()).orElseGet(() -> Cleaning.none(old.text()));
        Article article = new Article(
                old.id(),
                said.title().isBlank() ? old.title() : said.title().strip(),
                said.language().isBlank() ? old.language() : said.language().strip(),
                published,
                said.source().strip(),
                cleaning.kept());
        List<Annotation> kept = known.annotations().stream()
                .filter(annotation -> annotation.mark().origin() != Origin.SUGGESTED)
                .flatMap(annotation -> moved(annotation, before, cleaning).stream())
                .toList();
        List<Annotation> annotations = new ArrayList<>(kept);
        Annotator.annotate(article).stream()
                .filter(suggestion -> kept.stream().noneMatch(own -> sameThing(own, suggestion)))
                .forEach(annotations::add);
        return library.amend(new AnnotatedArticle(article, renumbered(annotations), known.revision()), cleaning);
    }

    private static Optional<Annotation> moved(Annotation annotation, Cleaning before, Cleaning after) {
        Mark mark = annotation.mark();
        return before.moved(mark.span(), after).map(span -> annotation.at(mark.movedTo(span)));
    }

    /** A suggestion about words of which a person has said the same kind of thing is not needed. */
    private static boolean sameThing(Annotation own, Annotation suggestion) {
        return own.getClass().equals(suggestion.getClass())
                && own.mark().span().overlaps(suggestion.mark().span());
    }

    private static List<Annotation> renumbered(List<Annotation> annotations) {
        List<Annotation> numbered = new ArrayList<>();
        for (Annotation annotation : annotations) {
            numbered.add(annotation.at(annotation.mark().named("a" + (numbered.size() + 1))));
        }
        return numbered;
    }

    /** Where nothing of a text would be left, all of it is kept. */
    private static Cleaning cleaned(String text, String headline) {
        Cleaning cleaning = ArticleCleaner.clean(text, headline);
        return cleaning.kept().paragraphs().isEmpty() ? new Cleaning(cleaning.brought(), List.of()) : cleaning;
    }

    private static String language(String given, ArticleText text, Locale visitor) {
        String tag = given.isBlank()
                ? Languages.ofText(text.toString()).map(Language::tag).orElse(visitor.getLanguage())
                : given.strip();
        return Locale.forLanguageTag(tag).toLanguageTag();
    }

    private static List<String> guessed(Offer offer, Optional<LocalDate> published) {
        List<String> guessed = new ArrayList<>();
        if (offer.title().isBlank()) {
            guessed.add("title");
        }
        if (offer.language().isBlank()) {
            guessed.add("language");
        }
        if (offer.published().isBlank() && published.isPresent()) {
            guessed.add("published");
        }
        return guessed;
    }

    /** The beginning of a text that has no headline. */
    private static String firstWords(ArticleText text) {
        TextSpan first = text.paragraphs().get(0);
        if (first.length() <= FIRST_WORDS) {
            return text.slice(first).strip();
        }
        String words = text.slice(new TextSpan(first.begin(), first.begin() + FIRST_WORDS));
        int end = words.lastIndexOf(' ');
        return words.substring(0, end > 0 ? end : words.length()) + "…";
    }
}
