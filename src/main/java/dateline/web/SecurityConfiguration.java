package dateline.web;

import dateline.library.DatelineSettings;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** One teacher, no login, reachable from her own machine only; other sites stay out. No sessions: a restart loses nothing. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; base-uri 'none'; object-src 'none';" + " frame-ancestors 'none'; form-action 'self'";
    private static final Pattern VERSIONED = Pattern.compile(".*-[0-9a-f]{32}\\.\\w+");

    private final HostCheck hostCheck;

    SecurityConfiguration(DatelineSettings settings) {
        hostCheck = new HostCheck(settings.hosts());
    }

    /** Scripts need no token; what comes from another site is refused by what its browser says of it. */
    @Bean
    @Order(1)
    SecurityFilterChain scripts(HttpSecurity http) throws Exception {
        return open(http.securityMatcher("/api/**", "/v3/**"))
                .csrf(AbstractHttpConfigurer::disable)
                .addFilterAfter(new CrossSiteCheck(), HeaderWriterFilter.class)
                .build();
    }

    /** A file whose name has its version in it never changes; any other is asked for again. */
    @Bean
    @Order(2)
    SecurityFilterChain files(HttpSecurity http) throws Exception {
        HeaderWriter caching = (request, response) -> response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                VERSIONED.matcher(request.getRequestURI()).matches()
                        ? "public, max-age=31536000, immutable"
                        : "no-cache");
        return open(http.securityMatcher("/css/**", "/js/**", "/fonts/**", "/images/**", "/favicon.*"))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .addHeaderWriter(caching))
                .build();
    }

    /** Forms carry a token; its cookie is written before the page, whose head may be sent before its last form is. */
    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict"));
        XorCsrfTokenRequestAttributeHandler atOnce = new XorCsrfTokenRequestAttributeHandler();
        atOnce.setCsrfRequestAttributeName(null);
        return open(http)
                .csrf(csrf -> csrf.csrfTokenRepository(tokens).csrfTokenRequestHandler(atOnce))
                .build();
    }

    private HttpSecurity open(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .addFilterAfter(hostCheck, HeaderWriterFilter.class)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN)));
    }
}
