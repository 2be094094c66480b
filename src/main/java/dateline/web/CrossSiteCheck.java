package dateline.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps pages of other sites out of the API, which scripts use without a token. A browser says where a request comes
 * from and cannot be made to lie about it; what it lets any site send without asking, forms and plain text, is refused.
 */
final class CrossSiteCheck extends OncePerRequestFilter {
    private static final Set<String> OUR_OWN = Set.of("same-origin", "none");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isForeign(request)) {
            Refusal.send(Failure.of(HttpStatus.FORBIDDEN, "cross-site"), request, response);
        } else if (!READING.contains(request.getMethod()) && isForm(request.getContentType())) {
            Refusal.send(Failure.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "wrong-content-type"), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isForeign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !OUR_OWN.contains(site)) {
            return true;
        }
        String origin = request.getHeader("Origin");
        return origin != null && !isOurs(origin, request.getHeader("Host"));
    }

    private static boolean isOurs(String origin, @Nullable String host) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority != null && authority.equalsIgnoreCase(host);
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private static boolean isForm(@Nullable String contentType) {
        return contentType != null
                && (contentType.startsWith("application/x-www-form-urlencoded")
                        || contentType.startsWith("text/plain"));
    }
}
