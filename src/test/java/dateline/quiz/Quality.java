package dateline.quiz;

import dateline.factsheet.Fact;
import dateline.factsheet.Fact.Rule;
import dateline.factsheet.FactSheet;
import dateline.language.Language;
import dateline.language.Languages;
import dateline.quiz.Candidate.Origin;
import dateline.quiz.Draft.Choice;
import dateline.quiz.Item.Choices;
import dateline.quiz.Item.Form;
import dateline.quiz.Item.Level;
import dateline.quiz.Item.Option;
import dateline.quiz.QuizRequest.Scope;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** What can be counted about the quizzes of one article, over several seeds. */
final class Quality {
    static final int SEEDS = 20;
    static final int QUESTIONS = 10;
    private static final int OPTIONS = 4;

    private final FactSheet sheet;
    private final Language language;
    private final ItemChecker checker;
    private final Map<Flaw, Integer> flaws = new EnumMap<>(Flaw.class);
    private final Map<Level, Integer> levels = new EnumMap<>(Level.class);
    private final Map<Origin, Integer> distractors = new EnumMap<>(Origin.class);
    private final Map<String, Map<String, Origin>> origins = new HashMap<>();
    private final Set<String> different = new HashSet<>();
    private final int most;
    private int items;
    private int sameQuestion;
    private int sameFact;
    private int withoutOrigin;

    private Quality(FactSheet sheet) {
        this.sheet = sheet;
        language = Languages.forTag(sheet.article().language()).orElseThrow();
        checker = new ItemChecker(language);
        most = make(QuizRequest.MOST_QUESTIONS, 0).size();
    }

    /** Counts over quizzes of the usual kind. */
    static Quality of(FactSheet sheet) {
        Quality quality = new Quality(sheet);
        IntStream.range(0, SEEDS).forEach(quality::count);
        return quality;
    }

    private List<Item> make(int questions, long seed) {
        return QuizMaker.make(sheet, new QuizRequest("", questions, OPTIONS, Scope.ALL, seed))
                .items();
    }

    private void count(int seed) {
        Set<String> questions = new HashSet<>();
        Set<String> facts = new HashSet<>();
        for (Item item : make(QUESTIONS, seed)) {
            items++;
            different.add(item.id());
            levels.merge(item.idea().level(), 1, Integer::sum);
            checker.check(item).forEach(flaw -> flaws.merge(flaw, 1, Integer::sum));
            countDistractors(item, seed);
            Fact asked = asked(item);
            Aspect aspect = Template.named(item.idea().template()).orElseThrow().aspect();
            sameQuestion += questions.add(asked.id() + " " + aspect) ? 0 : 1;
            sameFact += asked instanceof Rule || facts.add(asked.id()) ? 0 : 1;
        }
    }

    private void countDistractors(Item item, long seed) {
        for (Option option : ((Choices) item.task()).distractors()) {
            if (!origins.getOrDefault(item.id(), Map.of()).containsKey(option.text())) {
                findOrigins(seed);
            }
            Origin origin = origins.getOrDefault(item.id(), Map.of()).get(option.text());
            if (origin == null) {
                withoutOrigin++;
            } else {
                distractors.merge(origin, 1, Integer::sum);
            }
        }
    }

    /** The fact whose words prove the answer. */
    private Fact asked(Item item) {
        return sheet.facts()
                .filter(fact -> item.idea().factIds().contains(fact.id()))
                .filter(fact -> fact.places().contains(Objects.requireNonNull(item.evidence())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No fact behind " + item));
    }

    /** Adds where each distractor comes from that can be had with this seed, by the id of its item. */
    private void findOrigins(long seed) {
        Scene scene = new Scene(sheet, language, seed);
        for (Template template : Template.values()) {
            template.drafts(scene)
                    .flatMap(draft -> Prospect.of(draft, Set.of(Form.MULTIPLE_CHOICE), language).stream())
                    .forEach(prospect -> {
                        Map<String, Origin> known = origins.computeIfAbsent(prospect.id(), id -> new HashMap<>());
                        ((Choice) prospect.draft().material())
                                .pool()
                                .forEach(candidate -> known.putIfAbsent(candidate.text(), candidate.origin()));
                    });
        }
    }

    String article() {
        return sheet.article().id();
    }

    int words() {
        return sheet.article().text().toString().strip().split("\\s+").length;
    }

    int items() {
        return items;
    }

    /** How many items one quiz can have at most. */
    int most() {
        return most;
    }

    /** How many of the items differ in what they ask. */
    int different() {
        return different.size();
    }

    int count(Flaw flaw) {
        return flaws.getOrDefault(flaw, 0);
    }

    int count(Level level) {
        return levels.getOrDefault(level, 0);
    }

    int count(Origin origin) {
        return distractors.getOrDefault(origin, 0);
    }

    double share(Level level) {
        return count(level) / (double) items;
    }

    double share(Origin origin) {
        int all = distractors.values().stream().mapToInt(Integer::intValue).sum();
        return count(origin) / (double) all;
    }

    /** Distractors that no idea proposed. */
    int withoutOrigin() {
        return withoutOrigin;
    }

    /** Items of a quiz that ask for a part of a fact that another one asks for. */
    int sameQuestion() {
        return sameQuestion;
    }

    /** Items of a quiz about a fact, rules apart, that another one is about. */
    int sameFact() {
        return sameFact;
    }

    @Override
    public String toString() {
        return article();
    }
}
