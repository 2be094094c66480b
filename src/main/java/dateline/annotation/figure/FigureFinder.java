package dateline.annotation.figure;

import dateline.annotation.Annotation.Figure;
import dateline.annotation.Annotation.RuleStatement;
import dateline.annotation.Mark;
import dateline.annotation.syntax.Grammar;
import dateline.annotation.syntax.Passage;
import dateline.annotation.syntax.Word;
import dateline.annotation.syntax.WordClasses;
import dateline.article.TextSpan;
import dateline.vocabulary.Origin;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds figures in articles of one language and tells what they mean, outside of times and rules. A number whose meaning
 * cannot be told by itself is left out.
 */
public final class FigureFinder {
    private final Quantities quantities;
    private final Meanings meanings;
    private final WordClasses words;

    /** Reads the data of the language. */
    public FigureFinder(Grammar grammar) {
        quantities = new Quantities(grammar.language());
        words = new WordClasses(grammar.language(), "figure-words");
        meanings = new Meanings(grammar, words, quantities);
    }

    /**
     * The figures of an article, in reading order.
     *
     * @param rules the rules of the article, whose numbers are their own
     */
    public List<Figure> find(List<Passage> passages, List<RuleStatement> rules) {
        List<Figure> figures = new ArrayList<>();
        for (Passage passage : passages) {
            int at = 0;
            while (at < passage.size()) {
                Optional<Measured> found = passage.isTime(at) ? Optional.empty() : quantities.at(passage, at);
                int start = at;
                found.filter(measured -> isFigure(passage, measured) && !passage.isQuoted(start))
                        .flatMap(measured -> figure(passage, measured, figures.size() + 1))
                        .filter(figure -> rules.stream().noneMatch(rule -> rule.mark()
                                .span()
                                .overlaps(figure.mark().span())))
                        .ifPresent(figures::add);
                at = found.map(Measured::to).filter(to -> to > start).orElse(at + 1);
            }
        }
        return figures;
    }

    /** Whether the number counts or measures: no ordinal, no number of an article, no “one”, no part of a name. */
    private boolean isFigure(Passage passage, Measured measured) {
        Word first = passage.word(measured.from());
        boolean named = measured.from() > 0
                && (words.has("numbered", passage.word(measured.from() - 1)) || first.isCapitalised());
        boolean many = measured.quantity().value().compareTo(BigDecimal.valueOf(2)) < 0
                || measured.noun() >= measured.to()
                || quantities.isPlural(passage, measured);
        boolean idle = measured.noun() < measured.to() && words.has("idle", passage.word(measured.noun()));
        return !named
                && !idle
                && many
                && !isVague(passage, measured)
                && !words.has("one", first)
                && measured.quantity().unit() != null
                && !isTime(passage, measured);
    }

    /** “Deux autres pays”, “toutes deux”: only those before tell which. */
    private boolean isVague(Passage passage, Measured measured) {
        boolean both = measured.from() > 0 && words.has("both", passage.word(measured.from() - 1));
        return both || words.find("vague", passage.sentence(), measured.from(), measured.to()) >= 0;
    }

    private static boolean isTime(Passage passage, Measured measured) {
        for (int at = measured.from(); at < measured.to(); at++) {
            if (passage.isTime(at)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Figure> figure(Passage passage, Measured measured, int number) {
        int about = words.before("about", passage.sentence(), measured.from());
        return meanings.of(passage, measured, measured.from() - about).map(meaning -> {
            int begin = passage.word(measured.from()).begin();
            int end = passage.word(measured.to() - 1).end();
            TextSpan span = passage.reading().span(begin, end);
            Mark mark = new Mark(
                    "f" + number, span, passage.reading().words(begin, end), Origin.SUGGESTED, meaning.confidence());
            return new Figure(mark, measured.quantity(), meaning.phrase(), about == 0);
        });
    }
}
