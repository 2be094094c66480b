package dateline.quiz;

import java.util.Set;

/**
 * What a teacher asks for.
 *
 * @param title title of the quiz; blank for the article’s
 * @param questions number of items, 1 to 60
 * @param options options per item, 3 to 5; an item with fewer good distractors has fewer options, never below 3
 * @param scope what to ask about, and how
 * @param seed same seed, same quiz
 */
public record QuizRequest(String title, int questions, int options, Scope scope, long seed) {
    /** Most items one quiz may have. */
    public static final int MOST_QUESTIONS = 60;

    public QuizRequest {
        if (questions < 1 || questions > MOST_QUESTIONS) {
            throw new IllegalArgumentException("Not a number of questions: " + questions);
        }
        if (options < 3 || options > 5) {
            throw new IllegalArgumentException("Not a number of options: " + options);
        }
    }

    /**
     * What to ask about, and how.
     *
     * @param subjects kinds of facts to ask about; empty for all
     * @param levels levels to ask at; empty for a mix
     * @param forms forms of items; empty for multiple choice alone
     * @param closeness how near the distractors come to the key
     */
    public record Scope(Set<Item.Subject> subjects, Set<Item.Level> levels, Set<Item.Form> forms, Closeness closeness) {
        /** Everything, as single-answer multiple choice. */
        public static final Scope ALL = new Scope(Set.of(), Set.of(), Set.of(), Closeness.NORMAL);

        public Scope {
            subjects = Set.copyOf(subjects);
            levels = Set.copyOf(levels);
            forms = Set.copyOf(forms);
        }
    }

    /** How near distractors come to the key: the nearer, the harder the item. */
    public enum Closeness {
        EASIER,
        NORMAL,
        HARDER
    }
}
