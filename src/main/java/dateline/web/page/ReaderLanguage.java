package dateline.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** The language of a reader: the one chosen, kept in a cookie; else the one the browser asks for; else French. */
final class ReaderLanguage extends CookieLocaleResolver {
    /** The languages of the pages, as the switch lists them. */
    static final List<Locale> SPOKEN = List.of(Locale.FRENCH, Locale.ENGLISH);

    ReaderLanguage() {
        super("language");
        setCookieMaxAge(Duration.ofDays(365));
        setCookieHttpOnly(true);
        setCookieSameSite("Lax");
        setRejectInvalidCookies(false);
        setDefaultLocaleFunction(ReaderLanguage::asked);
    }

    @Override
    protected @Nullable Locale parseLocaleValue(String value) {
        return SPOKEN.stream()
                .filter(spoken -> spoken.toLanguageTag().equals(value))
                .findFirst()
                .orElse(null);
    }

    private static Locale asked(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        Locale found = header == null ? null : Locale.lookup(ranges(header), SPOKEN);
        return found == null ? Locale.FRENCH : found;
    }

    private static List<LanguageRange> ranges(String header) {
        try {
            return LanguageRange.parse(header);
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }
}
