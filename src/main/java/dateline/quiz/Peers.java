package dateline.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Those among whom an officer can stand, the nearest first. A name often tells where its bearer comes from: where the role
 * names a state, another must name one of the same part of the world, and beside one that names none, not all others may
 * name the same.
 */
record Peers(Officer officer, List<Officer> others) {
    Peers {
        others = List.copyOf(others);
    }

    /** Those of the officer’s rivals that fit. */
    static Peers of(Officer officer, Predicate<Officer> fitting) {
        List<Officer> rivals = officer.rivals().stream()
                .filter(fitting)
                .sorted(Comparator.comparing(rival -> !isNear(officer, rival)))
                .toList();
        return new Peers(officer, namesState(officer) ? rivals : oneOfEachState(officer, rivals));
    }

    /**
     * Whether the name alone tells the role: that of an American among Russians; so it does where the role names no state and
     * all others name states of one part of the world.
     */
    boolean giveAway() {
        if (namesState(officer)) {
            return others.stream().noneMatch(other -> isNear(officer, other));
        }
        return others.stream().allMatch(other -> namesState(other) && isNear(other, others.get(0)));
    }

    /** Of those of one state the one whose role is of about the same length. */
    private static List<Officer> oneOfEachState(Officer officer, List<Officer> rivals) {
        int length = officer.role().length();
        List<Officer> byLength = rivals.stream()
                .sorted(Comparator.comparingInt(rival -> Math.abs(rival.role().length() - length)))
                .toList();
        List<Officer> some = new ArrayList<>();
        for (Officer rival : byLength) {
            if (!namesState(rival) || some.stream().noneMatch(other -> other.isOfStateOf(rival))) {
                some.add(rival);
            }
        }
        return some;
    }

    private static boolean namesState(Officer officer) {
        return officer.scene().states().namesAny(officer.role());
    }

    private static boolean isNear(Officer one, Officer other) {
        return one.isOfStateOf(other) || one.scene().states().nameNeighbours(one.role(), other.role());
    }
}
