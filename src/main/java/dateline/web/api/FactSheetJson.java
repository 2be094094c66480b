package dateline.web.api;

import dateline.factsheet.Doubt;
import dateline.factsheet.Fact;
import dateline.factsheet.FactSheet;
import dateline.vocabulary.Event;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.Office;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Schema(name = "FactSheet", description = "What the annotations of an article prove; what is not known is absent")
record FactSheetJson(
        ArticleJson.Head article,
        @Schema(description = "The most often named first") List<ActorJson> actors,

        @Schema(description = "Dates on the calendar, then durations (P42D) and repeated times")
        List<DateJson> dates,

        List<RuleJson> rules,
        List<PlaceJson> places,
        List<QuotationJson> quotations,
        List<FigureJson> figures,
        List<CauseJson> causes,

        @Schema(description = "What could not be decided, and is never asked")
        List<DoubtJson> doubts) {

    static FactSheetJson of(FactSheet sheet) {
        return new FactSheetJson(
                ArticleJson.Head.of(sheet.article()),
                sheet.actors().stream().map(ActorJson::of).toList(),
                Stream.concat(
                                sheet.dates().stream().map(DateJson::of),
                                sheet.durations().stream().map(DateJson::of))
                        .toList(),
                sheet.rules().stream().map(rule -> RuleJson.of(rule, sheet)).toList(),
                sheet.places().stream().map(PlaceJson::of).toList(),
                sheet.statements().stream()
                        .map(statement -> QuotationJson.of(statement, sheet))
                        .toList(),
                sheet.figures().stream().map(FigureJson::of).toList(),
                sheet.causations().stream().map(CauseJson::of).toList(),
                sheet.doubts().stream().map(DoubtJson::of).toList());
    }

    @Schema(name = "Actor")
    record ActorJson(
            String id,
            String name,

            @Schema(allowableValues = {"person", "organisation", "state", "group"})
            String kind,

            @Nullable String role,
            @Nullable String affiliation,

            @Schema(description = "Other words for the actor in the text")
            List<String> aliases,

            List<EvidenceJson> evidence) {
        static ActorJson of(Fact.Actor actor) {
            Office office = actor.office().orElse(null);
            return new ActorJson(
                    actor.id(),
                    actor.name().text(),
                    Words.of(actor.kind()),
                    office == null ? null : office.role(),
                    office == null ? null : text(office.affiliation()),
                    actor.aliases(),
                    EvidenceJson.of(actor.places()));
        }
    }

    @Schema(name = "Date")
    record DateJson(
            String id,

            @Schema(description = "The words of the text", example = "vendredi")
            String expression,

            @Schema(description = "TIMEX3 value (ISO 8601)", example = "2022-01-21")
            String value,

            @Schema(description = "What happens then") @Nullable
            String event,

            List<EvidenceJson> evidence) {
        static DateJson of(Fact.DatedEvent date) {
            return new DateJson(
                    date.id(),
                    date.expressions().get(0),
                    date.value().value(),
                    date.event().map(Event::clause).orElse(null),
                    EvidenceJson.of(date.places()));
        }

        static DateJson of(Fact.Duration duration) {
            return new DateJson(
                    duration.id(),
                    duration.expression(),
                    duration.value().value(),
                    null,
                    EvidenceJson.of(duration.places()));
        }
    }

    @Schema(name = "Place")
    record PlaceJson(String id, String name, String kind, List<EvidenceJson> evidence) {
        static PlaceJson of(Fact.Place place) {
            return new PlaceJson(
                    place.id(), place.name().text(), Words.of(place.kind()), EvidenceJson.of(place.places()));
        }
    }

    @Schema(name = "Quotation")
    record QuotationJson(
            String id,
            String quote,

            @Schema(description = "Name of the actor who says it") @Nullable
            String speaker,

            @Schema(description = "Whether the words are literal")
            boolean direct,

            List<EvidenceJson> evidence) {
        static QuotationJson of(Fact.Statement statement, FactSheet sheet) {
            return new QuotationJson(
                    statement.id(),
                    statement.content().words(),
                    statement
                            .speaker()
                            .flatMap(sheet::actor)
                            .map(actor -> actor.name().text())
                            .orElse(null),
                    statement.content().direct(),
                    EvidenceJson.of(statement.places()));
        }
    }

    @Schema(name = "Figure")
    record FigureJson(
            String id,
            BigDecimal value,
            @Nullable String unit,
            String meaning,

            @Schema(description = "False for “about”, “more than”")
            boolean exact,

            List<EvidenceJson> evidence) {
        static FigureJson of(Fact.Figure figure) {
            return new FigureJson(
                    figure.id(),
                    figure.quantity().value(),
                    figure.quantity().unit(),
                    figure.meaning().text(),
                    figure.exact(),
                    EvidenceJson.of(figure.places()));
        }
    }

    @Schema(name = "Cause")
    record CauseJson(String id, String effect, String cause, List<EvidenceJson> evidence) {
        static CauseJson of(Fact.Causation causation) {
            return new CauseJson(
                    causation.id(), causation.effect(), causation.cause(), EvidenceJson.of(causation.places()));
        }
    }

    @Schema(name = "Doubt")
    record DoubtJson(@Schema(example = "unresolved-date") String kind, List<EvidenceJson> evidence) {
        static DoubtJson of(Doubt doubt) {
            return new DoubtJson(Words.of(doubt.kind()), EvidenceJson.of(doubt.places()));
        }
    }

    static @Nullable String text(@Nullable NounPhrase phrase) {
        return phrase == null ? null : phrase.text();
    }
}
