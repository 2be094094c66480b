package dateline.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Words for what went wrong: what happened, what was kept, what to do. */
@Component
class ErrorPages implements ErrorViewResolver {
    private static final Set<HttpStatus> EXPLAINED = Set.of(
            HttpStatus.FORBIDDEN,
            HttpStatus.NOT_FOUND,
            HttpStatus.METHOD_NOT_ALLOWED,
            HttpStatus.CONFLICT,
            HttpStatus.CONTENT_TOO_LARGE,
            HttpStatus.UNPROCESSABLE_CONTENT);

    private final MessageSource messages;

    ErrorPages(MessageSource messages) {
        this.messages = messages;
    }

    /** What an error page says. */
    record ErrorPage(String title, String text, String advice) {}

    @Override
    public ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> attributes) {
        Words words = new Words(messages, RequestContextUtils.getLocale(request));
        String key = "error." + keyOf(status);
        ErrorPage page = new ErrorPage(words.of(key + ".title"), words.of(key + ".text"), words.of(key + ".advice"));
        return new ModelAndView("error", Map.of("error", page), status);
    }

    private static String keyOf(HttpStatus status) {
        if (EXPLAINED.contains(status)) {
            return String.valueOf(status.value());
        }
        return status.is4xxClientError() ? "400" : "500";
    }
}
