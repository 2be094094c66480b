package dateline.handout;

import dateline.factsheet.Doubt;
import dateline.factsheet.Fact;
import dateline.factsheet.Fact.Causation;
import dateline.factsheet.Fact.Statement;
import dateline.factsheet.FactSheet;
import dateline.handout.PrintedSheet.Cause;
import dateline.handout.PrintedSheet.Check;
import dateline.handout.PrintedSheet.Figure;
import dateline.handout.PrintedSheet.Speech;
import dateline.handout.PrintedSheet.Spot;
import dateline.handout.PrintedSheet.Words;
import java.util.List;
import java.util.Locale;

/** Words for what was said, counted and explained, for lengths of time and for doubts. */
final class FactWords {
    private final Labels labels;
    private final FactSheet sheet;
    private final Edition edition;

    FactWords(Labels labels, FactSheet sheet, Edition edition) {
        this.labels = labels;
        this.sheet = sheet;
        this.edition = edition;
    }

    Words all() {
        boolean forTeachers = edition == Edition.FULL;
        return new Words(
                sheet.statements().stream().map(this::speech).toList(),
                sheet.figures().stream().map(this::figure).toList(),
                sheet.places().stream()
                        .map(place -> labels.spot(place.name().text(), place.places()))
                        .toList(),
                sheet.causations().stream().map(this::cause).toList(),
                forTeachers ? sheet.doubts().stream().map(this::check).toList() : List.of());
    }

    /** Lengths of time would give away the deadlines that pupils look for. */
    List<Spot> lengths() {
        if (edition.isExercise()) {
            return List.of();
        }
        return sheet.durations().stream()
                .map(length -> labels.spot(labels.language().describe(length.value()), length.places()))
                .toList();
    }

    /** Dates of which there is nothing to ask. */
    List<Spot> bareDates() {
        if (edition.isExercise()) {
            return List.of();
        }
        return sheet.dates().stream()
                .filter(date -> date.event().isEmpty())
                .map(date -> labels.spot(labels.language().describe(date.value()), date.places()))
                .toList();
    }

    private Speech speech(Statement statement) {
        String speaker = statement
                .speaker()
                .flatMap(sheet::actor)
                .map(actor -> actor.name().text())
                .orElseGet(() -> labels.say("speaker.unknown"));
        boolean known = statement.speaker().isPresent();
        return new Speech(
                edition.field(labels.sentence(speaker), known),
                words(statement.content()),
                labels.lines(statement.places()));
    }

    /** Literal words stand in quotation marks, reported ones do not. */
    private String words(Statement.Content content) {
        return content.direct() ? labels.language().quote(content.words()) : labels.sentence(content.words());
    }

    private Figure figure(Fact.Figure figure) {
        String number = labels.language().quantity(figure.quantity());
        return new Figure(
                edition.field(figure.exact() ? number : labels.say("figure.about", number), true),
                labels.sentence(figure.meaning().text()),
                labels.lines(figure.places()));
    }

    private Cause cause(Causation link) {
        return new Cause(
                labels.sentence(link.cause()),
                edition.field(labels.sentence(link.effect()), true),
                labels.lines(link.places()));
    }

    private Check check(Doubt doubt) {
        String reason = doubt.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Check(
                labels.say("doubt." + reason),
                labels.language().quote(doubt.places().get(0).quote()),
                labels.lines(doubt.places()));
    }
}
