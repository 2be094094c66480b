package dateline.factsheet;

import dateline.annotation.Annotation;
import dateline.annotation.Annotation.ActorMention;
import dateline.annotation.Annotation.PlaceMention;
import dateline.annotation.Annotation.Quotation;
import dateline.annotation.Annotation.RuleStatement;
import dateline.annotation.Annotation.TimeMention;
import dateline.annotation.Mark;
import dateline.article.Article;
import dateline.vocabulary.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Compiles annotations into a fact sheet: a pure function of the article and its annotations.
 *
 * <p>What is too unsure to be asked becomes a {@link Doubt}; everything else becomes a fact with its evidence.
 */
public final class FactSheetCompiler {
    /** A suggestion below this confidence is a doubt. */
    public static final double SURE_ENOUGH = 0.6;

    private final Witness witness;
    private final List<Annotation> sure = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();

    private FactSheetCompiler(Article article, List<Annotation> annotations) {
        witness = new Witness(article);
        annotations.stream().sorted(READING_ORDER).forEach(annotation -> {
            Mark mark = annotation.mark();
            if (mark.origin() == Origin.SUGGESTED && mark.confidence() < SURE_ENOUGH) {
                doubt(Doubt.Kind.UNSURE_SUGGESTION, mark);
            } else {
                sure.add(annotation);
            }
        });
    }

    static final Comparator<Annotation> READING_ORDER = Comparator.<Annotation>comparingInt(
                    annotation -> annotation.mark().span().begin())
            .thenComparing(annotation -> annotation.mark().span().end(), Comparator.reverseOrder());

    /**
     * The facts that the annotations prove, and the doubts that remain.
     *
     * @throws IllegalArgumentException where an annotation leaves the text
     */
    public static FactSheet compile(Article article, List<Annotation> annotations) {
        return new FactSheetCompiler(article, annotations).sheet(article);
    }

    private FactSheet sheet(Article article) {
        ActorRegister actors = new ActorRegister(witness, kind(ActorMention.class));
        doubts.addAll(actors.doubts());
        Calendar calendar = new Calendar(witness, kind(TimeMention.class));
        doubts.addAll(calendar.doubts());
        var story = new FactSheet.Story(actors.facts(), calendar.dates(), calendar.durations(), places());
        var detail = new FactSheet.Detail(rules(), statements(actors), figures(), causations());
        return new FactSheet(article, story, detail, doubts);
    }

    private List<Fact.Place> places() {
        return Mentions.by(PlaceMention::place, kind(PlaceMention.class)).entrySet().stream()
                .map(entry -> {
                    PlaceMention first = entry.getValue().get(0);
                    return new Fact.Place(
                            "place-" + entry.getKey(), first.name(), first.kind(), witness.of(entry.getValue()));
                })
                .toList();
    }

    private List<Fact.Rule> rules() {
        return kind(RuleStatement.class).stream()
                .map(rule -> {
                    if (rule.norm().bearer() == null) {
                        doubt(Doubt.Kind.RULE_WITHOUT_BEARER, rule.mark());
                    }
                    return new Fact.Rule("rule-" + rule.mark().id(), rule.norm(), witness.of(List.of(rule)));
                })
                .toList();
    }

    private List<Fact.Statement> statements(ActorRegister actors) {
        return kind(Quotation.class).stream()
                .map(quotation -> {
                    Optional<String> speaker =
                            Optional.ofNullable(quotation.speaker()).flatMap(actors::idOf);
                    if (speaker.isEmpty()) {
                        doubt(Doubt.Kind.UNKNOWN_SPEAKER, quotation.mark());
                    }
                    var content = new Fact.Statement.Content(
                            quotation.mark().quote(), quotation.about(), quotation.gist(), quotation.direct());
                    return new Fact.Statement(
                            "statement-" + quotation.mark().id(),
                            speaker.orElse(null),
                            content,
                            witness.of(List.of(quotation)));
                })
                .toList();
    }

    private List<Fact.Figure> figures() {
        return kind(Annotation.Figure.class).stream()
                .map(figure -> new Fact.Figure(
                        "figure-" + figure.mark().id(),
                        figure.quantity(),
                        figure.meaning(),
                        figure.exact(),
                        witness.of(List.of(figure))))
                .toList();
    }

    private List<Fact.Causation> causations() {
        return kind(Annotation.Causation.class).stream()
                .map(cause -> new Fact.Causation(
                        "cause-" + cause.mark().id(), cause.effect(), cause.cause(), witness.of(List.of(cause))))
                .toList();
    }

    private <T extends Annotation> List<T> kind(Class<T> type) {
        return sure.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private void doubt(Doubt.Kind kind, Mark mark) {
        doubts.add(new Doubt(kind, List.of(witness.at(mark))));
    }
}
