package dateline.web.api;

import dateline.exchange.AnnotationFormat;
import dateline.exchange.Exported;
import dateline.exchange.Imported;
import dateline.library.AnnotatedArticle;
import dateline.library.ArticleLibrary;
import dateline.library.StaleRevisionException;
import dateline.web.Problem;
import dateline.web.UnacceptableException;
import dateline.web.UnknownIdException;
import dateline.web.UnknownIdException.Kind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@Tag(name = "Annotations")
@RestController
@RequestMapping("/api/articles/{id}/annotations")
class AnnotationsApi {
    private static final String NATIVE = "w3c";

    private final ArticleLibrary library;

    AnnotationsApi(ArticleLibrary library) {
        this.library = library;
    }

    /** What became of annotations that were sent. */
    @Schema(name = "Import")
    record ImportJson(
            @Schema(description = "Revision of the article now")
            long revision,

            @Schema(description = "How many annotations it has now")
            int annotations,

            @Schema(description = "Annotations whose offsets were wrong and whose words were found elsewhere")
            List<String> moved,

            @Schema(description = "Rows left out, where that was allowed")
            List<RefusedJson> refused) {
        @Schema(name = "RefusedRow")
        record RefusedJson(String row, String reason) {}
    }

    @Operation(summary = "Get the annotations of an article", description = "As W3C Web Annotations, or another format")
    @GetMapping
    ResponseEntity<byte[]> export(
            @PathVariable String id,
            @Parameter(description = "Format", example = NATIVE) @RequestParam(defaultValue = NATIVE) String format) {
        AnnotatedArticle known = known(id);
        Exported file = named(format)
                .write(known.article(), known.annotations())
                .orElseThrow(
                        () -> new UnacceptableException(List.of(new Problem("format", "only-read", List.of(format)))));
        return ResponseEntity.ok()
                .eTag(Revisions.tag(known.revision()))
                .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, Downloads.named(file.fileName()))
                .body(file.content());
    }

    @Operation(
            summary = "Replace the annotations of an article",
            description = "Each annotation goes where its quoted words stand. One that cannot be placed or read is"
                    + " refused with all others, unless skipRefused says to leave it out. If-Match (or `revision` in"
                    + " the body) names the revision that the change is based on.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(mediaType = "application/ld+json", schema = @Schema(type = "object")),
                                @Content(mediaType = "application/json", schema = @Schema(type = "object"))
                            }))
    @PutMapping(
            consumes = {
                MediaType.APPLICATION_JSON_VALUE,
                "application/*+json",
                MediaType.TEXT_PLAIN_VALUE,
                MediaType.APPLICATION_XML_VALUE,
                "application/zip",
                MediaType.APPLICATION_OCTET_STREAM_VALUE
            },
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ImportJson> replace(
            @PathVariable String id,
            @RequestParam(defaultValue = NATIVE) String format,
            @RequestParam(defaultValue = "false") boolean skipRefused,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            HttpServletRequest request)
            throws IOException {
        byte[] body = JsonBody.bytes(request);
        OptionalLong inBody = OptionalLong.empty();
        if (format.equals(NATIVE)) {
            JsonFields fields = JsonFields.of(JsonBody.object(body));
            inBody = fields.whole("revision");
            fields.problems().throwIfAny();
        }
        AnnotatedArticle known = known(id, Revisions.basis(ifMatch, inBody));
        return replace(known, named(format).read(body, known.article()), skipRefused);
    }

    @Operation(
            summary = "Replace the annotations of an article by those of a file",
            description = "The file in the part `file`, in any format that can be read.")
    @PutMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ImportJson> replaceByFile(
            @PathVariable String id,
            @RequestPart MultipartFile file,
            @RequestParam(defaultValue = NATIVE) String format,
            @RequestParam(defaultValue = "false") boolean skipRefused,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch)
            throws IOException {
        AnnotatedArticle known = known(id, Revisions.basis(ifMatch, OptionalLong.empty()));
        return replace(known, named(format).read(file.getBytes(), known.article()), skipRefused);
    }

    private ResponseEntity<ImportJson> replace(AnnotatedArticle known, Imported read, boolean skipRefused) {
        if (!skipRefused && !read.refused().isEmpty()) {
            throw new UnacceptableException(read.refused().stream()
                    .map(row -> new Problem(row.row(), "annotations." + Words.of(row.reason()), List.of()))
                    .toList());
        }
        String id = known.article().id();
        AnnotatedArticle changed = library.replaceAnnotations(id, known.revision(), read.annotations())
                .orElseThrow(() -> new UnknownIdException(Kind.ARTICLE, id));
        return ResponseEntity.ok()
                .eTag(Revisions.tag(changed.revision()))
                .body(new ImportJson(
                        changed.revision(),
                        changed.annotations().size(),
                        read.moved(),
                        read.refused().stream()
                                .map(row -> new ImportJson.RefusedJson(row.row(), Words.of(row.reason())))
                                .toList()));
    }

    /** The article as the change takes it to be; places in another state of its text would mean nothing. */
    private AnnotatedArticle known(String id, OptionalLong basis) {
        AnnotatedArticle known = known(id);
        if (basis.orElse(known.revision()) != known.revision()) {
            throw new StaleRevisionException(id, basis.getAsLong());
        }
        return known;
    }

    private AnnotatedArticle known(String id) {
        return library.article(id).orElseThrow(() -> new UnknownIdException(Kind.ARTICLE, id));
    }

    private static AnnotationFormat named(String format) {
        return AnnotationFormat.named(format)
                .orElseThrow(() ->
                        new UnacceptableException(List.of(new Problem("format", "not-one-of", List.of(names())))));
    }

    private static String names() {
        return AnnotationFormat.all().stream().map(AnnotationFormat::name).collect(Collectors.joining(", "));
    }
}
