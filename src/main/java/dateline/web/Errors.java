package dateline.web;

import dateline.article.UnreadableFileException;
import dateline.exchange.UnreadableAnnotationsException;
import dateline.handout.BrokenTemplateException;
import dateline.library.StaleRevisionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * What our exceptions mean to a visitor. Here they end: what is a fault of ours is logged, once. What Spring says in
 * terms of HTTP has been answered before.
 */
@Component
class Errors implements HandlerExceptionResolver {
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);
    private static final List<Meaning<?>> MEANINGS = List.of(
            new Meaning<>(
                    UnknownIdException.class,
                    unknown -> Failure.of(HttpStatus.NOT_FOUND, "unknown-" + word(unknown.kind()))),
            new Meaning<>(StaleRevisionException.class, stale -> Failure.of(HttpStatus.CONFLICT, "stale-revision")),
            new Meaning<>(UnacceptableException.class, Errors::unacceptable),
            new Meaning<>(
                    MalformedBodyException.class,
                    malformed ->
                            Failure.of(HttpStatus.BAD_REQUEST, "malformed-json", malformed.line(), malformed.column())),
            new Meaning<>(BodyTooLargeException.class, large -> Failure.of(HttpStatus.CONTENT_TOO_LARGE)),
            new Meaning<>(UnreadableFileException.class, Errors::unreadableFile),
            new Meaning<>(UnreadableAnnotationsException.class, Errors::unreadableAnnotations),
            new Meaning<>(
                    BrokenTemplateException.class,
                    broken -> Failure.of(HttpStatus.INTERNAL_SERVER_ERROR, "broken-template", broken.template())),
            new Meaning<>(MultipartException.class, broken -> Failure.of(HttpStatus.BAD_REQUEST)),
            new Meaning<>(DataAccessException.class, cause -> Failure.of(HttpStatus.SERVICE_UNAVAILABLE, "no-storage")),
            new Meaning<>(
                    TransactionException.class, cause -> Failure.of(HttpStatus.SERVICE_UNAVAILABLE, "no-storage")));

    private record Meaning<E extends Exception>(Class<E> type, Function<E, Failure> failure) {
        Optional<Failure> of(Exception thrown) {
            return type.isInstance(thrown) ? Optional.of(failure.apply(type.cast(thrown))) : Optional.empty();
        }
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        Failure failure = MEANINGS.stream()
                .flatMap(meaning -> meaning.of(thrown).stream())
                .findFirst()
                .orElseGet(() -> Failure.of(HttpStatus.INTERNAL_SERVER_ERROR));
        boolean gone = DisconnectedClientHelper.isClientDisconnectedException(thrown);
        if (failure.status().is5xxServerError() && !gone) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), thrown);
        }
        try {
            if (!gone && !response.isCommitted()) {
                Refusal.send(failure, request, response);
            }
        } catch (IOException cutOff) {
            LOG.debug("Nobody hears of a failure any more", cutOff);
        }
        return new ModelAndView();
    }

    private static Failure unacceptable(UnacceptableException unacceptable) {
        return Failure.of(HttpStatus.UNPROCESSABLE_CONTENT, "unacceptable").at(unacceptable.problems());
    }

    private static Failure unreadableFile(UnreadableFileException unreadable) {
        HttpStatus status =
                switch (unreadable.reason()) {
                    case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
                    case UNKNOWN_KIND -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
                    case EMPTY, ENCRYPTED, SCAN, BROKEN -> HttpStatus.UNPROCESSABLE_CONTENT;
                };
        Problem problem = new Problem("file", "file." + word(unreadable.reason()), List.of());
        return Failure.of(status, "unreadable-file").at(List.of(problem));
    }

    private static Failure unreadableAnnotations(UnreadableAnnotationsException unreadable) {
        String place = unreadable.annotation().equals("-") ? "items" : unreadable.annotation();
        Problem problem = new Problem(place, "annotations." + word(unreadable.reason()), List.of());
        return Failure.of(HttpStatus.UNPROCESSABLE_CONTENT, "unreadable-annotations")
                .at(List.of(problem));
    }

    private static String word(Enum<?> reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
