package dateline.quiz;

import dateline.factsheet.Fact.Actor;
import dateline.factsheet.FactSheet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The names under which an article knows its actors, all folded. */
record Names(Map<String, Set<String>> aliases) {
    Names {
        aliases = Map.copyOf(aliases);
    }

    static Names of(FactSheet sheet) {
        Map<String, Set<String>> aliases = new HashMap<>();
        for (Actor actor : sheet.actors()) {
            Set<String> own = aliases.computeIfAbsent(
                    Wording.withoutLink(actor.name().text()), name -> new HashSet<>(Set.of(name)));
            actor.aliases().stream()
                    .filter(alias -> Wording.shareContent(alias, actor.name().text()))
                    .forEach(alias -> own.add(Wording.withoutLink(alias)));
        }
        return new Names(aliases);
    }

    /** The words, and where they are the name of an actor every part of it that the article uses for him. */
    Set<String> of(String words) {
        String folded = Wording.withoutLink(words);
        return aliases.getOrDefault(folded, Set.of(folded));
    }
}
