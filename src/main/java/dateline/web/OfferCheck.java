package dateline.web;

import dateline.web.ArticleIntake.Offer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** What can be wrong with what somebody brings, before anything is made of it. */
final class OfferCheck {
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_SOURCE = 500;
    private static final String LANGUAGE_TAG = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*";

    private OfferCheck() {}

    /** Throws {@link UnacceptableException} with everything that is wrong. */
    static void check(Offer offer) {
        Problems problems = new Problems();
        if (offer.text().isBlank()) {
            problems.add("text", "empty-text");
        } else if (offer.text().indexOf('\0') >= 0) {
            problems.add("text", "no-plain-text");
        }
        notLonger(offer.text(), "text", ArticleIntake.LONGEST_TEXT, problems);
        notLonger(offer.title(), "title", LONGEST_TITLE, problems);
        notLonger(offer.source(), "source", LONGEST_SOURCE, problems);
        if (!offer.language().isBlank() && !offer.language().strip().matches(LANGUAGE_TAG)) {
            problems.add("language", "no-language");
        }
        if (!offer.published().isBlank() && day(offer.published()).isEmpty()) {
            problems.add("published", "no-date");
        }
        problems.throwIfAny();
    }

    /** The day that is written as ISO 8601 says, of the first ten millennia. */
    static Optional<LocalDate> day(String published) {
        try {
            return Optional.of(LocalDate.parse(published.strip()))
                    .filter(day -> day.getYear() > 0 && day.getYear() <= 9999);
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private static void notLonger(String words, String field, int longest, Problems problems) {
        if (words.length() > longest) {
            problems.add(field, "too-long", longest);
        }
    }
}
