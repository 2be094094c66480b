package dateline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The way from wherever something fails, filters included, to {@link ErrorPage}, which finds the words for it. */
final class Refusal {
    /** Name of the request attribute with the failure. */
    static final String FAILURE = "dateline.failure";

    private Refusal() {}

    static void send(Failure failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(FAILURE, failure);
        response.sendError(failure.status().value());
    }
}
