package dateline.quiz;

import dateline.factsheet.Fact;
import dateline.quiz.Item.Choices;
import dateline.quiz.Item.Form;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an item asks, shows and keeps secret; tells whether two items go together.
 *
 * @param aspect the part of the fact; null for an item a teacher wrote
 * @param main the facts it asks about
 * @param facts every fact it rests on
 * @param shown the stem, folded
 * @param secrets every wording of the key, folded; none may be shown by another item
 */
record Asked(@Nullable Aspect aspect, Set<String> main, Set<String> facts, String shown, Set<String> secrets) {
    static Asked of(Prospect prospect, Scene scene) {
        Draft draft = prospect.draft();
        boolean choice = draft.material() instanceof Draft.Choice;
        return new Asked(
                draft.template().aspect(),
                choice ? Set.of(draft.fact().id()) : draft.factIds(),
                draft.factIds(),
                Wording.folded(prospect.stem()),
                draft.material() instanceof Draft.Choice choices
                        ? scene.names().of(choices.key().text())
                        : Set.of());
    }

    static Asked of(Item item, Scene scene) {
        boolean choice = item.task() instanceof Choices;
        Set<String> asked = scene.sheet()
                .facts()
                .filter(fact -> item.idea().factIds().contains(fact.id()))
                .filter(fact -> fact.evidence().equals(item.evidence()))
                .map(Fact::id)
                .collect(Collectors.toSet());
        return new Asked(
                Template.named(item.idea().template()).map(Template::aspect).orElse(null),
                choice ? asked : item.idea().factIds(),
                item.idea().factIds(),
                Wording.folded(item.stem()),
                choice && item.form() != Form.TRUE_FALSE
                        ? scene.names().of(item.task().answer())
                        : Set.of());
    }

    /** Whether both ask for the same part of a fact, or one shows what the other keeps secret. */
    boolean clashesWith(Asked other) {
        return shown.equals(other.shown) || sameQuestion(other) || tells(other) || other.tells(this);
    }

    /** Which part of which facts it asks for. */
    String question() {
        return aspect + " " + main;
    }

    boolean sharesFact(Asked other) {
        return !Collections.disjoint(main, other.main);
    }

    private boolean sameQuestion(Asked other) {
        if (aspect == null || aspect != other.aspect) {
            return false;
        }
        long common = facts.stream().filter(other.facts::contains).count();
        return sharesFact(other) || facts.size() > 1 && common == facts.size();
    }

    private boolean tells(Asked other) {
        return other.secrets.stream().anyMatch(shown::contains);
    }
}
