package dateline.quiz;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Wrong numbers that pupils find plausible: as round as the right one, at least a tenth away from it and from each
 * other, on both sides where there is room.
 */
final class Numbers {
    private static final double APART = 0.1;
    private static final int PRECISE = 3;
    private static final double[] FACTORS = {2 / 3.0, 4 / 3.0, 0.5, 2, 5 / 3.0, 1 / 3.0, 2.5, 0.8, 3};
    private static final BigDecimal MAJORITY = BigDecimal.valueOf(18);
    private static final int[] YEARS_OFF = {2, -2, 1, -1, 3, -3, 4, -4};
    private static final long[] STEPS = {1, -1, 7, -7, 2, -2, 3, -3, 5, -5, 10, -10};

    private static final Map<String, List<Integer>> USUAL = Map.of(
            "PTH", List.of(12, 24, 36, 48, 72, 96),
            "PTM", List.of(10, 15, 20, 30, 45, 60, 90),
            "PD", List.of(2, 3, 5, 7, 10, 15, 21, 30, 42, 45, 60, 90, 120),
            "PW", List.of(1, 2, 3, 4, 6, 8, 12),
            "PM", List.of(1, 2, 3, 4, 6, 9, 12, 18, 24));

    private Numbers() {}

    /** Wrong values for the right one, plausible ones first. */
    static List<BigDecimal> around(BigDecimal right) {
        if (isPrecise(right)) {
            return apart(right, sameEnding(right));
        }
        BigDecimal grain = grain(right);
        if (right.stripTrailingZeros().scale() > 0) {
            return decimals(right);
        }
        Stream<BigDecimal> scaled =
                Arrays.stream(FACTORS).mapToObj(factor -> rounded(right.multiply(BigDecimal.valueOf(factor)), grain));
        Stream<BigDecimal> neighbours =
                Stream.of(1, -1, 2, -2, 3).map(step -> right.add(grain.multiply(BigDecimal.valueOf(step))));
        return apart(
                right,
                right.compareTo(grain.multiply(BigDecimal.TEN)) < 0
                        ? Stream.concat(neighbours, scaled)
                        : Stream.concat(scaled, neighbours));
    }

    /** Of 3.5 none but 2.5, 4.5 and the like: a whole number beside it would not be taken for it. */
    private static List<BigDecimal> decimals(BigDecimal right) {
        BigDecimal digit =
                BigDecimal.ONE.scaleByPowerOfTen(-right.stripTrailingZeros().scale());
        Stream<BigDecimal> whole =
                IntStream.of(1, -1, 2, -2, 3, -3).mapToObj(step -> right.add(BigDecimal.valueOf(step)));
        Stream<BigDecimal> scaled =
                Arrays.stream(FACTORS).mapToObj(factor -> rounded(right.multiply(BigDecimal.valueOf(factor)), digit));
        return apart(
                right,
                Stream.concat(whole, scaled)
                        .filter(value -> value.stripTrailingZeros().scale()
                                == right.stripTrailingZeros().scale()));
    }

    /** Whether it has three digits or more that are not zeros at its end, so that multiples of it look made up. */
    private static boolean isPrecise(BigDecimal right) {
        return right.stripTrailingZeros().precision() >= PRECISE;
    }

    /** 77 087, 97 087 and the like for 87 087: as hard to keep in mind as the right one. */
    private static Stream<BigDecimal> sameEnding(BigDecimal right) {
        int digits = right.precision() - right.scale();
        BigDecimal first = BigDecimal.ONE.scaleByPowerOfTen(digits - 1);
        BigDecimal second = BigDecimal.ONE.scaleByPowerOfTen(digits - 2);
        boolean large = right.compareTo(first.multiply(BigDecimal.valueOf(5))) >= 0;
        BigDecimal step = large ? first : second.multiply(BigDecimal.valueOf(3));
        return Stream.of(1, -1, 2, -2, 3, -3).map(times -> right.add(step.multiply(BigDecimal.valueOf(times))));
    }

    /** Ages some years off: nobody believes in a licence at 36, nor that parents speak for their grown children. */
    static Stream<BigDecimal> yearsOff(BigDecimal age) {
        return IntStream.of(YEARS_OFF)
                .mapToObj(years -> age.add(BigDecimal.valueOf(years)))
                .filter(other -> age.compareTo(MAJORITY) > 0 || other.compareTo(MAJORITY) <= 0);
    }

    /** Wrong values for something counted by hand: one more or less, a week more or less. */
    static List<BigDecimal> counted(long right) {
        return apart(
                BigDecimal.valueOf(right),
                Stream.concat(
                        LongStream.of(STEPS).mapToObj(step -> BigDecimal.valueOf(right + step)),
                        Arrays.stream(FACTORS).mapToObj(factor -> BigDecimal.valueOf(Math.round(right * factor)))));
    }

    /** Wrong lengths of time in whole units, such as laws set: 24, 48 or 72 hours, 15, 30 or 60 days. */
    static List<BigDecimal> usual(BigDecimal right, String unit) {
        Stream<BigDecimal> usual = USUAL.getOrDefault(unit, List.of(1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20)).stream()
                .map(BigDecimal::valueOf)
                .sorted(Comparator.comparingDouble(
                        value -> Math.abs(Math.log(value.doubleValue() / right.doubleValue()))));
        return apart(right, usual);
    }

    /** Those that are positive and apart from the right one and from each other, in their order. */
    static List<BigDecimal> apart(BigDecimal right, Stream<BigDecimal> candidates) {
        List<BigDecimal> found = new ArrayList<>();
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

    /** What the value is a round number of: 1000 for 9000, 50 for 350, 25 for 100, 0.1 for 2.4. */
    static BigDecimal grain(BigDecimal value) {
        if (value.signum() == 0) {
            return BigDecimal.ONE;
        }
        BigDecimal bare = value.stripTrailingZeros();
        BigDecimal digit = BigDecimal.ONE.scaleByPowerOfTen(-bare.scale());
        if (bare.unscaledValue().equals(BigInteger.ONE) && bare.compareTo(BigDecimal.ONE) > 0) {
            return value.divide(BigDecimal.valueOf(bare.compareTo(BigDecimal.TEN) == 0 ? 5 : 4));
        }
        boolean five = bare.unscaledValue().intValue() % 10 == 5;
        return five && bare.precision() > 1 ? digit.multiply(BigDecimal.valueOf(5)) : digit;
    }

    static BigDecimal rounded(BigDecimal value, BigDecimal grain) {
        return value.divide(grain, 0, RoundingMode.HALF_UP).multiply(grain);
    }
}
