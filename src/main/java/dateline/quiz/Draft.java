package dateline.quiz;

import dateline.factsheet.Fact;
import dateline.quiz.Item.Matching.Pair;
import dateline.quiz.Item.Option;
import dateline.quiz.Verdict.Falsehood;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An item before its options are chosen and its form is decided.
 *
 * @param stem the question or the instruction
 * @param material what can be chosen from
 * @param explanation why the key is right, a full sentence
 * @param facts what it rests on; it asks about the first, whose evidence is the item’s
 */
record Draft(Template template, String stem, Material material, String explanation, List<? extends Fact> facts) {
    Draft {
        facts = List.copyOf(facts);
    }

    /** What pupils choose from. */
    sealed interface Material {}

    /**
     * One right option and wrong ones.
     *
     * @param key the right one
     * @param pool every good distractor, the most plausible first
     * @param statement the clause that the key makes true; null where there is none that stands alone
     */
    record Choice(
            Candidate key, List<Candidate> pool, @Nullable Claim statement) implements Material {
        Choice {
            pool = List.copyOf(pool);
        }

        Optional<Claim> claim() {
            return Optional.ofNullable(statement);
        }
    }

    /** A statement that is true, and others like it that are false; for true or false alone. */
    record Statements(String right, List<Falsehood> wrong) implements Material {
        Statements {
            wrong = List.copyOf(wrong);
        }
    }

    /** Pairs, with right sides that belong to none. */
    record Pairs(List<Pair> pairs, List<String> surplus) implements Material {
        Pairs {
            pairs = List.copyOf(pairs);
            surplus = List.copyOf(surplus);
        }
    }

    /** Steps in their right order. */
    record Steps(List<Option> steps) implements Material {
        Steps {
            steps = List.copyOf(steps);
        }
    }

    /** The fact it asks about. */
    Fact fact() {
        return facts.get(0);
    }

    Set<String> factIds() {
        return facts.stream().map(Fact::id).collect(Collectors.toSet());
    }

    /** Hangs on the idea and its facts alone, so that an item keeps its id whatever the seed. */
    String id() {
        String ids = fact().id() + factIds().stream().sorted().toList();
        return template.catalogueName().toLowerCase(Locale.ROOT) + "-" + String.format("%08x", ids.hashCode());
    }
}
