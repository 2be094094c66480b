package dateline.factsheet;

import dateline.article.Article;
import dateline.factsheet.Fact.Actor;
import dateline.factsheet.Fact.Causation;
import dateline.factsheet.Fact.DatedEvent;
import dateline.factsheet.Fact.Duration;
import dateline.factsheet.Fact.Figure;
import dateline.factsheet.Fact.Place;
import dateline.factsheet.Fact.Rule;
import dateline.factsheet.Fact.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything an article’s annotations prove, in typed lists: actors by importance, dates on the calendar, the rest in
 * reading order.
 */
public record FactSheet(Article article, Story story, Detail detail, List<Doubt> doubts) {
    public FactSheet {
        doubts = List.copyOf(doubts);
    }

    /** Who, when and where. */
    public record Story(List<Actor> actors, List<DatedEvent> dates, List<Duration> durations, List<Place> places) {
        public Story {
            actors = List.copyOf(actors);
            dates = List.copyOf(dates);
            durations = List.copyOf(durations);
            places = List.copyOf(places);
        }
    }

    /** Rules, words, figures and reasons. */
    public record Detail(
            List<Rule> rules, List<Statement> statements, List<Figure> figures, List<Causation> causations) {
        public Detail {
            rules = List.copyOf(rules);
            statements = List.copyOf(statements);
            figures = List.copyOf(figures);
            causations = List.copyOf(causations);
        }
    }

    public List<Actor> actors() {
        return story.actors();
    }

    public List<DatedEvent> dates() {
        return story.dates();
    }

    public List<Duration> durations() {
        return story.durations();
    }

    public List<Place> places() {
        return story.places();
    }

    public List<Rule> rules() {
        return detail.rules();
    }

    public List<Statement> statements() {
        return detail.statements();
    }

    public List<Figure> figures() {
        return detail.figures();
    }

    public List<Causation> causations() {
        return detail.causations();
    }

    /** All facts, kind after kind. */
    public Stream<Fact> facts() {
        return Stream.<List<? extends Fact>>of(
                        actors(), dates(), durations(), rules(), places(), statements(), figures(), causations())
                .flatMap(List::stream);
    }

    /** The actor with this fact id. */
    public Optional<Actor> actor(String id) {
        return actors().stream().filter(actor -> actor.id().equals(id)).findFirst();
    }

    /** The place with this fact id. */
    public Optional<Place> place(String id) {
        return places().stream().filter(place -> place.id().equals(id)).findFirst();
    }
}
