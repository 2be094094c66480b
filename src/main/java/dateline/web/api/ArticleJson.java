package dateline.web.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dateline.article.Article;
import dateline.article.Cleaning;
import dateline.exchange.WebAnnotations;
import dateline.library.AnnotatedArticle;
import dateline.library.ArticleSummary;
import dateline.web.ArticleIntake;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Schema(name = "Article", description = "An article with its annotations")
record ArticleJson(
        @JsonUnwrapped Head head,

        @Schema(description = "The body; offsets everywhere count its code points")
        String text,

        @Schema(description = "Counts the changes; send it back with a change")
        long revision,

        @Schema(description = "W3C Web Annotations", type = "array", implementation = Object.class)
        JsonNode annotations,

        @Schema(description = "Fields that were not given but guessed") @Nullable
        List<String> guessed,

        @Nullable CleaningJson cleaning) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What every view of an article begins with; what is not known is absent. */
    @Schema(name = "ArticleHead")
    record Head(
            String id,
            String title,

            @Schema(description = "BCP 47 tag", example = "fr")
            String language,

            @Nullable LocalDate published,
            @Nullable String source) {
        static Head of(Article article) {
            return new Head(
                    article.id(),
                    article.title(),
                    article.language(),
                    article.published(),
                    article.source().isBlank() ? null : article.source());
        }
    }

    @Schema(name = "ListedArticle", description = "An article without its text")
    record Listed(@JsonUnwrapped Head head, Counts counts) {
        @Schema(name = "ArticleCounts", description = "How many facts and saved quizzes an article has")
        record Counts(int actors, int dates, int rules, int quizzes) {}

        static Listed of(ArticleSummary summary) {
            var counts = summary.counts();
            return new Listed(
                    Head.of(summary.article()),
                    new Counts(counts.actors(), counts.dates(), counts.rules(), counts.quizzes()));
        }
    }

    @Schema(name = "Cleaning", description = "What of the brought text was left out of the article")
    record CleaningJson(List<DroppedJson> dropped) {
        @Schema(name = "Dropped", description = "A piece left out; offsets count code points of the text as brought")
        record DroppedJson(int start, int end, String text, String reason) {}

        static CleaningJson of(Cleaning cleaning) {
            return new CleaningJson(cleaning.dropped().stream()
                    .map(piece -> new DroppedJson(
                            piece.span().begin(),
                            piece.span().end(),
                            cleaning.brought().slice(piece.span()),
                            Words.of(piece.reason())))
                    .toList());
        }
    }

    static ArticleJson of(AnnotatedArticle annotated) {
        return of(annotated, null, null);
    }

    static ArticleJson of(ArticleIntake.Taken taken) {
        return of(taken.article(), taken.guessed(), CleaningJson.of(taken.cleaning()));
    }

    private static ArticleJson of(
            AnnotatedArticle annotated, @Nullable List<String> guessed, @Nullable CleaningJson cleaning) {
        Article article = annotated.article();
        String page = WebAnnotations.write(article.id(), article.text(), annotated.annotations());
        return new ArticleJson(
                Head.of(article),
                article.text().toString(),
                annotated.revision(),
                JSON.readTree(page).path("items"),
                guessed,
                cleaning);
    }
}
