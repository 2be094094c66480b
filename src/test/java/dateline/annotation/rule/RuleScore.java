package dateline.annotation.rule;

import dateline.annotation.Annotation.RuleStatement;
import dateline.annotation.Tally;
import dateline.corpus.Evaluation;
import dateline.vocabulary.Deadline;
import dateline.vocabulary.Norm;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.Threshold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares the rules of an article with the suggested ones: found where the words overlap and the modality is the same. */
final class RuleScore implements Evaluation.Counts<RuleScore> {
    private final Tally rules = new Tally();
    private final Map<String, Tally> parts = new LinkedHashMap<>();
    private final StringBuilder details = new StringBuilder();

    RuleScore() {
        for (String part : List.of("source", "bearer", "action", "threshold", "deadline", "exception", "sanction")) {
            parts.put(part, new Tally());
        }
    }

    Tally rules() {
        return rules;
    }

    Tally part(String name) {
        return java.util.Objects.requireNonNull(parts.get(name));
    }

    @Override
    public String details() {
        return details.toString();
    }

    @Override
    public void add(RuleScore other) {
        rules.add(other.rules);
        parts.forEach((name, tally) -> tally.add(other.part(name)));
    }

    void compare(List<RuleStatement> gold, List<RuleStatement> suggested) {
        List<RuleStatement> free = new ArrayList<>(suggested);
        for (RuleStatement rule : gold) {
            RuleStatement twin = free.stream()
                    .filter(own -> own.mark().span().overlaps(rule.mark().span()))
                    .filter(own -> own.norm().modality() == rule.norm().modality())
                    .max((one, other) -> Double.compare(alikeness(one, rule), alikeness(other, rule)))
                    .orElse(null);
            rules.sought(twin != null);
            if (twin == null) {
                details.append("  missing: ").append(rule.mark().quote()).append('\n');
            } else {
                free.remove(twin);
                rules.found(true);
                parts(rule.norm(), twin.norm());
            }
        }
        for (RuleStatement extra : free) {
            rules.found(false);
            details.append("  too much: ")
                    .append(extra.mark().quote())
                    .append("\n      ")
                    .append(extra.norm())
                    .append('\n');
        }
    }

    private static double alikeness(RuleStatement one, RuleStatement other) {
        return overlap(one.norm().action(), other.norm().action());
    }

    private void parts(Norm gold, Norm given) {
        part("source", text(gold.source()), text(given.source()));
        part("bearer", text(gold.bearer()), text(given.bearer()));
        part("action", gold.action(), given.action());
        part(
                "threshold",
                gold.conditions().threshold().map(RuleScore::text).orElse(null),
                given.conditions().threshold().map(RuleScore::text).orElse(null));
        part(
                "deadline",
                gold.conditions().deadline().map(RuleScore::text).orElse(null),
                given.conditions().deadline().map(RuleScore::text).orElse(null));
        part(
                "exception",
                gold.conditions().exception().orElse(null),
                given.conditions().exception().orElse(null));
        part(
                "sanction",
                text(gold.conditions().otherwise()),
                text(given.conditions().otherwise()));
    }

    private static String text(Threshold threshold) {
        return threshold.comparison() + " " + threshold.quantity().value().stripTrailingZeros();
    }

    private static String text(Deadline deadline) {
        return deadline.value() + " " + deadline.relation();
    }

    private static @Nullable String text(@Nullable NounPhrase phrase) {
        return phrase == null ? null : phrase.text();
    }

    private void part(String name, @Nullable String gold, @Nullable String given) {
        if (gold == null && given == null) {
            return;
        }
        boolean exact = name.equals("threshold") || name.equals("deadline");
        boolean same = gold != null && given != null && (exact ? gold.equals(given) : overlap(gold, given) >= 0.5);
        Tally tally = part(name);
        if (gold != null) {
            tally.sought(same);
        }
        if (given != null) {
            tally.found(same);
        }
        if (!same) {
            details.append("  ")
                    .append(name)
                    .append(": ")
                    .append(given)
                    .append(" for ")
                    .append(gold)
                    .append('\n');
        }
    }

    /** Share of common words, small ones left out. */
    private static double overlap(String one, String other) {
        Set<String> left = words(one);
        Set<String> right = words(other);
        Set<String> common = new HashSet<>(left);
        common.retainAll(right);
        return 2.0 * common.size() / Math.max(1, left.size() + right.size());
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word ->
                        word.length() > 2 && !Set.of("des", "les", "the", "aux").contains(word))
                .map(word -> word.length() > 5 ? word.substring(0, 5) : word)
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("rules " + rules + "\n");
        parts.forEach((name, tally) ->
                text.append("  ").append(name).append(' ').append(tally).append('\n'));
        return text.toString();
    }
}
