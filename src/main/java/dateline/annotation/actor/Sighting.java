package dateline.annotation.actor;

import dateline.annotation.name.Stretch;

/**
 * A place where an actor is named or described.
 *
 * @param stretch its tokens
 * @param confidence that these words stand for this actor, 0 to 1
 */
public record Sighting(Stretch stretch, double confidence) {}
