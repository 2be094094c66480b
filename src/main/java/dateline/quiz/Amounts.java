package dateline.quiz;

import dateline.quiz.Candidate.Origin;
import dateline.vocabulary.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A right quantity and wrong ones of the same unit, which a pupil could take for it. */
record Amounts(Scene scene, Quantity quantity) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Whether the unit is a word that “combien de” can ask for, rather than a sign. */
    boolean counted() {
        String unit = quantity.unit();
        return unit != null && Character.isLetter(unit.codePointAt(0)) && !percent(unit);
    }

    Candidate key(String why) {
        return option(quantity.value(), why);
    }

    /** Values with that reason, the most plausible first. */
    List<Candidate> wrong(String why) {
        return wrong(Numbers.around(quantity.value()).stream(), why);
    }

    /** Those of the values that can stand beside the right one. */
    List<Candidate> wrong(Stream<BigDecimal> values, String why) {
        return Numbers.apart(quantity.value(), values.filter(this::fits)).stream()
                .map(value -> option(value, why).from(Origin.RECKONED))
                .toList();
    }

    Candidate option(BigDecimal value, String why) {
        return scene.option(scene.language().quantity(new Quantity(value, quantity.unit())), why)
                .ranked(value.doubleValue());
    }

    /** No percentage above a hundred, and nothing that would put the unit into the other number. */
    private boolean fits(BigDecimal value) {
        String unit = quantity.unit();
        if (unit == null) {
            return true;
        }
        boolean tooMuch = percent(unit) && quantity.value().compareTo(HUNDRED) <= 0 && value.compareTo(HUNDRED) > 0;
        boolean sameNumber = value.compareTo(TWO) >= 0 == quantity.value().compareTo(TWO) >= 0;
        return !tooMuch && (sameNumber || !counted());
    }

    /** Whether a unit is per cent. */
    static boolean percent(String unit) {
        String lower = unit.toLowerCase(Locale.ROOT);
        return lower.startsWith("%")
                || lower.startsWith("pour cent")
                || lower.startsWith("per cent")
                || lower.startsWith("percent");
    }
}
