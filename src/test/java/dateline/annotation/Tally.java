package dateline.annotation;

import java.util.Locale;

/** Counts what was found of what there is. */
public final class Tally {
    private int found;
    private int right;
    private int all;

    public void found(boolean isRight) {
        found++;
        right += isRight ? 1 : 0;
    }

    private int met;

    public void sought(boolean isMet) {
        all++;
        met += isMet ? 1 : 0;
    }

    public void add(Tally other) {
        found += other.found;
        right += other.right;
        all += other.all;
        met += other.met;
    }

    public double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    public double recall() {
        return all == 0 ? 1 : (double) met / all;
    }

    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "P %.2f (%d/%d)  R %.2f (%d/%d)  F1 %.2f",
                precision(),
                right,
                found,
                recall(),
                met,
                all,
                f1());
    }
}
