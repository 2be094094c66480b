package dateline.web.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What every page has around its content, error pages included.
 *
 * @param language tag of the reader’s language
 * @param switches the other languages
 */
record Frame(String language, List<Switch> switches) {
    public Frame {
        switches = List.copyOf(switches);
    }

    /**
     * A link to the same page in another language.
     *
     * @param name the language in its own words
     */
    public record Switch(String language, String name, String address) {}

    private static Frame of(Locale locale, String here) {
        List<Switch> switches = ReaderLanguage.SPOKEN.stream()
                .filter(spoken -> !spoken.equals(locale))
                .map(spoken -> new Switch(spoken.toLanguageTag(), nativeName(spoken), address(spoken, here)))
                .toList();
        return new Frame(locale.toLanguageTag(), switches);
    }

    private static String nativeName(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    private static String address(Locale language, String here) {
        return UriComponentsBuilder.fromPath("/language/{language}")
                .queryParam("back", "{here}")
                .encode()
                .buildAndExpand(language.toLanguageTag(), here)
                .toUriString();
    }

    /** Puts the frame where every template finds it. */
    static final class Maker implements HandlerInterceptor {
        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            request.setAttribute("frame", of(RequestContextUtils.getLocale(request), here(request)));
            return true;
        }

        private static String here(HttpServletRequest request) {
            if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed) {
                return failed;
            }
            String query = request.getQueryString();
            return request.getRequestURI() + (query == null ? "" : "?" + query);
        }
    }
}
