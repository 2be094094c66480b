package dateline.quiz;

import dateline.factsheet.Fact;
import dateline.factsheet.Fact.Actor;
import dateline.factsheet.Fact.Place;
import dateline.factsheet.FactSheet;
import java.util.Collections;
import java.util.HashSet;
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
    static Asked of(Draft draft, FactSheet sheet) {
        return new Asked(
                draft.template().aspect(),
                Set.of(draft.fact().id()),
                draft.factIds(),
                Wording.folded(draft.stem()),
                secrets(draft.key().text(), sheet));
    }

    static Asked of(Item item, FactSheet sheet) {
        Set<String> main = sheet.facts()
                .filter(fact -> item.idea().factIds().contains(fact.id()))
                .filter(fact -> fact.evidence().equals(item.evidence()))
                .map(Fact::id)
                .collect(Collectors.toSet());
        return new Asked(
                Template.named(item.idea().template()).map(Template::aspect).orElse(null),
                main,
                item.idea().factIds(),
                Wording.folded(item.stem()),
                secrets(item.task().answer(), sheet));
    }

    /** Whether both ask for the same part of a fact, or one shows what the other keeps secret. */
    boolean clashesWith(Asked other) {
        return sameQuestion(other) || tells(other) || other.tells(this);
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

    /** The key, and every name of an actor or place that it names. */
    private static Set<String> secrets(String key, FactSheet sheet) {
        Set<String> found = new HashSet<>(Set.of(Wording.withoutLink(key)));
        for (Actor actor : sheet.actors()) {
            if (Wording.same(actor.name().text(), Wording.withoutLink(key))) {
                actor.aliases().stream()
                        .filter(alias ->
                                Wording.shareContent(alias, actor.name().text()))
                        .forEach(alias -> found.add(Wording.withoutLink(alias)));
            }
        }
        for (Place place : sheet.places()) {
            if (Wording.same(place.name().text(), Wording.withoutLink(key))) {
                found.add(Wording.withoutLink(place.name().text()));
            }
        }
        return found;
    }
}
