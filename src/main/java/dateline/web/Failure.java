package dateline.web;

import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * An answer that is no success, before it is worded.
 *
 * @param slug names the kind of failure for good: last part of a problem’s {@code type}; its title and detail have the
 *     message keys {@code problem.<slug>.title} and {@code problem.<slug>.detail}
 * @param arguments what the detail mentions
 * @param problems what is wrong with single fields
 */
record Failure(HttpStatus status, String slug, List<Object> arguments, List<Problem> problems) {
    Failure {
        arguments = List.copyOf(arguments);
        problems = List.copyOf(problems);
    }

    static Failure of(HttpStatus status, String slug, Object... arguments) {
        return new Failure(status, slug, List.of(arguments), List.of());
    }

    /** The same, pointing to fields. */
    Failure at(List<Problem> fields) {
        return new Failure(status, slug, arguments, fields);
    }

    /** What can be said knowing the status alone. */
    static Failure of(HttpStatus status) {
        String slug =
                switch (status) {
                    case NOT_FOUND -> "not-found";
                    case METHOD_NOT_ALLOWED -> "wrong-method";
                    case NOT_ACCEPTABLE -> "wrong-accept";
                    case CONTENT_TOO_LARGE -> "too-large";
                    case UNSUPPORTED_MEDIA_TYPE -> "wrong-content-type";
                    case FORBIDDEN -> "forbidden";
                    default -> status.is4xxClientError() ? "bad-request" : "unexpected";
                };
        return of(status, slug);
    }
}
