package dateline.annotation.actor;

import java.util.Arrays;

/** Weighs what the witnesses say about one name, over all its mentions. */
final class Hearing {
    private final double[] scores = new double[Sort.values().length];
    private final double[] seen = new double[Witness.values().length];

    /** The witness speaks; how often does not count, only that it does. */
    void says(Witness witness) {
        says(witness, 1);
    }

    /** The witness speaks as far as the share, 0 to 1; its strongest word counts. */
    void says(Witness witness, double share) {
        double more = share - seen[witness.ordinal()];
        if (more > 0) {
            seen[witness.ordinal()] = share;
            scores[witness.sort.ordinal()] += witness.weight * more;
        }
    }

    Verdict verdict() {
        double[] odds = Arrays.stream(scores).map(Math::exp).toArray();
        int best = 0;
        for (int at = 1; at < odds.length; at++) {
            best = odds[at] > odds[best] ? at : best;
        }
        return new Verdict(Sort.values()[best], odds[best] / Arrays.stream(odds).sum());
    }
}
