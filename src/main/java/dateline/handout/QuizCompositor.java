package dateline.handout;

import dateline.handout.PrintedQuiz.KeyLine;
import dateline.handout.PrintedQuiz.Proof;
import dateline.handout.PrintedQuiz.Question;
import dateline.handout.PrintedQuiz.Reason;
import dateline.handout.PrintedQuiz.Wanted;
import dateline.quiz.Item;
import dateline.quiz.Quiz;
import dateline.quiz.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a quiz into the words and rows in which it is printed. */
final class QuizCompositor {
    private static final Pattern BLANK = Pattern.compile(Pattern.quote(Item.BLANK));

    private final Labels labels;
    private final Quiz quiz;
    private final Version version;
    private final Set<Part> parts;

    QuizCompositor(Labels labels, Handout.Questionnaire handout) {
        this.labels = labels;
        this.quiz = handout.quiz();
        this.version = handout.version();
        this.parts = handout.parts();
    }

    PrintedQuiz compose(Setting setting) {
        List<Question> questions = new ArrayList<>();
        List<KeyLine> key = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        for (Item item : version.of(quiz).items()) {
            int number = questions.size() + 1;
            TaskLayout task = TaskLayout.of(item.task());
            List<String> stem = List.of(BLANK.split(item.stem(), -1));
            KeyLine right = new KeyLine(number, answer(task), task.words(), line(item));
            questions.add(new Question(number, stem, task.options(), task.columns(), task.steps()));
            key.add(right);
            reasons.add(new Reason(
                    task.isSpelledOutByNotes() ? right.withoutWords() : right,
                    stem,
                    item.explanation(),
                    proof(item),
                    task.notes()));
        }
        Wanted wanted =
                new Wanted(parts.contains(Part.QUESTIONS), parts.contains(Part.KEY), parts.contains(Part.EXPLANATIONS));
        return new PrintedQuiz(
                frame(), setting, labels.say("version", version.name()), wanted, questions, key, reasons);
    }

    private String answer(TaskLayout task) {
        return task.isSpelledOutByNotes() ? labels.say("answer.downwards", task.answer()) : task.answer();
    }

    private Frame frame() {
        Quiz.About about = quiz.article();
        String title = quiz.title().isBlank() ? about.title() : quiz.title();
        String source = about.source().isBlank() ? about.title() : about.source();
        return new Frame(
                about.language(),
                title,
                labels.say("quiz.kind"),
                labels.say("quiz.subject", about.title()),
                labels.say("source", source),
                code());
    }

    /** The versions of one quiz share their code. */
    private String code() {
        return SheetCode.of(quiz.items().stream()
                .map(item -> item.id() + item.stem() + item.task().answer())
                .collect(Collectors.joining("\n", quiz.title() + quiz.seed(), "")));
    }

    private String line(Item item) {
        return item.evidence() == null ? "" : labels.line(item.evidence().line());
    }

    private @Nullable Proof proof(Item item) {
        return item.evidence() == null
                ? null
                : new Proof(labels.language().quote(item.evidence().sentence()), line(item));
    }
}
