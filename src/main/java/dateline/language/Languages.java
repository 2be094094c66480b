package dateline.language;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The languages there are, in the order of {@code META-INF/services/dateline.language.Language}: French first. */
public final class Languages {
    private static final List<Language> ALL =
            ServiceLoader.load(Language.class, Language.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();

    private static final LanguageGuess GUESS = new LanguageGuess(ALL);

    private Languages() {}

    /** Every language, in the order in which pages list them. */
    public static List<Language> all() {
        return ALL;
    }

    /** The language of a BCP 47 tag; regions are ignored. */
    public static Optional<Language> forTag(String tag) {
        String primary = tag.split("[-_]", 2)[0];
        return ALL.stream()
                .filter(language -> language.tag().equalsIgnoreCase(primary))
                .findFirst();
    }

    /** The language in which a text seems to be written; empty where it is none of ours. */
    public static Optional<Language> ofText(String text) {
        return GUESS.of(text);
    }
}
