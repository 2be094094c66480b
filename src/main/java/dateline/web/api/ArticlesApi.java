package dateline.web.api;

import dateline.library.ArticleLibrary;
import dateline.web.ArticleIntake;
import dateline.web.ArticleIntake.Offer;
import dateline.web.BroughtFile;
import dateline.web.UnknownIdException;
import dateline.web.UnknownIdException.Kind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@Tag(name = "Articles")
@RestController
@RequestMapping(path = "/api/articles")
class ArticlesApi {
    private static final int NO_LIMIT = Integer.MAX_VALUE;
    private static final int LONGEST_LINE = 300;

    private final ArticleLibrary library;
    private final ArticleIntake intake;

    ArticlesApi(ArticleLibrary library, ArticleIntake intake) {
        this.library = library;
        this.intake = intake;
    }

    @Operation(
            summary = "Bring an article",
            description = "Only the text is needed; title, language and publication date are guessed where absent."
                    + " What is no part of the article is left out and reported.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                                        schema = @Schema(implementation = NewArticle.class)),
                                @Content(
                                        mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                        schema = @Schema(implementation = NewArticleFile.class))
                            }))
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ArticleJson> bring(JsonFields body, Locale visitor) {
        Offer offer = new Offer(
                body.text("text", NO_LIMIT),
                body.text("title", NO_LIMIT),
                body.text("language", NO_LIMIT),
                body.text("published", NO_LIMIT),
                body.text("source", NO_LIMIT));
        body.problems().throwIfAny();
        return created(intake.take(offer, visitor));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ArticleJson> bringFile(
            @RequestPart(required = false) @Nullable MultipartFile file,
            @Parameter(hidden = true) @ModelAttribute Offer said,
            Locale visitor)
            throws IOException {
        return created(intake.take(file == null ? said : said.or(BroughtFile.read(file)), visitor));
    }

    @Operation(
            summary = "List articles",
            description = "Those without a date, then the latest publication first. Further pages by the Link header;"
                    + " X-Total-Count says how many match.")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<ArticleJson.Listed>> list(
            @Parameter(description = "Words of title, source or text; case and accents do not matter")
                    @RequestParam(defaultValue = "")
                    String query,
            @Parameter(description = "BCP 47 tag") @RequestParam(defaultValue = "") String language,
            @Parameter(description = "Page number from 1", schema = @Schema(type = "integer"))
                    @RequestParam(required = false)
                    @Nullable
                    String page) {
        int number = QueryFields.page(page);
        return PageLinks.of(library.find(query, language.strip(), number).map(ArticleJson.Listed::of), number);
    }

    @Operation(summary = "Get an article with its annotations")
    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ArticleJson> one(@PathVariable String id) {
        return library.article(id)
                .map(article -> ResponseEntity.ok()
                        .eTag(Revisions.tag(article.revision()))
                        .body(ArticleJson.of(article)))
                .orElseThrow(() -> new UnknownIdException(Kind.ARTICLE, id));
    }

    @Operation(summary = "Delete an article", description = "Its saved quizzes stay. It can be brought back.")
    @DeleteMapping("/{id}")
    ResponseEntity<Void> delete(@PathVariable String id) {
        if (!library.delete(id)) {
            throw new UnknownIdException(Kind.ARTICLE, id);
        }
        return ResponseEntity.noContent().build();
    }

    @Operation(summary = "Bring a deleted article back")
    @PostMapping(path = "/{id}/restore", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ArticleJson> restore(@PathVariable String id) {
        library.restore(id);
        return one(id);
    }

    private static ResponseEntity<ArticleJson> created(ArticleIntake.Taken taken) {
        String id = taken.article().article().id();
        return ResponseEntity.created(URI.create("/api/articles/" + id))
                .eTag(Revisions.tag(taken.article().revision()))
                .body(ArticleJson.of(taken));
    }

    /** What a script sends to bring an article, for the description of the API. */
    @Schema(name = "NewArticle")
    record NewArticle(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String text,

            @Nullable String title,

            @Schema(description = "BCP 47 tag", example = "fr") @Nullable
            String language,

            @Schema(description = "Publication date, the anchor of relative dates", example = "2022-01-18") @Nullable
            String published,

            @Schema(description = "Author, publisher, in one line") @Nullable
            String source) {}

    /** The same as a form with a file. */
    @Schema(name = "NewArticleFile")
    record NewArticleFile(
            @Schema(description = "Plain text, HTML, DOCX, ODT or PDF", format = "binary")
            String file,

            @Schema(description = "In place of the file’s") @Nullable
            String text,

            @Nullable String title,
            @Nullable String language,
            @Nullable String published,
            @Nullable String source) {}
}
