package dateline.quiz;

import dateline.factsheet.Fact.Rule;
import dateline.factsheet.FactSheet;
import dateline.quiz.Item.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Picks the drafts of a quiz one by one: the facts that weigh most first, varied in template and level, and none that
 * clashes with one picked before. Four in ten at least ask about rules, order, causes or figures while there are such.
 *
 * <p>A fact is asked about once and a rule, which has many parts, three times; once more where too few items are left.
 */
final class Composition {
    private static final double DEEP = 0.4;
    private static final int MOST_PER_RULE = 3;
    private static final int ROUNDS = 2;
    private static final double CHANCE = 0.7;
    private static final double LEVEL_WEIGHT = 2;
    private static final double REPEATED_FACT = 1;
    private static final double REPEATED_TEMPLATE = 0.9;
    private static final double REPEATED_SUBJECT = 0.25;
    private static final Map<Level, Double> MIX =
            Map.of(Level.REMEMBER, 0.4, Level.UNDERSTAND, 0.35, Level.APPLY, 0.25);

    private final List<Asked> taken = new ArrayList<>();
    private final List<Template> templates = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();

    /** A draft that can still be picked, with what it weighs by itself. */
    private record Open(OptionPool pool, Asked asked, double weight) {
        Template template() {
            return pool.draft().template();
        }

        int mostPerFact() {
            return pool.draft().fact() instanceof Rule ? MOST_PER_RULE : 1;
        }
    }

    Composition(Scene scene, Collection<OptionPool> pools, List<Item> kept) {
        FactSheet sheet = scene.sheet();
        Salience salience = new Salience(sheet);
        for (OptionPool pool : pools) {
            Draft draft = pool.draft();
            double chance = CHANCE * scene.chance(draft.template(), draft.id()).nextDouble();
            open.add(new Open(pool, Asked.of(draft, sheet), salience.of(draft.fact()) + chance));
        }
        for (Item item : kept) {
            Template.named(item.idea().template()).ifPresent(templates::add);
            take(Asked.of(item, sheet));
        }
    }

    /** So many drafts that go with one another and with the items kept, in the order picked; fewer where they run out. */
    List<OptionPool> pick(int count) {
        List<OptionPool> picked = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Optional<Open> next = next(round);
            while (picked.size() < count && next.isPresent()) {
                picked.add(next.get().pool());
                templates.add(next.get().template());
                open.remove(next.get());
                take(next.get().asked());
                next = next(round);
            }
        }
        return picked;
    }

    /** All drafts that go with the items kept, the best first. */
    List<OptionPool> ranked() {
        return open.stream().sorted(best().reversed()).map(Open::pool).toList();
    }

    private Optional<Open> next(int round) {
        long deep = templates.stream().filter(Template::deep).count();
        boolean needsDeep = deep < DEEP * (templates.size() + 1);
        List<Open> fresh = open.stream()
                .filter(one -> timesAsked(one) < one.mostPerFact() + round)
                .toList();
        return fresh.stream()
                .filter(one -> needsDeep && one.template().deep())
                .max(best())
                .or(() -> fresh.stream().max(best()));
    }

    private void take(Asked asked) {
        taken.add(asked);
        open.removeIf(other -> other.asked().clashesWith(asked));
    }

    private Comparator<Open> best() {
        return Comparator.comparingDouble(this::claim)
                .thenComparing(one -> one.pool().draft().id());
    }

    private double claim(Open one) {
        Template template = one.template();
        long sameTemplate =
                templates.stream().filter(other -> other == template).count();
        long sameSubject = templates.stream()
                .filter(other -> other.subject() == template.subject())
                .count();
        return one.weight()
                + LEVEL_WEIGHT * lack(template.level())
                - REPEATED_FACT * timesAsked(one)
                - REPEATED_TEMPLATE * sameTemplate
                - REPEATED_SUBJECT * sameSubject;
    }

    private long timesAsked(Open one) {
        return taken.stream().filter(one.asked()::sharesFact).count();
    }

    private double lack(Level level) {
        long have = templates.stream().filter(other -> other.level() == level).count();
        return MIX.getOrDefault(level, 0.0) - have / (double) Math.max(1, templates.size());
    }
}
