package dateline.quiz;

import dateline.quiz.Item.Level;
import dateline.quiz.Item.Subject;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The catalogue of question ideas. Each line names the idea, what it asks about, the mental act, and the code that finds
 * the facts to which it applies; the wording stands in the language packs.
 *
 * @see <a href="https://doi.org/10.1207/S15324818AME1503_5">Haladyna, Downing and Rodriguez (2002), item-writing
 *     guidelines</a>
 */
enum Template {
    ACT_ROLE(Subject.ACTORS, Level.REMEMBER, Order.SHUFFLED, ActorIdeas::role),
    ROLE_ACT(Subject.ACTORS, Level.REMEMBER, Order.SHUFFLED, ActorIdeas::holder),
    ACT_AFFIL(Subject.ACTORS, Level.REMEMBER, Order.SHUFFLED, ActorIdeas::affiliation),
    EVT_DATE(Subject.DATES, Level.REMEMBER, Order.SORTED, DateIdeas::when),
    DATE_EVT(Subject.DATES, Level.REMEMBER, Order.SHUFFLED, DateIdeas::what),
    EVT_FIRST(Subject.DATES, Level.UNDERSTAND, Order.SHUFFLED, OrderIdeas::first),
    EVT_LAST(Subject.DATES, Level.UNDERSTAND, Order.SHUFFLED, OrderIdeas::last),
    EVT_BEFORE(Subject.DATES, Level.UNDERSTAND, Order.SHUFFLED, OrderIdeas::before),
    EVT_AFTER(Subject.DATES, Level.UNDERSTAND, Order.SHUFFLED, OrderIdeas::after),
    DATE_INTERVAL(Subject.DATES, Level.UNDERSTAND, Order.SORTED, OrderIdeas::interval),
    EVT_PLACE(Subject.PLACES, Level.REMEMBER, Order.SHUFFLED, PlaceIdeas::where),
    PLACE_EVT(Subject.PLACES, Level.REMEMBER, Order.SHUFFLED, PlaceIdeas::what),
    RULE_BEARER(Subject.RULES, Level.REMEMBER, Order.SHUFFLED, RuleIdeas::bearer),
    RULE_ACTION(Subject.RULES, Level.UNDERSTAND, Order.SHUFFLED, RuleIdeas::action),
    RULE_TEXT(Subject.RULES, Level.REMEMBER, Order.SHUFFLED, RuleIdeas::text),
    RULE_THRESHOLD(Subject.RULES, Level.REMEMBER, Order.SORTED, LimitIdeas::threshold),
    RULE_DEADLINE(Subject.RULES, Level.REMEMBER, Order.SORTED, LimitIdeas::deadline),
    RULE_SANCTION(Subject.RULES, Level.REMEMBER, Order.SORTED, LimitIdeas::sanction),
    RULE_CLASSIFY(Subject.RULES, Level.APPLY, Order.SORTED, CaseIdeas::covered),
    RULE_EXEMPT(Subject.RULES, Level.APPLY, Order.SORTED, CaseIdeas::exempt),
    RULE_APPLY_DATE(Subject.RULES, Level.APPLY, Order.SORTED, CaseIdeas::latestDate),
    RULE_APPLY_DAYS(Subject.RULES, Level.APPLY, Order.SHUFFLED, CaseIdeas::situation),
    FIG_VALUE(Subject.FIGURES, Level.REMEMBER, Order.SORTED, FigureIdeas::value),
    FIG_REFERENT(Subject.FIGURES, Level.UNDERSTAND, Order.SHUFFLED, FigureIdeas::referent),
    QUOTE_SPEAKER(Subject.STATEMENTS, Level.REMEMBER, Order.SHUFFLED, StatementIdeas::speakerOfWords),
    CLAIM_SPEAKER(Subject.STATEMENTS, Level.REMEMBER, Order.SHUFFLED, StatementIdeas::speakerOfClaim),
    SPEAKER_SAYS(Subject.STATEMENTS, Level.UNDERSTAND, Order.SHUFFLED, StatementIdeas::claim),
    CAUSE(Subject.CAUSES, Level.UNDERSTAND, Order.SHUFFLED, CauseIdeas::cause),
    EFFECT(Subject.CAUSES, Level.UNDERSTAND, Order.SHUFFLED, CauseIdeas::effect);

    private enum Order {
        SHUFFLED,
        SORTED
    }

    private final Subject subject;
    private final Level level;
    private final Order order;
    private final Function<Scene, Stream<Draft>> idea;

    Template(Subject subject, Level level, Order order, Function<Scene, Stream<Draft>> idea) {
        this.subject = subject;
        this.level = level;
        this.order = order;
        this.idea = idea;
    }

    /** The name in the catalogue: {@code ACT-ROLE}. */
    String catalogueName() {
        return name().replace('_', '-');
    }

    Subject subject() {
        return subject;
    }

    Level level() {
        return level;
    }

    /** Whether options stand in the order of value or time. */
    boolean sorted() {
        return order == Order.SORTED;
    }

    /** Whether it asks about rules, order, causes or figures rather than bare names. */
    boolean deep() {
        return switch (subject) {
            case RULES, CAUSES, FIGURES -> true;
            case DATES -> level == Level.UNDERSTAND;
            case ACTORS, PLACES, STATEMENTS -> false;
        };
    }

    Stream<Draft> drafts(Scene scene) {
        return idea.apply(scene);
    }
}
