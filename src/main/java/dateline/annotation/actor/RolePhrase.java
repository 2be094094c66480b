package dateline.annotation.actor;

import dateline.annotation.lexicon.Known;
import dateline.annotation.name.Stretch;

/**
 * A role as a text gives it.
 *
 * @param stretch from its first modifier to its last complement, without determiner
 * @param role the role at its head
 * @param head number of the first token of that role
 */
record RolePhrase(Stretch stretch, Known.Role role, int head) {}
