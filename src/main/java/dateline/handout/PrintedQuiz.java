package dateline.handout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quiz as its template prints it, every answer ready.
 *
 * @param version its letter
 * @param wanted which parts are printed
 */
record PrintedQuiz(
        Frame frame,
        Setting setting,
        String version,
        Wanted wanted,
        List<Question> questions,
        List<KeyLine> key,
        List<Reason> reasons) {

    /** Which parts are printed. */
    record Wanted(boolean questions, boolean key, boolean explanations) {}

    /**
     * A question. Only what its form has is not null or empty.
     *
     * @param stem the stem, parted where a blank goes
     */
    record Question(
            int number,
            List<String> stem,
            @Nullable Options options,
            @Nullable Columns columns,
            List<String> steps) {}

    /**
     * Options to tick.
     *
     * @param abreast how many stand side by side: {@code one}, {@code two}, {@code three}, {@code four}
     * @param judged whether a statement is judged: no letters, and lines for the reason
     */
    record Options(List<Lettered> entries, String abreast, boolean judged) {}

    /** Entries to be matched: each on the left gets the letter of one on the right. */
    record Columns(List<String> left, List<Lettered> right) {}

    /** Something with its letter. */
    record Lettered(String letter, String text) {}

    /**
     * A line of the answer key.
     *
     * @param answer what pupils mark: a letter, or several
     * @param words the same in words
     * @param line where it stands in the article; empty when unknown
     */
    record KeyLine(int number, String answer, String words, String line) {
        KeyLine withoutWords() {
            return new KeyLine(number, answer, "", line);
        }
    }

    /**
     * An explained answer.
     *
     * @param why one sentence
     * @param proof the sentence of the article, with its line; null for an item without evidence
     */
    record Reason(
            KeyLine key,
            List<String> stem,
            String why,
            @Nullable Proof proof,
            List<Note> notes) {}

    /** A sentence of the article. */
    record Proof(String quote, String line) {}

    /** A remark on one option, pair or step. */
    record Note(String label, String text, String why) {}
}
