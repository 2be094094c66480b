package dateline.quiz;

import dateline.quiz.Candidate.Origin;
import dateline.quiz.Item.Choices;
import dateline.quiz.Item.Form;
import dateline.quiz.Item.Option;
import dateline.quiz.QuizRequest.Closeness;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * One right option among others, as a question or as a sentence to complete.
 *
 * @param good distractors that can stand beside the key, the most plausible first
 */
record Selection(Prospect prospect, Candidate key, List<Candidate> good) implements Shape {
    Selection {
        good = List.copyOf(good);
    }

    @Override
    public int size(int wanted) {
        return Math.min(wanted, good.size() + 1);
    }

    @Override
    public boolean allows(int position, int size) {
        boolean inside = position > 0 && position < size - 1;
        return !sorted()
                || lower().size() >= position
                        && higher().size() >= size - 1 - position
                        && (inside || !prospect.draft().template().around());
    }

    @Override
    public Item item(int position, int size, Closeness closeness, Random chance) {
        List<Candidate> chosen = new ArrayList<>();
        if (sorted()) {
            chosen.addAll(some(byCloseness(lower(), closeness), position, closeness, chance));
            chosen.addAll(some(byCloseness(higher(), closeness), size - 1 - position, closeness, chance));
            chosen.sort(Comparator.comparingDouble(Candidate::rank));
        } else {
            chosen.addAll(some(good, size - 1, closeness, chance));
            Collections.shuffle(chosen, chance);
        }
        List<Integer> order = new ArrayList<>(IntStream.range(1, size).boxed().toList());
        order.add(position, 0);
        Choices choices = new Choices(
                prospect.form(), option(key), chosen.stream().map(this::option).toList(), order, sorted());
        return item(prospect.stem(), choices);
    }

    private boolean sorted() {
        return prospect.draft().template().sorted();
    }

    /** Near ones first, so that each closeness finds what it wants. */
    private List<Candidate> byCloseness(List<Candidate> side, Closeness closeness) {
        return closeness == Closeness.NORMAL
                ? side
                : side.stream()
                        .sorted(Comparator.comparingDouble(one -> Math.abs(one.rank() - key.rank())))
                        .toList();
    }

    /** Those of the article first, then others as far as they are needed. */
    private static List<Candidate> some(List<Candidate> from, int count, Closeness closeness, Random chance) {
        List<Candidate> chosen = new ArrayList<>();
        for (Origin origin : Origin.values()) {
            List<Candidate> some =
                    from.stream().filter(one -> one.origin() == origin).toList();
            chosen.addAll(drawn(some, Math.min(some.size(), count - chosen.size()), closeness, chance));
        }
        return chosen;
    }

    /** Some of them; the most plausible one always, unless easy ones are wanted. */
    private static List<Candidate> drawn(List<Candidate> from, int count, Closeness closeness, Random chance) {
        if (count > 0 && closeness != Closeness.EASIER) {
            List<Candidate> drawn = new ArrayList<>(List.of(from.get(0)));
            drawn.addAll(any(from.subList(1, from.size()), count - 1, closeness, chance));
            return drawn;
        }
        return any(from, count, closeness, chance);
    }

    private static List<Candidate> any(List<Candidate> from, int count, Closeness closeness, Random chance) {
        List<Candidate> range = new ArrayList<>(
                switch (closeness) {
                    case HARDER -> from.subList(0, Math.min(from.size(), count + 1));
                    case NORMAL -> from.subList(0, Math.min(from.size(), count + 2));
                    case EASIER -> from.subList(Math.max(0, from.size() - count - 1), from.size());
                });
        Collections.shuffle(range, chance);
        return range.subList(0, count);
    }

    private List<Candidate> lower() {
        return good.stream().filter(one -> one.rank() < key.rank()).toList();
    }

    private List<Candidate> higher() {
        return good.stream().filter(one -> one.rank() > key.rank()).toList();
    }

    private Option option(Candidate candidate) {
        return new Option(prospect.form() == Form.CLOZE ? candidate.inside() : candidate.text(), candidate.why());
    }
}
