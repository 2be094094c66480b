package dateline.quiz;

import dateline.quiz.Draft.Pairs;
import dateline.quiz.Draft.Steps;
import dateline.quiz.Item.Matching;
import dateline.quiz.Item.Ordering;
import dateline.quiz.Item.Task;
import dateline.quiz.QuizRequest.Closeness;
import java.util.Random;

/** Pairs to be found, or steps to be put in order. */
record Puzzle(Prospect prospect) implements Shape {
    @Override
    public int size(int wanted) {
        return 0;
    }

    @Override
    public boolean allows(int position, int size) {
        return true;
    }

    @Override
    public Item item(int position, int size, Closeness closeness, Random chance) {
        return item(prospect.stem(), task(chance));
    }

    private Task task(Random chance) {
        if (prospect.draft().material() instanceof Pairs pairs) {
            int count = pairs.pairs().size() + pairs.surplus().size();
            return new Matching(pairs.pairs(), pairs.surplus(), Version.mixed(count, chance));
        }
        if (prospect.draft().material() instanceof Steps steps) {
            return new Ordering(steps.steps(), Version.mixed(steps.steps().size(), chance));
        }
        throw new IllegalArgumentException(
                "Neither pairs nor steps: " + prospect.draft().material());
    }
}
