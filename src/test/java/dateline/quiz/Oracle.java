package dateline.quiz;

import dateline.factsheet.Fact;
import dateline.factsheet.Fact.Actor;
import dateline.factsheet.Fact.Causation;
import dateline.factsheet.Fact.DatedEvent;
import dateline.factsheet.Fact.Figure;
import dateline.factsheet.Fact.Place;
import dateline.factsheet.Fact.Rule;
import dateline.factsheet.Fact.Statement;
import dateline.factsheet.FactSheet;
import dateline.language.Language;
import dateline.language.Languages;
import dateline.vocabulary.Event;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.Office;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says of an option whether the annotations make it true of its item, by going through every fact: slow, and written
 * apart from the code that makes items.
 */
final class Oracle {
    private final FactSheet sheet;
    private final Language language;
    private final RuleOracle rules;

    Oracle(FactSheet sheet) {
        this.sheet = sheet;
        language = Languages.forTag(sheet.article().language()).orElseThrow();
        rules = new RuleOracle(sheet, language);
    }

    boolean isTrue(Item item, String option, List<String> options) {
        return switch (item.idea().template()) {
            case "ACT-ROLE" -> roles(one(item, Actor.class)).anyMatch(role -> same(role, option));
            case "ACT-NATURE" -> roles(one(item, Actor.class)).anyMatch(role -> same(role, option));
            case "ROLE-ACT" ->
                actors(option).anyMatch(actor -> roles(actor)
                        .anyMatch(role -> Wording.folded(item.stem()).contains(Wording.folded(role))));
            case "ACT-AFFIL" ->
                persons(item).map(Actor::office).flatMap(Optional::stream).anyMatch(office -> home(office, option));
            case "EVT-DATE" -> Wording.holds(option, shortest(one(item, DatedEvent.class)));
            case "DATE-EVT" -> events(option).anyMatch(event -> overlap(event, one(item, DatedEvent.class)));
            case "EVT-FIRST" -> others(option, options).allMatch(other -> before(event(option), other));
            case "EVT-LAST" -> others(option, options).allMatch(other -> before(other, event(option)));
            case "EVT-BEFORE" -> !before(middle(item), event(option));
            case "EVT-AFTER" -> !before(event(option), middle(item));
            case "DATE-INTERVAL" -> number(option) == interval(item);
            case "EVT-PLACE" -> places(option).anyMatch(place -> at(one(item, DatedEvent.class), place));
            case "PLACE-EVT" -> events(option).anyMatch(event -> at(event, one(item, Place.class)));
            case "FIG-VALUE" ->
                number(option) == value(one(item, Figure.class))
                        || number(option) * 1_000_000 == value(one(item, Figure.class));
            case "FIG-REFERENT" -> figures(option).anyMatch(figure -> value(figure) == value(one(item, Figure.class)));
            case "FIG-LARGEST" -> options.stream().allMatch(other -> figureValue(other) <= figureValue(option));
            case "QUOTE-SPEAKER", "CLAIM-SPEAKER" ->
                alike(one(item, Statement.class)).anyMatch(said -> said(said, option));
            case "SPEAKER-SAYS" ->
                gists(option)
                        .anyMatch(said -> Objects.equals(
                                said.saidBy(), one(item, Statement.class).saidBy()));
            case "CAUSE" ->
                sheet.causations().stream()
                        .filter(link ->
                                same(link.effect(), one(item, Causation.class).effect()))
                        .anyMatch(link -> same(link.cause(), option));
            case "EFFECT" ->
                sheet.causations().stream()
                        .filter(link ->
                                same(link.cause(), one(item, Causation.class).cause()))
                        .anyMatch(link -> same(link.effect(), option));
            default -> rules.isTrue(item, one(item, Rule.class), option);
        };
    }

    private <F extends Fact> F one(Item item, Class<F> kind) {
        return facts(item, kind)
                .filter(fact -> fact.places().contains(item.evidence())
                        || kind == Place.class
                        || facts(item, kind).count() == 1)
                .findFirst()
                .orElseThrow();
    }

