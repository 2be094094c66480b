package dateline.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Words every failure in the visitor’s language: as RFC 9457 problem JSON for scripts, as a page for people.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>
 */
@Controller
class ErrorPage implements ErrorController {
    /** Addresses of the kinds of problems; names, not places to look at. */
    static final String TYPES = "https://dateline.example/problems/";

    private final MessageSource messages;

    ErrorPage(MessageSource messages) {
        this.messages = messages;
    }

    /** One mistake in words, for the field it concerns. */
    record Mistake(String field, String message) {}

    @RequestMapping("/error")
    Object error(HttpServletRequest request, Locale visitor) {
        Failure failure = failure(request);
        String address =
                Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), request.getRequestURI());
        String title = word("problem." + failure.slug() + ".title", failure.arguments(), visitor);
        String detail = word("problem." + failure.slug() + ".detail", failure.arguments(), visitor);
        List<Mistake> mistakes = failure.problems().stream()
                .map(problem ->
                        new Mistake(problem.field(), word("field." + problem.key(), problem.arguments(), visitor)))
                .toList();
        return isForScripts(address.substring(request.getContextPath().length()))
                ? problem(failure, title, detail, mistakes, address, visitor)
                : new ModelAndView(
                        "error", Map.of("title", title, "detail", detail, "mistakes", mistakes), failure.status());
    }

    private static Failure failure(HttpServletRequest request) {
        if (request.getAttribute(Refusal.FAILURE) instanceof Failure known) {
            return known;
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? Failure.of(HttpStatus.valueOf(status))
                : Failure.of(HttpStatus.NOT_FOUND);
    }

    private static ResponseEntity<ProblemDetail> problem(
            Failure failure, String title, String detail, List<Mistake> mistakes, String address, Locale visitor) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(failure.status(), detail);
        problem.setType(URI.create(TYPES + failure.slug()));
        problem.setTitle(title);
        problem.setInstance(URI.create(address));
        if (!mistakes.isEmpty()) {
            problem.setProperty("errors", mistakes);
        }
        HttpHeaders headers = new HttpHeaders();
        headers.setContentLanguage(visitor);
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return new ResponseEntity<>(problem, headers, failure.status());
    }

    private String word(String key, List<Object> arguments, Locale locale) {
        return messages.getMessage(key, arguments.toArray(), locale);
    }

    private static boolean isForScripts(String path) {
        return path.equals("/api") || path.startsWith("/api/") || path.startsWith("/v3/");
    }
}
