package dateline.library;

import dateline.annotation.Annotation;
import dateline.article.Article;
import dateline.article.Cleaning;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All articles: those that come as files, and those a teacher brought or changed, which are kept in the database. */
@Component
public class ArticleLibrary {
    /** Articles on one page of a list. */
    public static final int PAGE = 24;

    private final ArticleFiles files;
    private final ArticleTable table;
    private final ArticleShelf shelf;
    private final QuizTable quizzes;
    private final Clock clock;

    ArticleLibrary(ArticleFiles files, ArticleTable table, ArticleShelf shelf, QuizTable quizzes, Clock clock) {
        this.files = files;
        this.table = table;
        this.shelf = shelf;
        this.quizzes = quizzes;
        this.clock = clock;
    }

    /**
     * The articles whose title, source or text contain every word of the query: those without a date, then the
     * latest publication first.
     *
     * @param query words, accents and case ignored; blank for all
     * @param language BCP 47 tag, or blank for all
     * @param page page number from 1; beyond the last page is the last page
     */
    public Listing<ArticleSummary> find(String query, String language, int page) {
        SearchWords words = new SearchWords(query);
        List<ArticleShelf.Known> found = shelf.all().stream()
                .filter(known ->
                        language.isBlank() || known.article().language().equals(language))
                .filter(known -> words.allInFolded(known.words()))
                .sorted(LATEST_FIRST)
                .toList();
        Map<String, Integer> quizCounts = quizzes.countByArticle();
        return Listing.at(page, PAGE, found.size(), first -> found.stream()
                .skip(first)
                .limit(PAGE)
                .map(known -> summary(known, quizCounts))
                .toList());
    }

    private static final Comparator<ArticleShelf.Known> LATEST_FIRST = Comparator.comparing(
                    (ArticleShelf.Known known) -> known.article().published(),
                    Comparator.nullsFirst(Comparator.reverseOrder()))
            .thenComparing(known -> known.article().title());

    private static ArticleSummary summary(ArticleShelf.Known known, Map<String, Integer> quizCounts) {
        return new ArticleSummary(
                known.article(),
                new ArticleSummary.Counts(
                        known.actors(),
                        known.dates(),
                        known.rules(),
                        quizCounts.getOrDefault(known.article().id(), 0)));
    }

    /** The article with this id, unless it was deleted. */
    public Optional<AnnotatedArticle> article(String id) {
        Optional<ArticleTable.Row> row = table.row(id);
        if (row.isPresent()) {
            return row.filter(kept -> !kept.deleted()).map(ArticleTable.Row::article);
        }
        return Optional.ofNullable(files.articles().get(id));
    }

    /** Keeps a new article; where its id is taken, the id gets a number. */
    @Transactional
    public AnnotatedArticle add(Article article, List<Annotation> annotations) {
        return add(article, annotations, null);
    }

    /** The same for an article that was cleaned: what was left out is kept too. */
    @Transactional
    public AnnotatedArticle add(Article article, List<Annotation> annotations, @Nullable Cleaning cleaning) {
        Article named = new Article(
                freeId(article.id()),
                article.title(),
                article.language(),
                article.published(),
                article.source(),
                article.text());
        AnnotatedArticle added = new AnnotatedArticle(named, annotations, 1);
        table.insert(added, cleaning, clock.instant());
        return added;
    }

    /**
     * Replaces all annotations of an article.
     *
     * @param revision the revision that the annotations are based on
     * @return the article with its new revision, or empty where there is none with this id
     * @throws StaleRevisionException where the article has moved on
     */
    @Transactional
    public Optional<AnnotatedArticle> replaceAnnotations(String id, long revision, List<Annotation> annotations) {
        return article(id).map(known -> {
            if (known.revision() != revision) {
                throw new StaleRevisionException(id, revision);
            }
            AnnotatedArticle changed = new AnnotatedArticle(known.article(), annotations, revision + 1);
            if (table.row(id).isEmpty()) {
                table.insert(changed, null, clock.instant());
            } else if (!table.update(changed, revision)) {
                throw new StaleRevisionException(id, revision);
            }
            return changed;
        });
    }

    /** What was left out of an article when it was brought; empty where nothing can have been. */
    public Optional<Cleaning> cleaning(String id) {
        return table.cleaning(id);
    }

    /**
     * Replaces an article with another state of it: its metadata, what of it is left out, its annotations.
     *
     * @param changed with the id and the revision that the change is based on
     * @return the article with its new revision
     * @throws StaleRevisionException where the article has moved on, or is gone
     */
    @Transactional
    public AnnotatedArticle amend(AnnotatedArticle changed, @Nullable Cleaning cleaning) {
        String id = changed.article().id();
        long revision = changed.revision();
        AnnotatedArticle next = new AnnotatedArticle(changed.article(), changed.annotations(), revision + 1);
        if (table.row(id).isEmpty() && files.articles().containsKey(id)) {
            table.insert(next, cleaning, clock.instant());
        } else if (!table.amend(next, cleaning, revision)) {
            throw new StaleRevisionException(id, revision);
        }
        return next;
    }

    /** Hides an article; {@link #restore} brings it back. False where there is none with this id. */
    @Transactional
    public boolean delete(String id) {
        Optional<AnnotatedArticle> known = article(id);
        known.ifPresent(article -> {
            if (table.row(id).isEmpty()) {
                table.insert(article, null, clock.instant());
            }
            table.delete(id, clock.instant());
        });
        return known.isPresent();
    }

    /** Brings a deleted article back. False where none with this id was deleted. */
    @Transactional
    public boolean restore(String id) {
        return table.restore(id);
    }

    private String freeId(String wished) {
        Set<String> taken = new HashSet<>(files.articles().keySet());
        table.states().forEach(state -> taken.add(state.id()));
        String id = wished;
        for (int number = 2; taken.contains(id); number++) {
            String suffix = "-" + number;
            id = wished.substring(0, Math.min(wished.length(), 80 - suffix.length())) + suffix;
        }
        return id;
    }
}
