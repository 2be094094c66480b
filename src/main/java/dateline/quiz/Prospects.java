package dateline.quiz;

import dateline.quiz.Candidate.Origin;
import dateline.quiz.Draft.Choice;
import dateline.quiz.Item.Form;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gives a draft its forms and sifts its distractors: none says the same as the key or another, none holds the other
 * whole, none has a relative date or sticks out by its length.
 */
record Prospects(Scene scene, Draft draft) {
    private static final int FEWEST = 2;
    private static final int LONG = 25;
    private static final double LONGEST_TO_SHORTEST = 2.2;

    /** The draft in those of the forms that it can take. */
    List<Prospect> in(Set<Form> forms) {
        List<Prospect> found = new ArrayList<>();
        if (scene.deixis().in(draft.stem())) {
            return found;
        }
        if (draft.material() instanceof Choice choice) {
            List<Candidate> good = good(choice);
            for (Form form : EnumSet.of(Form.MULTIPLE_CHOICE, Form.CLOZE, Form.TRUE_FALSE)) {
                if (forms.contains(form)) {
                    prospect(choice, good, form).ifPresent(found::add);
                }
            }
        } else {
            Puzzle puzzle = new Puzzle(draft);
            Stream.of(puzzle).filter(one -> forms.contains(one.form())).forEach(found::add);
        }
        return found;
    }

    private Optional<Prospect> prospect(Choice choice, List<Candidate> good, Form form) {
        if (form == Form.TRUE_FALSE) {
            return choice.claim().filter(claim -> !good.isEmpty()).map(claim -> verdict(choice, claim, good));
        }
        if (good.size() < FEWEST) {
            return Optional.empty();
        }
        Optional<String> stem = form == Form.CLOZE
                ? choice.claim().map(claim -> claim.withBlank(scene.language()))
                : Optional.of(draft.stem());
        return stem.map(words -> new Selection(draft, form, words, choice.key(), good));
    }

    private Verdict verdict(Choice choice, Claim claim, List<Candidate> good) {
        return new Verdict(
                draft,
                claim.filled(choice.key().inside(), scene.language()),
                good.stream()
                        .map(wrong -> claim.filled(wrong.inside(), scene.language()))
                        .toList(),
                List.of(scene.say("verdict.true"), scene.say("verdict.false")));
    }

    private List<Candidate> good(Choice choice) {
        Candidate key = choice.key();
        List<Candidate> good = new ArrayList<>();
        if (scene.deixis().in(key.text())) {
            return good;
        }
        for (Candidate candidate : choice.pool()) {
            if (candidate.origin() == Origin.KNOWLEDGE && good.size() >= FEWEST) {
                continue;
            }
            boolean apart = Stream.concat(Stream.of(key), good.stream()).noneMatch(other -> tooClose(candidate, other));
            if (apart && !scene.deixis().in(candidate.text()) && nearInLength(candidate, key)) {
                good.add(candidate);
            }
        }
        return good;
    }

    private boolean tooClose(Candidate one, Candidate other) {
        return Wording.overlap(one.text(), other.text()) || draft.template().sorted() && one.rank() == other.rank();
    }

    private static boolean nearInLength(Candidate one, Candidate other) {
        int longest = Math.max(one.text().length(), other.text().length());
        int shortest = Math.min(one.text().length(), other.text().length());
        return longest <= LONG || longest <= LONGEST_TO_SHORTEST * shortest;
    }
}
