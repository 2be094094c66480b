package dateline.factsheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Groups mentions of one thing, things and mentions in reading order. */
final class Mentions {
    private Mentions() {}

    static <K, M> Map<K, List<M>> by(Function<M, K> key, List<M> mentions) {
        Map<K, List<M>> groups = new LinkedHashMap<>();
        mentions.forEach(mention -> groups.computeIfAbsent(key.apply(mention), same -> new ArrayList<>())
                .add(mention));
        return groups;
    }
}
