package dateline.quiz;

import dateline.factsheet.Fact.Rule;
import dateline.quiz.Item.Form;
import dateline.quiz.Item.Level;
import dateline.quiz.Item.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Picks the items of a quiz one by one: the facts that weigh most first, varied in template, level and form, and none
 * that clashes with one picked before. Four in ten at least ask about rules, order, causes or figures while there are
 * such.
 *
 * <p>A fact is asked about once and a rule, which has many parts, three times; once more where too few items are left.
 */
final class Composition {
    private static final double DEEP = 0.4;
    private static final int MOST_PER_RULE = 3;
    private static final int ROUNDS = 2;
    private static final double CHANCE = 1;
    private static final double LEVEL_WEIGHT = 2;
    private static final double REPEATED_FACT = 1;
    private static final double REPEATED_TEMPLATE = 0.9;
    private static final double REPEATED_SUBJECT = 0.25;
    private static final double REPEATED_FORM = 0.25;
    /** The reasons for other things are seldom good distractors: asked where better questions run out. */
    private static final double REASON = 1.2;

    private static final double SPOILT_QUESTION = 0.08;
    private static final Map<Level, Double> MIX =
            Map.of(Level.REMEMBER, 0.4, Level.UNDERSTAND, 0.35, Level.APPLY, 0.25);

    private final Scene scene;
    private final List<Asked> taken = new ArrayList<>();
    private final List<Template> templates = new ArrayList<>();
    private final List<Form> forms = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private final Map<String, Set<Level>> levels = new HashMap<>();

    /** A prospect that can still be picked, with what it weighs by itself. */
    private record Open(Prospect prospect, Asked asked, double weight) {
        Template template() {
            return prospect.draft().template();
        }

        int mostPerFact() {
            return prospect.draft().fact() instanceof Rule ? MOST_PER_RULE : 1;
        }
    }

    Composition(Scene scene, Collection<Prospect> prospects, List<Item> kept) {
        this.scene = scene;
        Salience salience = new Salience(scene.sheet());
        List<Asked> all =
                prospects.stream().map(prospect -> Asked.of(prospect, scene)).toList();
        for (Prospect prospect : prospects) {
            Draft draft = prospect.draft();
            Asked asked = all.get(open.size());
            double chance =
                    CHANCE * scene.chance(draft.template(), prospect.id()).nextDouble();
            double weight = salience.of(draft.fact()) + chance - SPOILT_QUESTION * spoilt(asked, all);
            open.add(new Open(prospect, asked, weight));
            levels.computeIfAbsent(asked.question(), question -> EnumSet.noneOf(Level.class))
                    .add(draft.template().level());
        }
        for (Item item : kept) {
            Template.named(item.idea().template()).ifPresent(templates::add);
            forms.add(item.form());
            take(Asked.of(item, scene));
        }
    }

    /** How many other questions cannot be asked beside this one: the name of a text stands in all about its rules. */
    private static long spoilt(Asked one, List<Asked> all) {
        return all.stream()
                .filter(one::clashesWith)
                .map(Asked::question)
                .filter(question -> !question.equals(one.question()))
                .distinct()
                .count();
    }

    /** The best prospect that goes with those taken before, which it takes; empty when there are none left. */
    Optional<Prospect> takeNext() {
        for (int round = 0; round < ROUNDS; round++) {
            Optional<Open> next = next(round);
            if (next.isPresent()) {
                open.remove(next.get());
                return next.map(Open::prospect);
            }
        }
        return Optional.empty();
    }

    /** Counts a prospect as part of the quiz. */
    void settle(Prospect prospect) {
        templates.add(prospect.draft().template());
        forms.add(prospect.form());
        take(Asked.of(prospect, scene));
    }

    private Optional<Open> next(int round) {
        long deep = templates.stream().filter(Template::deep).count();
        boolean needsDeep = deep < DEEP * (templates.size() + 1);
        List<Open> fresh = open.stream()
                .filter(one -> timesAsked(one) < one.mostPerFact() + round)
                .toList();
        List<Open> deeper = fresh.stream().filter(one -> one.template().deep()).toList();
        return best(needsDeep && !deeper.isEmpty() ? deeper : fresh);
    }

    private void take(Asked asked) {
        taken.add(asked);
        open.removeIf(other -> other.asked().clashesWith(asked));
    }

    private Optional<Open> best(List<Open> among) {
        @Nullable Open best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Open one : among) {
            double claim = claim(one);
            if (claim > most) {
                most = claim;
                best = one;
            }
        }
        return Optional.ofNullable(best);
    }

    private double claim(Open one) {
        Template template = one.template();
        long sameSubject = templates.stream()
                .filter(other -> other.subject() == template.subject())
                .count();
        return one.weight()
                + LEVEL_WEIGHT * lack(template.level())
                - REPEATED_FACT * timesAsked(one)
                - REPEATED_TEMPLATE * count(templates, template)
                - REPEATED_SUBJECT * sameSubject
                - REPEATED_FORM * count(forms, one.prospect().form())
                - LEVEL_WEIGHT * deeper(one)
                - (template.subject() == Subject.CAUSES ? REASON : 0);
    }

    /** How much a deeper level is lacking at which the same question could be asked instead: a case for a threshold. */
    private double deeper(Open one) {
        return levels.getOrDefault(one.asked().question(), Set.of()).stream()
                .filter(level -> level.compareTo(one.template().level()) > 0)
                .mapToDouble(level -> Math.max(0, lack(level)))
                .max()
                .orElse(0);
    }

    private long timesAsked(Open one) {
        return taken.stream().filter(one.asked()::sharesFact).count();
    }

    private double lack(Level level) {
        long have = templates.stream().filter(other -> other.level() == level).count();
        return MIX.getOrDefault(level, 0.0) - have / (double) Math.max(1, templates.size());
    }

    private static <T> long count(List<T> list, T one) {
        return list.stream().filter(one::equals).count();
    }
}
