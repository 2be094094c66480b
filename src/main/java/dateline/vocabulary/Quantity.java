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
public record Quantity(BigDecimal value, @Nullable String unit) {}
