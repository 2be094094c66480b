package dateline.web.page;

import dateline.factsheet.Fact;
import dateline.factsheet.FactSheet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Kinds of facts as the pages tell them apart, the widest marks first. */
enum FactKind {
    RULE(sheet -> sheet.rules().stream()),
    CAUSE(sheet -> sheet.causations().stream()),
    QUOTATION(sheet -> sheet.statements().stream()),
    DATE(sheet -> Stream.concat(sheet.dates().stream(), sheet.durations().stream())),
    ACTOR(sheet -> sheet.actors().stream()),
    PLACE(sheet -> sheet.places().stream()),
    FIGURE(sheet -> sheet.figures().stream());

    private final Function<FactSheet, Stream<? extends Fact>> facts;

    FactKind(Function<FactSheet, Stream<? extends Fact>> facts) {
        this.facts = facts;
    }

    Stream<? extends Fact> facts(FactSheet sheet) {
        return facts.apply(sheet);
    }

    /** Whether it is marked within the line; a rule has its bar in the margin. */
    boolean inline() {
        return this != RULE && this != CAUSE;
    }

    /** As style sheets and message keys name it. */
    public String key() {
        return Words.keyOf(this);
    }
}
