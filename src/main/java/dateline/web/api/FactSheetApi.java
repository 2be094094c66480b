package dateline.web.api;

import dateline.library.AnnotatedArticle;
import dateline.library.ArticleLibrary;
import dateline.web.UnknownIdException;
import dateline.web.UnknownIdException.Kind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Fact sheets")
@RestController
class FactSheetApi {
    private final ArticleLibrary library;

    FactSheetApi(ArticleLibrary library) {
        this.library = library;
    }

    @Operation(summary = "Get the facts that the annotations of an article prove")
    @GetMapping(path = "/api/articles/{id}/fact-sheet", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<FactSheetJson> sheet(@PathVariable String id) {
        AnnotatedArticle known = library.article(id).orElseThrow(() -> new UnknownIdException(Kind.ARTICLE, id));
        return ResponseEntity.ok().eTag(Revisions.tag(known.revision())).body(FactSheetJson.of(known.sheet()));
    }
}
