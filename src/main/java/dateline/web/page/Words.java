package dateline.web.page;

import dateline.language.Language;
import dateline.language.Languages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** The words of the pages in one language. */
final class Words {
    private final MessageSource messages;
    private final Locale locale;

    Words(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /** The message with this key, filled in. */
    String of(String key, Object... parts) {
        return messages.getMessage(key, parts, locale);
    }

    /** The message of a constant: {@code level.remember} for {@code Level.REMEMBER} of the family {@code level}. */
    String of(String family, Enum<?> constant, Object... parts) {
        return of(family + "." + keyOf(constant), parts);
    }

    /** A constant as addresses, forms and message keys name it: {@code multiple-choice}. */
    static String keyOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The day in full, without weekday. */
    String date(LocalDate day) {
        return language().date(day);
    }

    /** The day of the moment, as a clock on the wall shows it. */
    String date(Instant moment) {
        return date(LocalDate.ofInstant(moment, ZoneId.systemDefault()));
    }

    /** The name of a language: {@code français}; its tag where these words have no name for it. */
    String nameOfLanguage(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(locale);
        return name.isEmpty() ? tag : name;
    }

    /** The words between quotation marks. */
    String quoted(String words) {
        return language().quote(words);
    }

    private Language language() {
        return Languages.forTag(locale.getLanguage()).orElse(Languages.all().get(0));
    }
}
