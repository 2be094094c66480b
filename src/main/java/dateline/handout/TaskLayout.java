package dateline.handout;

import dateline.handout.PrintedQuiz.Columns;
import dateline.handout.PrintedQuiz.Lettered;
import dateline.handout.PrintedQuiz.Note;
import dateline.handout.PrintedQuiz.Options;
import dateline.quiz.Item.Choices;
import dateline.quiz.Item.Form;
import dateline.quiz.Item.Matching;
import dateline.quiz.Item.Matching.Pair;
import dateline.quiz.Item.Option;
import dateline.quiz.Item.Ordering;
import dateline.quiz.Item.Task;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How the task of an item is printed: what pupils see, what they mark, and the remarks for the teacher.
 *
 * @param answer what pupils mark
 * @param words the right answer in words; empty where the answer already is in words
 */
record TaskLayout(
        @Nullable Options options,
        @Nullable Columns columns,
        List<String> steps,
        String answer,
        String words,
        List<Note> notes) {

    /** Widest option, as {@link #width} counts, of which so many stand abreast on one line of the narrowest paper. */
    private static final int WIDEST_OF_FOUR = 148;

    private static final int WIDEST_OF_THREE = 215;
    private static final int WIDEST_OF_TWO = 350;

    /** Beyond general punctuation stand signs that may be as wide as they are high. */
    private static final int LAST_LETTER = 0x20CF;

    static TaskLayout of(Task task) {
        if (task instanceof Choices choices) {
            return choices.form() == Form.TRUE_FALSE ? judgement(choices) : choices(choices);
        }
        return task instanceof Matching matching ? matching(matching) : ordering((Ordering) task);
    }

    /** Whether several marks make up the answer, each with its note. */
    boolean isSpelledOutByNotes() {
        return options == null;
    }

    private static TaskLayout choices(Choices task) {
        List<Option> options = task.inOrder();
        List<Note> notes = IntStream.range(0, options.size())
                .filter(at -> at != task.keyPosition())
                .mapToObj(at -> new Note(
                        letter(at), options.get(at).text(), options.get(at).rationale()))
                .toList();
        List<Lettered> entries = lettered(options.stream().map(Option::text).toList());
        return new TaskLayout(
                new Options(entries, abreast(entries), false),
                null,
                List.of(),
                letter(task.keyPosition()),
                task.key().text(),
                notes);
    }

    private static TaskLayout judgement(Choices task) {
        List<Lettered> entries = task.inOrder().stream()
                .map(option -> new Lettered("", option.text()))
                .toList();
        return new TaskLayout(
                new Options(entries, "four", true), null, List.of(), task.key().text(), "", List.of());
    }

    private static TaskLayout matching(Matching task) {
        List<String> left = task.pairs().stream().map(Pair::left).toList();
        List<Integer> solution = task.solution();
        List<Note> notes = IntStream.range(0, left.size())
                .mapToObj(at -> {
                    Pair pair = task.pairs().get(at);
                    return new Note(letter(solution.get(at)), pair.left() + " → " + pair.right(), pair.rationale());
                })
                .toList();
        String answer = solution.stream().map(TaskLayout::letter).collect(Collectors.joining(" · "));
        return new TaskLayout(
                null, new Columns(left, lettered(task.rightInOrder())), List.of(), answer, task.answer(), notes);
    }

    private static TaskLayout ordering(Ordering task) {
        List<Note> notes = IntStream.range(0, task.steps().size())
                .mapToObj(at -> new Note(
                        String.valueOf(at + 1),
                        task.steps().get(at).text(),
                        task.steps().get(at).rationale()))
                .toList();
        String ranks =
                task.order().stream().map(step -> String.valueOf(step + 1)).collect(Collectors.joining(" · "));
        return new TaskLayout(
                null, null, task.inOrder().stream().map(Option::text).toList(), ranks, task.answer(), notes);
    }

    private static List<Lettered> lettered(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(at -> new Lettered(letter(at), texts.get(at)))
                .toList();
    }

    private static String letter(int position) {
        return String.valueOf((char) ('A' + position));
    }

    private static String abreast(List<Lettered> entries) {
        int widest = entries.stream()
                .mapToInt(entry ->
                        entry.text().codePoints().map(TaskLayout::width).sum())
                .max()
                .orElse(0);
        int count = entries.size();
        if (widest <= WIDEST_OF_FOUR && count == 4) {
            return "four";
        }
        if (widest <= WIDEST_OF_THREE && count != 4) {
            return "three";
        }
        return widest <= WIDEST_OF_TWO ? "two" : "one";
    }

    /** Tenths of the width of a middling letter, rather too much than too little. */
    private static int width(int letter) {
        if ("mwMWœŒæÆ@%—…".indexOf(letter) >= 0 || letter > LAST_LETTER) {
            return 18;
        }
        if (" iîïjlrftI.,:;!'’()\u00A0\u202F".indexOf(letter) >= 0) {
            return 6;
        }
        return Character.isUpperCase(letter) ? 13 : 10;
    }
}
