package dateline.web.page;

import dateline.annotation.Annotation;
import dateline.factsheet.Fact;
import dateline.factsheet.FactSheet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Kinds of facts as the pages tell them apart, the widest marks first. */
enum FactKind {
    RULE(Annotation.RuleStatement.class, sheet -> sheet.rules().stream()),
    CAUSE(Annotation.Causation.class, sheet -> sheet.causations().stream()),
    QUOTATION(Annotation.Quotation.class, sheet -> sheet.statements().stream()),
    DATE(Annotation.TimeMention.class, sheet -> Stream.concat(sheet.dates().stream(), sheet.durations().stream())),
    ACTOR(Annotation.ActorMention.class, sheet -> sheet.actors().stream()),
    PLACE(Annotation.PlaceMention.class, sheet -> sheet.places().stream()),
    FIGURE(Annotation.Figure.class, sheet -> sheet.figures().stream());

    private final Class<? extends Annotation> annotations;
    private final Function<FactSheet, Stream<? extends Fact>> facts;

    FactKind(Class<? extends Annotation> annotations, Function<FactSheet, Stream<? extends Fact>> facts) {
        this.annotations = annotations;
        this.facts = facts;
    }

    Stream<? extends Fact> facts(FactSheet sheet) {
        return facts.apply(sheet);
    }

    /** The kind of the facts that an annotation proves. */
    static FactKind of(Annotation annotation) {
        return Stream.of(values())
                .filter(kind -> kind.annotations.isInstance(annotation))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of fact for " + annotation));
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
