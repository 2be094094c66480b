package dateline.annotation.lexicon;

import dateline.vocabulary.Gender;
import dateline.vocabulary.NounPhrase;
import org.jspecify.annotations.Nullable;

/** Reads the letters that stand for genders in data files. */
final class Genders {
    private Genders() {}

    static NounPhrase phrase(String text, String letters) {
        return new NounPhrase(text, Gender.of(letters), letters.endsWith("p"));
    }

    /** As {@link Gender#of}; null where the letters stand for none. */
    static @Nullable Gender of(String letters) {
        return letters.matches("[mfn].*") ? Gender.of(letters) : null;
    }
}
