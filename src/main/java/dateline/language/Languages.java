package dateline.language;

import dateline.language.english.English;
import dateline.language.french.French;
import java.util.List;
import java.util.Optional;

/** The languages there are, French first. */
public final class Languages {
    private static final List<Language> ALL = List.of(new French(), new English());

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
}