    private <F extends Fact> Stream<F> facts(Item item, Class<F> kind) {
        return sheet.facts()
                .filter(fact -> item.idea().factIds().contains(fact.id()))
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    static boolean same(String one, String other) {
        return Wording.withoutLink(one).equals(Wording.withoutLink(other));
    }

    private static Stream<String> roles(Actor actor) {
        return actor.office().map(Office::role).stream();
    }

    private Stream<Actor> persons(Item item) {
        return facts(item, Actor.class).filter(actor -> actor.places().contains(item.evidence()));
    }

    private static boolean home(Office office, String option) {
        NounPhrase home = office.affiliation();
        return home != null && same(home.text(), option);
    }

    private Stream<Actor> actors(String name) {
        return sheet.actors().stream()
                .filter(actor -> same(actor.name().text(), name)
                        || actor.aliases().stream().anyMatch(alias -> same(alias, name)));
    }

    private Stream<Place> places(String name) {
        return sheet.places().stream().filter(place -> same(place.name().text(), name));
    }

    /** The date as every wording of it has it, without weekday. */
    private String shortest(DatedEvent event) {
        return event.value().day().map(language::date).orElseGet(() -> language.describe(event.value()));
    }

    private Stream<DatedEvent> events(String words) {
        return sheet.dates().stream().filter(date -> date.event()
                .filter(event -> same(event.clause(), words)
                        || phrase(event).filter(one -> same(one, words)).isPresent())
                .isPresent());
    }

    private DatedEvent event(String words) {
        return events(words).findFirst().orElseThrow();
    }

    private static Optional<String> phrase(Event event) {
        return Optional.ofNullable(event.phrase()).map(NounPhrase::text);
    }

    private Stream<DatedEvent> others(String option, List<String> options) {
        return options.stream().filter(other -> !other.equals(option)).map(this::event);
    }

    private DatedEvent middle(Item item) {
        return facts(item, DatedEvent.class)
                .filter(event -> !event.evidence().equals(item.evidence()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean before(DatedEvent one, DatedEvent other) {
        return one.value()
                .lastDay()
                .orElseThrow()
                .isBefore(other.value().firstDay().orElseThrow());
    }

    private static boolean overlap(DatedEvent one, DatedEvent other) {
        return !before(one, other) && !before(other, one);
    }

    private static boolean at(DatedEvent event, Place place) {
        return event.event()
                .filter(one -> place.id().equals("place-" + one.place()))
                .isPresent();
    }

    private double interval(Item item) {
        List<DatedEvent> both = facts(item, DatedEvent.class).toList();
        var one = both.get(0).value();
        var two = both.get(1).value();
        long days = Math.abs(one.firstDay().orElseThrow().toEpochDay()
                - two.firstDay().orElseThrow().toEpochDay());
        return one.value().length() == 4
                ? Math.abs(Integer.parseInt(one.value()) - Integer.parseInt(two.value()))
                : days;
    }

    private Stream<Figure> figures(String meaning) {
        return sheet.figures().stream().filter(figure -> same(figure.meaning().text(), meaning));
    }

    private double figureValue(String meaning) {
        return figures(meaning).mapToDouble(Oracle::value).max().orElseThrow();
    }

    private static double value(Figure figure) {
        return figure.quantity().value().doubleValue();
    }

    private Stream<Statement> alike(Statement statement) {
        return sheet.statements().stream()
                .filter(other -> other.equals(statement)
                        || Objects.equals(
                                        other.content().gist(),
                                        statement.content().gist())
                                && other.content().gist() != null);
    }

    private boolean said(Statement statement, String name) {
        return statement
                .speaker()
                .flatMap(sheet::actor)
                .filter(speaker -> actors(name).anyMatch(speaker::equals))
                .isPresent();
    }

    private Stream<Statement> gists(String words) {
        return sheet.statements().stream()
                .filter(said ->
                        said.content().gist() != null && same(said.content().gist(), words));
    }

    /** The first number in the words. */
    static double number(String words) {
        return numbers(words).get(0);
    }

    static List<Double> numbers(String words) {
        return java.util.regex.Pattern.compile("\\d+(?:[\\u202F\\u00A0,]\\d{3})*(?:[.,]\\d{1,2}(?!\\d))?")
                .matcher(words)
                .results()
                .map(found -> found.group()
                        .replaceAll("[\\u202F\\u00A0]|,(?=\\d{3})", "")
                        .replace(',', '.'))
                .map(Double::valueOf)
                .toList();
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
