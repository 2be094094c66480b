package dateline.web.api;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Revisions as HTTP carries them: {@code ETag: "3"} and {@code If-Match: "3"}. */
final class Revisions {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"?(\\d{1,18})\"?");
    private static final long NONE = -1;

    private Revisions() {}

    static String tag(long revision) {
        return "\"" + revision + "\"";
    }

    /**
     * The revision that a change is based on: as the header says, else as the body says. Empty where neither says
     * anything; then the change is made to whatever is there. A header that is none of our tags matches no revision.
     */
    static OptionalLong basis(@Nullable String ifMatch, OptionalLong inBody) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return inBody;
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        return OptionalLong.of(tag.matches() ? Long.parseLong(tag.group(1)) : NONE);
    }
}
