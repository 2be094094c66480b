package dateline.annotation.actor;

import dateline.annotation.name.Stretch;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.PlaceKind;

/**
 * A mention of a place.
 *
 * @param stretch its tokens
 * @param name its usual name, with determiner where it takes one
 * @param kind what it is
 * @param confidence that a place is meant here, 0 to 1
 */
public record PlaceSighting(Stretch stretch, NounPhrase name, PlaceKind kind, double confidence) {}
