package dateline.quiz;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Wrong numbers that pupils find plausible: as round as the right one, at least a tenth away from it and from each
 * other, on both sides where there is room.
 */
final class Numbers {
    private static final double APART = 0.1;
    private static final double[] FACTORS = {2 / 3.0, 4 / 3.0, 0.5, 2, 5 / 3.0, 1 / 3.0, 2.5, 0.8, 3};

    private Numbers() {}

    /** Up to eight wrong values for the right one, plausible ones first. */
    static List<BigDecimal> around(BigDecimal right) {
        BigDecimal grain = grain(right);
        List<BigDecimal> found = new ArrayList<>();
        Stream<BigDecimal> scaled = java.util.Arrays.stream(FACTORS)
                .mapToObj(factor -> rounded(right.multiply(BigDecimal.valueOf(factor)), grain));
        Stream<BigDecimal> neighbours =
                Stream.of(1, -1, 2, -2, 3).map(step -> right.add(grain.multiply(BigDecimal.valueOf(step))));
        Stream<BigDecimal> candidates = right.compareTo(grain.multiply(BigDecimal.TEN)) < 0
                ? Stream.concat(neighbours, scaled)
                : Stream.concat(scaled, neighbours);
        candidates.forEach(candidate -> {
            if (candidate.signum() > 0
                    && apart(candidate, right)
                    && found.stream().allMatch(other -> apart(candidate, other))) {
                found.add(candidate);
            }
        });
        return found;
    }

    static boolean apart(BigDecimal one, BigDecimal other) {
        double larger = Math.max(Math.abs(one.doubleValue()), Math.abs(other.doubleValue()));
        return one.subtract(other).abs().doubleValue() >= APART * larger && one.compareTo(other) != 0;
    }

    /** The value of the last digit that is not zero: 1000 for 9000, 0.1 for 2.5. */
    static BigDecimal grain(BigDecimal value) {
        return value.signum() == 0
                ? BigDecimal.ONE
                : BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale());
    }

    private static BigDecimal rounded(BigDecimal value, BigDecimal grain) {
        return value.divide(grain, 0, RoundingMode.HALF_UP).multiply(grain);
    }
}
