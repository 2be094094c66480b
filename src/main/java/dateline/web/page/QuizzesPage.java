package dateline.web.page;

import dateline.library.QuizSummary;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * The saved quizzes, one page of them.
 *
 * @param search what was looked for
 * @param found how many there are, as a sentence
 * @param notice what just happened, or null
 */
record QuizzesPage(
        List<Row> rows,
        Search search,
        String found,
        Paging paging,
        @Nullable Notice notice) {
    QuizzesPage {
        rows = List.copyOf(rows);
    }

    /** What was looked for; the tag is empty for all. */
    record Search(String query, String tag, List<Choice> tags) {
        static Search of(String query, String tag, SortedSet<String> tags) {
            return new Search(
                    query,
                    tag,
                    tags.stream()
                            .map(known -> new Choice(known, known, known.equals(tag)))
                            .toList());
        }

        /** Whether anything was asked for. */
        public boolean narrow() {
            return !query.isBlank() || !tag.isBlank();
        }
    }

    /**
     * A quiz in the list.
     *
     * @param about its questions, its dates, in one line
     */
    record Row(String id, String title, String language, String article, String about, List<String> tags) {}

    static QuizzesPage of(QuizSummary.Page found, Search search, Words words, @Nullable Notice notice) {
        return new QuizzesPage(
                found.quizzes().stream().map(quiz -> row(quiz, words)).toList(),
                search,
                words.of("quizzes.found", found.total()),
                Paging.of(found.number(), found.pages(), "/quizzes", search.query(), "tag", search.tag()),
                notice);
    }

    private static Row row(QuizSummary quiz, Words words) {
        String about = String.join(
                " · ",
                words.of("count.questions", quiz.questions()),
                words.of("quizzes.made", words.date(quiz.dates().created())),
                printed(quiz.dates().lastPrinted(), words));
        return new Row(
                quiz.id(),
                quiz.title(),
                quiz.about().language(),
                quiz.about().title(),
                about,
                List.copyOf(quiz.tags()));
    }

    /** When a handout was last made, in words. */
    static String printed(@Nullable Instant last, Words words) {
        return last == null ? words.of("quizzes.never-printed") : words.of("quizzes.printed", words.date(last));
    }
}
