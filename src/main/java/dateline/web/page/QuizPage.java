package dateline.web.page;

import dateline.handout.Paper;
import dateline.handout.Part;
import dateline.library.SavedQuiz;
import dateline.quiz.Item;
import dateline.quiz.Quiz;
import dateline.quiz.Version;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A saved quiz, as it will print.
 *
 * @param id key of the set
 * @param head what it is
 * @param items its items in the version shown
 * @param print what can be printed
 * @param notice what just happened, or null
 */
record QuizPage(
        String id,
        Head head,
        List<ItemCard> items,
        Strips strips,
        Print print,
        @Nullable Notice notice) {
    /**
     * What the quiz is.
     *
     * @param articleId article the evidence stands in, or empty where that is gone
     * @param about its questions, its dates, in one line
     */
    record Head(String title, String language, String article, String articleId, String about, List<String> tags) {}

    /**
     * What can be printed.
     *
     * @param version the version shown
     */
    record Print(String version, List<Choice> versions, List<Choice> parts, List<Choice> papers) {}

    static QuizPage of(SavedQuiz saved, Version version, boolean articleThere, Words words, @Nullable Notice notice) {
        Quiz quiz = version.of(saved.quiz());
        List<Item> items = quiz.items();
        List<ItemCard> cards = IntStream.range(0, items.size())
                .mapToObj(place -> ItemCard.of(items.get(place), place + 1, words))
                .toList();
        return new QuizPage(
                saved.id(),
                head(saved, articleThere, words),
                cards,
                Strips.of(items, words.of("count.questions", items.size()), words),
                print(version, words),
                notice);
    }

    private static Head head(SavedQuiz saved, boolean articleThere, Words words) {
        Quiz quiz = saved.quiz();
        String about = String.join(
                " · ",
                words.of("count.questions", quiz.items().size()),
                words.of("quizzes.made", words.date(saved.created())),
                QuizRow.printed(saved.lastPrinted(), words));
        return new Head(
                quiz.title(),
                quiz.article().language(),
                quiz.article().title(),
                articleThere ? quiz.article().id() : "",
                about,
                List.copyOf(saved.tags()));
    }

    private static Print print(Version version, Words words) {
        List<Choice> versions = Arrays.stream(Version.values())
                .map(one -> new Choice(one.name(), one.name(), one == version))
                .toList();
        Set<Part> usual = Set.of(Part.QUESTIONS, Part.KEY);
        List<Choice> parts = Arrays.stream(Part.values())
                .map(part -> new Choice(Words.keyOf(part), words.of("part", part), usual.contains(part)))
                .toList();
        return new Print(version.name(), versions, parts, papers(words, Paper.A4));
    }

    static List<Choice> papers(Words words, Paper chosen) {
        return Arrays.stream(Paper.values())
                .map(paper -> new Choice(Words.keyOf(paper), words.of("paper", paper), paper == chosen))
                .toList();
    }
}
