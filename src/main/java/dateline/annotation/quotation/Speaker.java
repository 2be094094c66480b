package dateline.annotation.quotation;

import dateline.annotation.actor.CastMember;
import org.jspecify.annotations.Nullable;

/**
 * Who says something.
 *
 * @param actor the actor, or null when the text does not say who
 * @param confidence how sure that is, 0 to 1
 */
public record Speaker(@Nullable CastMember actor, double confidence) {}
