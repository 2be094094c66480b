package dateline.quiz;

import dateline.factsheet.Fact;
import dateline.quiz.Item.Choices;
import dateline.quiz.Item.Form;
import dateline.quiz.Item.Option;
import dateline.quiz.QuizRequest.Closeness;
import java.util.List;
import java.util.Random;

/**
 * A statement to be judged. The key position decides between truth, which comes first, and a falsehood.
 *
 * @param wrong statements that differ from it in one part, and are false
 * @param words “vrai” and “faux”
 */
record Verdict(Prospect prospect, List<Falsehood> wrong, List<String> words) implements Shape {
    /**
     * A statement that is false.
     *
     * @param why what is true instead, a full sentence
     * @param proof the fact that shows it
     */
    record Falsehood(String statement, String why, Fact proof) {}

    Verdict {
        wrong = List.copyOf(wrong);
        words = List.copyOf(words);
    }

    @Override
    public int size(int wanted) {
        return 2;
    }

    @Override
    public boolean allows(int position, int size) {
        return position == 0 || !wrong.isEmpty();
    }

    @Override
    public Item item(int position, int size, Closeness closeness, Random chance) {
        boolean isTrue = position == 0;
        Falsehood falsehood = wrong.get(chance.nextInt(Math.min(3, wrong.size())));
        String stem = isTrue ? prospect.stem() : falsehood.statement();
        String why = isTrue ? prospect.draft().explanation() : falsehood.why();
        Option key = new Option(words.get(isTrue ? 0 : 1), why);
        Option other = new Option(words.get(isTrue ? 1 : 0), "");
        List<Integer> order = isTrue ? List.of(0, 1) : List.of(1, 0);
        return item(
                stem,
                new Choices(Form.TRUE_FALSE, key, List.of(other), order, true),
                why,
                isTrue ? prospect.draft().fact() : falsehood.proof());
    }
}
