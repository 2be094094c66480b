package dateline.annotation.syntax;

import dateline.language.Language;

/** What is known of the grammar of a language, read once and shared by all its finders. */
public record Grammar(Language language, Verbs verbs, NounPhrases phrases, Subjects subjects, Phrasing phrasing) {
    /** Reads the data of the language. */
    public static Grammar of(Language language) {
        Verbs verbs = new Verbs(language);
        NounPhrases phrases = new NounPhrases(language, verbs);
        return new Grammar(language, verbs, phrases, new Subjects(phrases, verbs), new Phrasing(language));
    }
}
