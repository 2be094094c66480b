package dateline.web.page;

import dateline.annotation.Annotation;
import dateline.article.TextSpan;
import dateline.exchange.WebAnnotations;
import dateline.library.AnnotatedArticle;
import dateline.library.ArticleLibrary;
import dateline.web.UnknownIdException;
import java.util.Comparator;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What the program would say of selected words, to fill in the fields of a new annotation. */
@Controller
class SuggestionController {
    private final ArticleLibrary articles;
    private final Suggester suggester;

    SuggestionController(ArticleLibrary articles, Suggester suggester) {
        this.articles = articles;
        this.suggester = suggester;
    }

    /**
     * The body of the suggestion of this type that covers most of the words; 204 where there is none.
     *
     * @param start first code point
     * @param end code point after the last
     * @param type as in a body: {@code dateline:Time}
     */
    @GetMapping(path = "/articles/{id}/suggestion", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> suggestion(
            @PathVariable String id, @RequestParam int start, @RequestParam int end, @RequestParam String type) {
        AnnotatedArticle known =
                articles.article(id).orElseThrow(() -> new UnknownIdException(UnknownIdException.Kind.ARTICLE, id));
        if (start < 0 || end <= start) {
            return ResponseEntity.noContent().build();
        }
        TextSpan words = new TextSpan(start, end);
        return suggester.suggestions(known.article()).stream()
                .filter(suggestion -> suggestion.mark().span().overlaps(words))
                .filter(suggestion -> WebAnnotations.type(suggestion).equals(type))
                .min(Comparator.comparingInt(suggestion -> distance(suggestion, words)))
                .map(suggestion -> ResponseEntity.ok(WebAnnotations.body(suggestion)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    private static int distance(Annotation suggestion, TextSpan words) {
        TextSpan span = suggestion.mark().span();
        return Math.abs(span.begin() - words.begin()) + Math.abs(span.end() - words.end());
    }
}
