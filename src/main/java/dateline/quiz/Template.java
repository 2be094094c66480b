package dateline.quiz;

import dateline.quiz.Item.Level;
import dateline.quiz.Item.Subject;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The catalogue of question ideas. Each line names the idea, what it asks about, which part of the fact, the mental act,
 * and the code that finds the facts to which it applies; the wording stands in the language packs. Ideas with a claim can
 * also be asked as true or false and as a sentence to complete.
 *
 * @see <a href="https://doi.org/10.1207/S15324818AME1503_5">Haladyna, Downing and Rodriguez (2002), item-writing
 *     guidelines</a>
 */
enum Template {
    ACT_ROLE(Subject.ACTORS, Aspect.OFFICE, Level.REMEMBER, Order.SHUFFLED, OfficeIdeas::role),
    ROLE_ACT(Subject.ACTORS, Aspect.OFFICE, Level.REMEMBER, Order.SHUFFLED, OfficeIdeas::holder),
    ACT_AFFIL(Subject.ACTORS, Aspect.OFFICE, Level.REMEMBER, Order.SHUFFLED, AffiliationIdeas::affiliation),
    ACT_NATURE(Subject.ACTORS, Aspect.OFFICE, Level.REMEMBER, Order.SHUFFLED, OfficeIdeas::nature),
    MATCH_ROLE(Subject.ACTORS, Aspect.OFFICE, Level.REMEMBER, Order.SHUFFLED, RoleMatching::matching),
    EVT_DATE(Subject.DATES, Aspect.DATE, Level.REMEMBER, Order.SORTED, DateIdeas::when),
    DATE_EVT(Subject.DATES, Aspect.DATE, Level.REMEMBER, Order.SHUFFLED, DateIdeas::what),
    MATCH_DATE(Subject.DATES, Aspect.DATE, Level.REMEMBER, Order.SHUFFLED, TimelineIdeas::dates),
    EVT_FIRST(Subject.DATES, Aspect.ORDER, Level.UNDERSTAND, Order.SHUFFLED, OrderIdeas::first),
    EVT_LAST(Subject.DATES, Aspect.ORDER, Level.UNDERSTAND, Order.SHUFFLED, OrderIdeas::last),
    EVT_BEFORE(Subject.DATES, Aspect.ORDER, Level.UNDERSTAND, Order.SHUFFLED, OrderIdeas::before),
    EVT_AFTER(Subject.DATES, Aspect.ORDER, Level.UNDERSTAND, Order.SHUFFLED, OrderIdeas::after),
    EVT_ORDER(Subject.DATES, Aspect.ORDER, Level.UNDERSTAND, Order.SHUFFLED, TimelineIdeas::ordering),
    DATE_INTERVAL(Subject.DATES, Aspect.ORDER, Level.UNDERSTAND, Order.SORTED, TimelineIdeas::interval),
    EVT_PLACE(Subject.PLACES, Aspect.PLACE, Level.REMEMBER, Order.SHUFFLED, PlaceIdeas::where),
    PLACE_EVT(Subject.PLACES, Aspect.PLACE, Level.REMEMBER, Order.SHUFFLED, PlaceIdeas::what),
    MATCH_PLACE(Subject.PLACES, Aspect.PLACE, Level.UNDERSTAND, Order.SHUFFLED, PlaceIdeas::matching),
    RULE_BEARER(Subject.RULES, Aspect.BEARER, Level.REMEMBER, Order.SHUFFLED, RuleIdeas::bearer),
    RULE_ACTION(Subject.RULES, Aspect.ACTION, Level.UNDERSTAND, Order.SHUFFLED, RuleIdeas::action),
    RULE_TEXT(Subject.RULES, Aspect.SOURCE, Level.REMEMBER, Order.SHUFFLED, RuleIdeas::text),
    RULE_EXCEPTION(Subject.RULES, Aspect.EXCEPTION, Level.UNDERSTAND, Order.SHUFFLED, ExceptionIdeas::exception),
    RULE_THRESHOLD(Subject.RULES, Aspect.THRESHOLD, Level.REMEMBER, Order.SORTED, LimitIdeas::threshold),
    RULE_DEADLINE(Subject.RULES, Aspect.DEADLINE, Level.REMEMBER, Order.SORTED, DeadlineIdeas::deadline),
    RULE_DATE(Subject.RULES, Aspect.DEADLINE, Level.REMEMBER, Order.SORTED, DeadlineIdeas::day),
    RULE_SANCTION(Subject.RULES, Aspect.SANCTION, Level.REMEMBER, Order.SORTED, LimitIdeas::sanction),
    RULE_CASE(Subject.RULES, Aspect.THRESHOLD, Level.APPLY, Order.SORTED, CaseIdeas::decision),
    RULE_EXEMPT(Subject.RULES, Aspect.EXCEPTION, Level.APPLY, Order.SHUFFLED, ExceptionIdeas::exempt),
    RULE_COUNT(Subject.RULES, Aspect.THRESHOLD, Level.APPLY, Order.SORTED, CaseIdeas::count),
    RULE_APPLY_DATE(Subject.RULES, Aspect.DEADLINE, Level.APPLY, Order.AROUND, ScheduleIdeas::latestDay),
    RULE_APPLY_DAYS(Subject.RULES, Aspect.DEADLINE, Level.APPLY, Order.SHUFFLED, ScheduleIdeas::timeLeft),
    FIG_VALUE(Subject.FIGURES, Aspect.VALUE, Level.REMEMBER, Order.SORTED, FigureIdeas::value),
    FIG_REFERENT(Subject.FIGURES, Aspect.VALUE, Level.UNDERSTAND, Order.SHUFFLED, FigureIdeas::referent),
    FIG_LARGEST(Subject.FIGURES, Aspect.VALUE, Level.UNDERSTAND, Order.SHUFFLED, FigureIdeas::largest),
    QUOTE_SPEAKER(Subject.STATEMENTS, Aspect.SPEAKER, Level.REMEMBER, Order.SHUFFLED, StatementIdeas::speakerOfWords),
    CLAIM_SPEAKER(Subject.STATEMENTS, Aspect.SPEAKER, Level.REMEMBER, Order.SHUFFLED, StatementIdeas::speakerOfClaim),
    SPEAKER_SAYS(Subject.STATEMENTS, Aspect.SPEAKER, Level.UNDERSTAND, Order.SHUFFLED, StatementIdeas::claim),
    CAUSE(Subject.CAUSES, Aspect.LINK, Level.UNDERSTAND, Order.SHUFFLED, CauseIdeas::cause),
    EFFECT(Subject.CAUSES, Aspect.LINK, Level.UNDERSTAND, Order.SHUFFLED, CauseIdeas::effect);

