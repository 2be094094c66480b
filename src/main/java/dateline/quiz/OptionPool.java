package dateline.quiz;

import dateline.language.Language;
import dateline.quiz.Draft.Candidate;
import dateline.quiz.Item.Choices;
import dateline.quiz.Item.Form;
import dateline.quiz.Item.Option;
import dateline.quiz.QuizRequest.Closeness;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A draft with those of its distractors that can stand beside the key.
 *
 * @param good distinct distractors that neither hold the key nor each other nor stick out by their length, the most
 *     plausible first
 */
record OptionPool(Draft draft, List<Candidate> good) {
    private static final int FEWEST = 2;
    private static final int LONG = 25;
    private static final double LONGEST_TO_SHORTEST = 2.2;
    private static final double KEY_TO_LONGEST = 1.25;

    OptionPool {
        good = List.copyOf(good);
    }

    /** Empty where the draft has a relative date, or fewer than two good distractors. */
    static Optional<OptionPool> of(Draft draft, Language language) {
        Deixis deixis = Deixis.of(language);
        if (deixis.in(draft.stem()) || deixis.in(draft.key().text())) {
            return Optional.empty();
        }
        List<Candidate> good = new ArrayList<>();
        for (Candidate candidate : draft.pool()) {
            boolean apart = Stream.concat(Stream.of(draft.key()), good.stream())
                    .noneMatch(other -> tooClose(draft, candidate, other));
            if (apart && !deixis.in(candidate.text()) && nearInLength(candidate, draft.key())) {
                good.add(candidate);
            }
        }
        boolean keySticksOut = words(draft.key()) > 3 && good.stream().noneMatch(other -> reaches(other, draft.key()));
        return good.size() < FEWEST || keySticksOut ? Optional.empty() : Optional.of(new OptionPool(draft, good));
    }

    private static boolean tooClose(Draft draft, Candidate one, Candidate other) {
        return Wording.overlap(one.text(), other.text()) || draft.template().sorted() && one.rank() == other.rank();
    }

    private static boolean nearInLength(Candidate one, Candidate other) {
        int longest = Math.max(one.text().length(), other.text().length());
        int shortest = Math.min(one.text().length(), other.text().length());
        return longest <= LONG || longest <= LONGEST_TO_SHORTEST * shortest;
    }

    private static boolean reaches(Candidate distractor, Candidate key) {
        return key.text().length() <= KEY_TO_LONGEST * distractor.text().length();
    }

    private static int words(Candidate candidate) {
        return candidate.text().split("\\s").length;
    }

    /** How many options the item has where so many are wanted. */
    int size(int wanted) {
        return Math.min(wanted, good.size() + 1);
    }

    /** Whether the key can stand at this position, from 0, among so many options. */
    boolean allows(int position, int size) {
        return !draft.template().sorted() || lower().size() >= position && higher().size() >= size - 1 - position;
    }

    /** The options with the key at this position. */
    Choices choices(int position, int size, Closeness closeness, Random chance) {
        List<Candidate> chosen = new ArrayList<>();
        if (draft.template().sorted()) {
            chosen.addAll(some(byCloseness(lower(), closeness), position, closeness, chance));
            chosen.addAll(some(byCloseness(higher(), closeness), size - 1 - position, closeness, chance));
            chosen.sort(Comparator.comparingDouble(Candidate::rank));
        } else {
            chosen.addAll(longEnough(some(good, size - 1, closeness, chance)));
            Collections.shuffle(chosen, chance);
        }
        List<Integer> order = new ArrayList<>(IntStream.range(1, size).boxed().toList());
        order.add(position, 0);
        return new Choices(
                Form.MULTIPLE_CHOICE,
                option(draft.key()),
                chosen.stream().map(OptionPool::option).toList(),
                order,
                draft.template().sorted());
    }

    /** Near ones first, so that each closeness finds what it wants. */
    private List<Candidate> byCloseness(List<Candidate> side, Closeness closeness) {
        return closeness == Closeness.NORMAL
                ? side
                : side.stream()
                        .sorted(Comparator.comparingDouble(
                                one -> Math.abs(one.rank() - draft.key().rank())))
                        .toList();
    }

    private static List<Candidate> some(List<Candidate> from, int count, Closeness closeness, Random chance) {
        List<Candidate> range = new ArrayList<>(
                switch (closeness) {
                    case HARDER -> from.subList(0, count);
                    case NORMAL -> from.subList(0, Math.min(from.size(), count + 2));
                    case EASIER -> from.subList(Math.max(0, from.size() - count - 1), from.size());
                });
        Collections.shuffle(range, chance);
        return new ArrayList<>(range.subList(0, count));
    }

    /** Puts a long distractor among the chosen where the key would stick out as the longest option. */
    private List<Candidate> longEnough(List<Candidate> chosen) {
        if (words(draft.key()) > 3 && chosen.stream().noneMatch(one -> reaches(one, draft.key()))) {
            good.stream()
                    .filter(one -> reaches(one, draft.key()))
                    .findFirst()
                    .ifPresent(one -> chosen.set(chosen.size() - 1, one));
        }
        return chosen;
    }

    private List<Candidate> lower() {
        return good.stream().filter(one -> one.rank() < draft.key().rank()).toList();
    }

    private List<Candidate> higher() {
        return good.stream().filter(one -> one.rank() > draft.key().rank()).toList();
    }

    private static Option option(Candidate candidate) {
        return new Option(candidate.text(), candidate.rationale());
    }
}
