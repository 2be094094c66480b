package dateline.web.api;

import dateline.handout.Edition;
import dateline.handout.Handout;
import dateline.handout.HandoutPrinter;
import dateline.handout.Paper;
import dateline.handout.Part;
import dateline.library.AnnotatedArticle;
import dateline.library.ArticleLibrary;
import dateline.library.HandoutFolder;
import dateline.library.QuizLibrary;
import dateline.library.SavedQuiz;
import dateline.quiz.Version;
import dateline.web.UnknownIdException;
import dateline.web.UnknownIdException.Kind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Handouts to download. A copy of each is kept; where that fails, the download is there all the same. */
@Tag(name = "Handouts")
@RestController
class HandoutsApi {
    private static final Logger LOG = LoggerFactory.getLogger(HandoutsApi.class);

    private final ArticleLibrary articles;
    private final QuizLibrary quizzes;
    private final HandoutPrinter printer;
    private final HandoutFolder folder;

    HandoutsApi(ArticleLibrary articles, QuizLibrary quizzes, HandoutPrinter printer, HandoutFolder folder) {
        this.articles = articles;
        this.quizzes = quizzes;
        this.printer = printer;
        this.folder = folder;
    }

    @Operation(summary = "Print the fact sheet of an article")
    @GetMapping(path = "/api/articles/{id}/fact-sheet.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> factSheet(
            @PathVariable String id,
            @Parameter(description = "full, pupil (with blanks), key, or summary (one page)", example = "full")
                    @RequestParam(required = false)
                    @Nullable
                    String edition,
            @Parameter(description = "a4 or letter", example = "a4") @RequestParam(required = false) @Nullable
                    String paper) {
        QueryFields fields = new QueryFields();
        Edition chosen = fields.one(Edition.class, "edition", edition, Edition.FULL);
        Paper sheet = fields.one(Paper.class, "paper", paper, Paper.A4);
        fields.check();
        AnnotatedArticle known = articles.article(id).orElseThrow(() -> new UnknownIdException(Kind.ARTICLE, id));
        return download(new Handout.Sheet(known.sheet(), chosen, sheet), "");
    }

    @Operation(summary = "Print a saved quiz")
    @GetMapping(path = "/api/quizzes/{id}/handout.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> quiz(
            @PathVariable String id,
            @Parameter(description = "questions, key, explanations, separated by commas", example = "questions")
                    @RequestParam(required = false)
                    @Nullable
                    String parts,
            @Parameter(description = "A, B, C or D", example = "A") @RequestParam(required = false) @Nullable
                    String version,
            @Parameter(description = "a4 or letter", example = "a4") @RequestParam(required = false) @Nullable
                    String paper) {
        QueryFields fields = new QueryFields();
        Set<Part> chosen = fields.several(Part.class, "parts", parts, EnumSet.of(Part.QUESTIONS));
        Version drawn = fields.one(Version.class, "version", version, Version.A);
        Paper sheet = fields.one(Paper.class, "paper", paper, Paper.A4);
        fields.check();
        SavedQuiz saved = quizzes.quiz(id).orElseThrow(() -> new UnknownIdException(Kind.QUIZ, id));
        var answer = download(new Handout.Questionnaire(saved.quiz(), chosen, drawn, sheet), id);
        notePrinted(id);
        return answer;
    }

    /** Handouts of two quizzes may have one name: their copies are told apart by the id of the quiz. */
    private ResponseEntity<byte[]> download(Handout handout, String id) {
        byte[] pdf = printer.print(handout);
        String name = handout.fileName();
        folder.keep(id.isEmpty() ? name : name.replaceFirst("(?=\\.\\w+$)", "-" + id), pdf);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, Downloads.named(name))
                .body(pdf);
    }

    private void notePrinted(String id) {
        try {
            quizzes.printed(id);
        } catch (DataAccessException | TransactionException refused) {
            LOG.warn("The database does not note that quiz {} was printed: {}", id, refused.getMessage());
        }
    }
}
