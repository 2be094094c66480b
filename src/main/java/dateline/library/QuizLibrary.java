package dateline.library;

import dateline.quiz.Quiz;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saved quizzes. A saved quiz is a snapshot: it does not change when its article does. */
@Component
public class QuizLibrary {
    /** Quizzes on one page of a list. */
    public static final int PAGE = 50;

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int ID_LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final QuizTable table;
    private final Clock clock;

    QuizLibrary(QuizTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** Keeps a quiz under a new id. */
    @Transactional
    public SavedQuiz save(Quiz quiz, Set<String> tags) {
        SavedQuiz saved = new SavedQuiz(newId(), quiz, cleaned(tags), 1, clock.instant(), null);
        table.insert(saved);
        return saved;
    }

    /**
     * The quizzes whose title, article, tags, questions or answers contain every word of the query, latest first.
     *
     * @param query words, accents and case ignored; blank for all
     * @param tag one tag, or blank for all
     * @param page page number from 1; beyond the last page is the last page
     */
    public Listing<QuizSummary> find(String query, String tag, int page) {
        var filter = new QuizTable.Filter(new SearchWords(query), tag.strip());
        return Listing.at(page, PAGE, table.count(filter), first -> table.page(filter, PAGE, first));
    }

    /** Every tag in use, in alphabetical order. */
    public SortedSet<String> tags() {
        return table.tags();
    }

    /** The quiz with this id, unless it was deleted. */
    public Optional<SavedQuiz> quiz(String id) {
        return table.row(id);
    }

    /**
     * Replaces a saved quiz and its tags.
     *
     * @param revision the revision that the change is based on
     * @return the quiz with its new revision, or empty where there is none with this id
     * @throws StaleRevisionException where somebody saved a newer revision first
     */
    @Transactional
    public Optional<SavedQuiz> update(String id, long revision, Quiz quiz, Set<String> tags) {
        return table.row(id).map(known -> {
            SavedQuiz changed =
                    new SavedQuiz(id, quiz, cleaned(tags), revision + 1, known.created(), known.lastPrinted());
            if (known.revision() != revision || !table.update(changed, revision)) {
                throw new StaleRevisionException(id, revision);
            }
            return changed;
        });
    }

    /** Keeps a copy under a new id and the given title. */
    @Transactional
    public Optional<SavedQuiz> copy(String id, String title) {
        return table.row(id).map(known -> {
            Quiz quiz = known.quiz();
            return save(new Quiz(title, quiz.article(), quiz.items(), quiz.seed(), quiz.notes()), known.tags());
        });
    }

    /** Hides a quiz; {@link #restore} brings it back. False where there is none with this id. */
    @Transactional
    public boolean delete(String id) {
        return table.delete(id, clock.instant());
    }

    /** Brings a deleted quiz back. False where none with this id was deleted. */
    @Transactional
    public boolean restore(String id) {
        return table.restore(id);
    }

    /** Notes that a handout of the quiz was made now. */
    @Transactional
    public void printed(String id) {
        table.printed(id, clock.instant());
    }

    private static SortedSet<String> cleaned(Set<String> tags) {
        return tags.stream()
                .map(tag -> tag.replaceAll("\\s+", " ").strip())
                .filter(tag -> !tag.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String newId() {
        return RANDOM.ints(ID_LENGTH, 0, LETTERS.length())
                .mapToObj(index -> LETTERS.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}
