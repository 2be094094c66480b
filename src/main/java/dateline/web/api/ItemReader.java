package dateline.web.api;

import dateline.article.Article;
import dateline.article.ArticleText;
import dateline.article.TextSpan;
import dateline.factsheet.Evidence;
import dateline.quiz.Item;
import dateline.quiz.Item.Form;
import dateline.quiz.Item.Idea;
import dateline.quiz.Item.Level;
import dateline.quiz.Item.Subject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the items of a changed quiz: those it had, by their id alone or with the fields that changed, and a teacher’s
 * own.
 */
final class ItemReader {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                    all -> all.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
            .build();
    private static final int LONGEST = 2000;

    private final Map<String, Item> known = new LinkedHashMap<>();
    private final @Nullable Article article;
    private final Set<String> taken = new HashSet<>();

    /**
     * A reader of items.
     *
     * @param article what they are about, or null where it is gone
     */
    ItemReader(List<Item> saved, @Nullable Article article) {
        saved.forEach(item -> known.put(item.id(), item));
        this.article = article;
    }

    List<Item> read(List<JsonFields> given) {
        List<Item> items = new ArrayList<>();
        for (JsonFields fields : given) {
            Item old = known.get(fields.text("id", LONGEST));
            read(old == null ? fields : fields.over((ObjectNode) JSON.valueToTree(ItemJson.of(old))), old)
                    .ifPresent(items::add);
        }
        return items;
    }

    private Optional<Item> read(JsonFields fields, @Nullable Item old) {
        Form form = one(fields, Form.class, "type", Form.MULTIPLE_CHOICE);
        String stem = fields.neededText("stem", LONGEST);
        if (form == Form.CLOZE && !stem.contains(Item.BLANK)) {
            fields.problems().add(fields.at("stem"), "no-blank", Item.BLANK);
        }
        Idea idea = new Idea(
                old == null ? "OWN" : old.idea().template(),
                one(fields, Subject.class, "kind", Subject.STATEMENTS),
                one(fields, Level.class, "level", Level.REMEMBER),
                Set.copyOf(fields.texts("factIds", 200)));
        String id = id(fields);
        String explanation = fields.text("explanation", LONGEST);
        Evidence evidence = evidence(fields, old);
        return new TaskReader(fields, form)
                .read()
                .map(task -> new Item(id, idea, stem.strip(), task, explanation.strip(), evidence));
    }

    private String id(JsonFields fields) {
        String wished = fields.text("id", 40);
        String id = wished;
        for (int number = 1; id.isBlank(); number++) {
            String free = "own-" + number;
            id = known.containsKey(free) || taken.contains(free) ? "" : free;
        }
        if (!id.matches("[A-Za-z0-9_-]+")) {
            fields.problems().add(fields.at("id"), "no-id");
        }
        if (!taken.add(id)) {
            fields.problems().add(fields.at("id"), "twice");
        }
        return id;
    }

    private @Nullable Evidence evidence(JsonFields fields, @Nullable Item old) {
        Optional<JsonFields> given = fields.objects("evidence").stream().findFirst();
        if (given.isEmpty()) {
            return null;
        }
        Evidence before = old == null ? null : old.evidence();
        if (before != null
                && JSON.valueToTree(EvidenceJson.of(before)).equals(given.get().json())) {
            return before;
        }
        return article == null ? before : place(article, given.get());
    }

    /** Where the quoted words stand; without a quote, what stands at the offsets. */
    private static @Nullable Evidence place(Article article, JsonFields given) {
        ArticleText text = article.text();
        String quote = given.text("quote", LONGEST);
        long start = given.whole("start").orElse(-1);
        long end = given.whole("end").orElse(-1);
        if (start >= 0 && end > start && end <= text.length()) {
            TextSpan span = new TextSpan((int) start, (int) end);
            if (quote.isEmpty() || text.slice(span).equals(quote)) {
                return Evidence.at(article, span);
            }
        }
        int first = quote.isBlank() ? -1 : text.toString().indexOf(quote);
        if (first < 0) {
            given.problems().add(given.at("quote"), "not-in-text");
            return null;
        }
        return Evidence.at(article, text.spanOfUtf16(first, first + quote.length()));
    }

    private static <E extends Enum<E>> E one(JsonFields fields, Class<E> type, String name, E otherwise) {
        return fields.words(type, name).stream().findFirst().orElse(otherwise);
    }
}
