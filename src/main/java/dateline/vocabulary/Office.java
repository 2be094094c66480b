package dateline.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * What an actor is and stands for at the time of the article.
 *
 * @param role the role without determiner, lower case: {@code ministre russe des Affaires étrangères}; for an
 *     organisation what it is ({@code alliance militaire}); null when the text does not say
 * @param affiliation name of the institution or state the actor belongs to, with its determiner: {@code la Russie}
 * @param rank class of the role
 * @param sole whether only one actor can hold this role at a time
 */
public record Office(@Nullable String role, @Nullable NounPhrase affiliation, RankClass rank, boolean sole) {}
