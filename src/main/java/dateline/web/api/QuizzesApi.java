package dateline.web.api;

import dateline.language.Languages;
import dateline.library.AnnotatedArticle;
import dateline.library.ArticleLibrary;
import dateline.library.QuizLibrary;
import dateline.library.SavedQuiz;
import dateline.quiz.ItemChecker;
import dateline.quiz.Quiz;
import dateline.quiz.QuizMaker;
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
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Quizzes")
@RestController
@RequestMapping("/api/quizzes")
class QuizzesApi {
    private final QuizLibrary quizzes;
    private final ArticleLibrary articles;
    private final MessageSource messages;

    QuizzesApi(QuizLibrary quizzes, ArticleLibrary articles, MessageSource messages) {
        this.quizzes = quizzes;
        this.articles = articles;
        this.messages = messages;
    }

    @Operation(
            summary = "Make a quiz from the facts of an article and save it",
            description = "Where the facts allow fewer items than asked for, those are made and a note says so.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = NewQuiz.class))))
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<QuizJson> make(JsonFields body, Locale visitor) {
        NewQuiz.Understood wish = NewQuiz.from(body);
        AnnotatedArticle article = articles.article(wish.articleId())
                .orElseThrow(() -> new UnknownIdException(Kind.ARTICLE, wish.articleId()));
        Quiz quiz = QuizMaker.make(article.sheet(), wish.request());
        if (quiz.items().isEmpty()) {
            throw new UnacceptableException(List.of(new Problem("articleId", "no-facts", List.of())));
        }
        SavedQuiz saved = quizzes.save(wish.noted(quiz), wish.tags());
        return ResponseEntity.created(URI.create("/api/quizzes/" + saved.id()))
                .eTag(Revisions.tag(saved.revision()))
                .body(json(saved, visitor));
    }

    @Operation(
            summary = "List saved quizzes",
            description = "Latest first. Further pages by the Link header; X-Total-Count says how many match.")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<QuizJson.Listed>> list(
            @Parameter(description = "Words of title, article, tags, questions or answers")
                    @RequestParam(defaultValue = "")
                    String query,
            @RequestParam(defaultValue = "") String tag,
            @Parameter(description = "Page number from 1", schema = @Schema(type = "integer"))
                    @RequestParam(required = false)
                    @Nullable
                    String page) {
        int number = QueryFields.page(page);
        return PageLinks.of(quizzes.find(query, tag, number).map(QuizJson.Listed::of), number);
    }

    @Operation(summary = "Get a saved quiz")
    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<QuizJson> one(@PathVariable String id, Locale visitor) {
        return answer(known(id), visitor);
    }

    @Operation(
            summary = "Change a saved quiz",
            description = "Title, tags and items, each as a whole; what is absent stays. An item with a known id keeps"
                    + " the fields that are not given; an item without id is a teacher’s own. If-Match (or `revision`)"
                    + " names the revision that the change is based on. The answer’s `advice` names the flaws of item"
                    + " writing in what was written; an item is saved all the same.",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = ChangedQuiz.class))))
    @PutMapping(
            path = "/{id}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<QuizJson> change(
            @PathVariable String id,
            JsonFields body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Locale visitor) {
        SavedQuiz known = known(id);
        long basis = Revisions.basis(ifMatch, body.whole("revision")).orElse(known.revision());
        ChangedQuiz.Understood change = ChangedQuiz.from(
                body, known, articles.article(known.quiz().article().id()));
        SavedQuiz changed = quizzes.update(id, basis, change.quiz(), change.tags())
                .orElseThrow(() -> new UnknownIdException(Kind.QUIZ, id));
        return answer(changed, visitor);
    }

    @Operation(summary = "Delete a saved quiz", description = "It can be brought back.")
    @DeleteMapping("/{id}")
    ResponseEntity<Void> delete(@PathVariable String id) {
        if (!quizzes.delete(id)) {
            throw new UnknownIdException(Kind.QUIZ, id);
        }
        return ResponseEntity.noContent().build();
    }

    @Operation(summary = "Bring a deleted quiz back")
    @PostMapping(path = "/{id}/restore", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<QuizJson> restore(@PathVariable String id, Locale visitor) {
        quizzes.restore(id);
        return answer(known(id), visitor);
    }

    private SavedQuiz known(String id) {
        return quizzes.quiz(id).orElseThrow(() -> new UnknownIdException(Kind.QUIZ, id));
    }

    private ResponseEntity<QuizJson> answer(SavedQuiz saved, Locale visitor) {
        return ResponseEntity.ok().eTag(Revisions.tag(saved.revision())).body(json(saved, visitor));
    }

    private QuizJson json(SavedQuiz saved, Locale visitor) {
        List<QuizJson.NoteJson> notes = saved.quiz().notes().stream()
                .map(note -> new QuizJson.NoteJson(
                        note.kind(),
                        note.asked(),
                        note.made(),
                        messages.getMessage(
                                "quiz.note." + note.kind(), new Object[] {note.asked(), note.made()}, visitor)))
                .toList();
        return QuizJson.of(saved, notes, advice(saved.quiz(), visitor));
    }

    /** None where the language of the quiz is none of ours. */
    private List<QuizJson.AdviceJson> advice(Quiz quiz, Locale visitor) {
        List<QuizJson.AdviceJson> advice = new ArrayList<>();
        Languages.forTag(quiz.article().language()).map(ItemChecker::new).ifPresent(checker -> quiz.items()
                .forEach(item -> checker.check(item)
                        .forEach(flaw -> advice.add(new QuizJson.AdviceJson(
                                item.id(),
                                Words.of(flaw),
                                messages.getMessage("flaw." + flaw.name(), new Object[0], visitor))))));
        return advice;
    }
}
