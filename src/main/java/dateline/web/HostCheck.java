package dateline.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only under the names that are known to be ours. A foreign name that somebody pointed to this machine (DNS
 * rebinding) would otherwise make the browser take a foreign page for one of ours.
 */
final class HostCheck extends OncePerRequestFilter {
    private final Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    HostCheck(Collection<String> further) {
        names.addAll(Set.of("localhost", "127.0.0.1", "[::1]", "[0:0:0:0:0:0:0:1]"));
        further.forEach(name -> names.add(name.strip().toLowerCase(Locale.ROOT)));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (names.contains(request.getServerName())) {
            chain.doFilter(request, response);
        } else {
            Refusal.send(Failure.of(HttpStatus.MISDIRECTED_REQUEST, "wrong-host"), request, response);
        }
    }
}
