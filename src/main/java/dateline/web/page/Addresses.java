package dateline.web.page;

import org.springframework.web.util.UriComponentsBuilder;

/** Addresses with parts that come from outside. */
final class Addresses {
    private Addresses() {}

    /** The template with each {@code {part}} filled in, so that no part can leave its place. */
    static String of(String template, Object... parts) {
        return UriComponentsBuilder.fromUriString(template)
                .encode()
                .buildAndExpand(parts)
                .toUriString();
    }
}