    private enum Order {
        SHUFFLED,
        SORTED,
        /** Sorted, and the key neither the first nor the last: of a latest day, nobody may take just the last. */
        AROUND
    }

    private final Subject subject;
    private final Aspect aspect;
    private final Level level;
    private final Order order;
    private final Function<Scene, Stream<Draft>> idea;

    Template(Subject subject, Aspect aspect, Level level, Order order, Function<Scene, Stream<Draft>> idea) {
        this.subject = subject;
        this.aspect = aspect;
        this.level = level;
        this.order = order;
        this.idea = idea;
    }

    /** The idea with this name in the catalogue. */
    static Optional<Template> named(String catalogueName) {
        return Arrays.stream(values())
                .filter(template -> template.catalogueName().equals(catalogueName))
                .findFirst();
    }

    /** The name in the catalogue: {@code ACT-ROLE}. */
    String catalogueName() {
        return name().replace('_', '-');
    }

    Subject subject() {
        return subject;
    }

    /** The part of the fact that it asks for. */
    Aspect aspect() {
        return aspect;
    }

    Level level() {
        return level;
    }

    /** Whether options stand in the order of value or time. */
    boolean sorted() {
        return order != Order.SHUFFLED;
    }

    /** Whether there must be options on both sides of the key. */
    boolean around() {
        return order == Order.AROUND;
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
