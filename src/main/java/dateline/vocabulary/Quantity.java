package dateline.vocabulary;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with what it counts.
 *
 * @param value the number itself, unrounded
 * @param unit the counted noun in the form the number asks for ({@code soldats}, {@code jours}, {@code %}); null for a
 *     bare number
 */
public record Quantity(BigDecimal value, @Nullable String unit) {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    private static final int DECIMALS = 2;

    /** The number in millions where it is read so, as “1.8 million” is; null for smaller, longer or very large ones. */
    public @Nullable BigDecimal millions() {
        if (value.compareTo(MILLION) < 0 || value.compareTo(BILLION) >= 0) {
            return null;
        }
        BigDecimal millions = value.movePointLeft(6).stripTrailingZeros();
        return millions.scale() <= DECIMALS ? millions : null;
    }
}
