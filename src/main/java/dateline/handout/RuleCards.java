package dateline.handout;

import dateline.factsheet.Fact.Rule;
import dateline.handout.Edition.Field;
import dateline.handout.PrintedSheet.Card;
import dateline.handout.PrintedSheet.Part;
import dateline.vocabulary.Deadline;
import dateline.vocabulary.Norm;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lays rules out as cards: who · must · threshold · when · unless · or else · where it stands. */
final class RuleCards {
    /** Stands in a wording where the value goes. */
    private static final String PLACE = "\uE000";

    private final Labels labels;
    private final Edition edition;

    RuleCards(Labels labels, Edition edition) {
        this.labels = labels;
        this.edition = edition;
    }

    /** Pupils look for the numbers of a rule; for its bearer where it has none. */
    Card of(Rule rule) {
        Norm norm = rule.norm();
        Norm.Conditions conditions = norm.conditions();
        boolean hasNumbers = conditions.threshold().isPresent()
                || conditions.deadline().isPresent()
                || conditions.sanction().isPresent();
        List<Part> parts = new ArrayList<>();
        @Nullable NounPhrase bearer = norm.bearer();
        if (bearer != null) {
            parts.add(part("who", bearer.text(), !hasNumbers));
        }
        parts.add(part(modality(norm), norm.action(), false));
        conditions.threshold().ifPresent(limit -> parts.add(threshold(limit)));
        conditions.deadline().ifPresent(due -> parts.add(deadline(due)));
        conditions.exception().ifPresent(unless -> parts.add(part("exception", unless, false)));
        conditions.sanction().ifPresent(otherwise -> parts.add(part("sanction", otherwise.text(), true)));
        @Nullable NounPhrase source = norm.source();
        if (source != null) {
            parts.add(part("source", source.text(), false));
        }
        return new Card(parts, labels.lines(rule.places()));
    }

    private Part part(String label, String text, boolean asked) {
        Field field = edition.field(labels.sentence(text), asked);
        return new Part(labels.say("rule." + label), field);
    }

    private static String modality(Norm norm) {
        boolean many = norm.bearer() != null && norm.bearer().plural();
        return key(norm.modality()) + (many ? ".many" : ".one");
    }

    private Part threshold(Threshold limit) {
        String quantity = labels.language().quantity(limit.quantity());
        return within("threshold", "threshold." + key(limit.comparison()), quantity, limit.subject());
    }

    private Part deadline(Deadline due) {
        String value = labels.language().describe(due.value());
        String relation = "deadline." + key(due.relation());
        if (due.value().isDuration()) {
            return due.countedFrom()
                    .map(anchor -> within("deadline", relation, value, anchor))
                    .orElseGet(() -> within("deadline", relation + ".open", value, ""));
        }
        return within("deadline", relation + (due.value().day().isPresent() ? ".day" : ".stretch"), value, "");
    }

    /** Pupils look for the value alone, not for the words around it. */
    private Part within(String label, String wording, String value, Object other) {
        String[] around = labels.sentence(labels.say(wording, PLACE, other)).split(PLACE, 2);
        return new Part(labels.say("rule." + label), edition.field(around[0], value, around[1], true));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
