package dateline.annotation.lexicon;

import dateline.vocabulary.Gender;
import dateline.vocabulary.NounPhrase;
import org.jspecify.annotations.Nullable;

/** Reads the letters that stand for genders in data files. */
final class Genders {
    private Genders() {}

    static NounPhrase phrase(String text, String letters) {
        Gender gender = of(letters);
        return new NounPhrase(text, gender == null ? Gender.NEUTER : gender, letters.endsWith("p"));
    }

    static @Nullable Gender of(String letters) {
        if (letters.startsWith("m")) {
            return Gender.MASCULINE;
        }
        if (letters.startsWith("f")) {
            return Gender.FEMININE;
        }
        return letters.startsWith("n") ? Gender.NEUTER : null;
    }
}
