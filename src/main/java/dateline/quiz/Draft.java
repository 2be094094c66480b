package dateline.quiz;

import dateline.factsheet.Fact;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * An item before its options are chosen.
 *
 * @param stem the question
 * @param key the right option
 * @param pool every good distractor, the most plausible first
 * @param explanation why the key is right
 * @param fact the fact it asks about; its evidence is the item’s
 * @param factIds every fact it rests on
 */
record Draft(
        Template template,
        String stem,
        Candidate key,
        List<Candidate> pool,
        String explanation,
        Fact fact,
        Set<String> factIds) {
    Draft {
        pool = List.copyOf(pool);
        factIds = Set.copyOf(factIds);
    }

    /** Hangs on the idea and its facts alone, so that an item keeps its id whatever the seed. */
    String id() {
        String facts = fact.id() + factIds.stream().sorted().toList();
        return template.catalogueName().toLowerCase(Locale.ROOT) + "-" + String.format("%08x", facts.hashCode());
    }

    /**
     * A possible option.
     *
     * @param rationale why it is right or wrong
     * @param rank its place in the order of value or time; 0 where options have no order
     */
    record Candidate(String text, String rationale, double rank) {}
}
