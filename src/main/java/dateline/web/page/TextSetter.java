package dateline.web.page;

import dateline.article.ArticleText;
import dateline.article.TextSpan;
import dateline.factsheet.Fact;
import dateline.factsheet.FactSheet;
import dateline.web.page.MarkedText.Bar;
import dateline.web.page.MarkedText.Line;
import dateline.web.page.MarkedText.Mark;
import dateline.web.page.MarkedText.Paragraph;
import dateline.web.page.MarkedText.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sets the text of an article with its marks, line after line. */
final class TextSetter {
    /** Every how many lines a number stands in the margin. */
    private static final int NUMBERED_LINES = 5;

    private static final Comparator<Mark> OUTERMOST_FIRST =
            Comparator.comparing(Mark::span).thenComparing(Mark::kind).thenComparing(Mark::fact);

    static MarkedText set(FactSheet sheet, Proposals proposals) {
        return new TextSetter(sheet, proposals).set();
    }

    private final ArticleText text;
    private final List<Mark> marks;
    private final Set<Mark> linked = new HashSet<>();

    private TextSetter(FactSheet sheet, Proposals proposals) {
        text = sheet.article().text();
        marks = Stream.of(FactKind.values())
                .flatMap(kind -> kind.facts(sheet).flatMap(fact -> marksOf(kind, fact, proposals.has(fact.id()))))
                .sorted(OUTERMOST_FIRST)
                .toList();
    }

    private static Stream<Mark> marksOf(FactKind kind, Fact fact, boolean proposed) {
        return fact.places().stream().map(place -> new Mark(kind, fact.id(), place.span(), proposed));
    }

    private MarkedText set() {
        List<Paragraph> paragraphs = new ArrayList<>();
        int number = 0;
        for (TextSpan paragraph : text.paragraphs()) {
            List<Line> lines = new ArrayList<>();
            while (number < text.lines().size()
                    && paragraph.contains(text.lines().get(number))) {
                lines.add(line(number + 1, text.lines().get(number)));
                number++;
            }
            paragraphs.add(new Paragraph(lines));
        }
        return new MarkedText(paragraphs);
    }

    private Line line(int number, TextSpan span) {
        List<Mark> here =
                marks.stream().filter(mark -> mark.span().overlaps(span)).toList();
        List<Mark> rules =
                here.stream().filter(mark -> mark.kind() == FactKind.RULE).toList();
        List<Bar> bars = new ArrayList<>();
        for (Mark rule : rules) {
            bars.add(new Bar(
                    rule.fact(),
                    rule.span().begin(),
                    span.begin() <= rule.span().begin(),
                    bars.size() + 1,
                    rule.proposed()));
        }
        return new Line(number, span.begin(), number % NUMBERED_LINES == 0, bars, pieces(span, here, 0));
    }

    /** The pieces of a stretch under marks of which the first {@code depth} are open already. */
    private List<Piece> pieces(TextSpan span, List<Mark> here, int depth) {
        List<Piece> found = new ArrayList<>();
        int begin = span.begin();
        while (begin < span.end()) {
            List<Mark> open = at(begin, here);
            Mark outer = open.size() > depth ? open.get(depth) : null;
            int end = endOf(outer, depth, begin, span.end(), here);
            TextSpan stretch = new TextSpan(begin, end);
            if (outer == null) {
                found.add(new Piece(text.slice(stretch), null, false, List.of()));
            } else {
                found.add(marked(outer, stretch, here, depth));
            }
            begin = end;
        }
        return found;
    }

    private Piece marked(Mark mark, TextSpan stretch, List<Mark> here, int depth) {
        List<Piece> inside = pieces(stretch, here, depth + 1);
        if (inside.size() == 1 && inside.get(0).mark() == null) {
            boolean link = mark.kind().inline() && linked.add(mark);
            return new Piece(inside.get(0).text(), mark, link, List.of());
        }
        return new Piece("", mark, false, linked(mark, inside));
    }

    /** Links cannot be nested: the first words that stand under this mark alone lead to its fact. */
    private List<Piece> linked(Mark mark, List<Piece> inside) {
        if (!mark.kind().inline()) {
            return inside;
        }
        return inside.stream()
                .map(piece -> piece.mark() == null && !piece.text().isBlank() && linked.add(mark)
                        ? new Piece(piece.text(), mark, true, List.of())
                        : piece)
                .toList();
    }

    /** Where the mark at this depth stops being the one there. */
    private int endOf(@Nullable Mark outer, int depth, int begin, int limit, List<Mark> here) {
        for (int boundary : boundaries(here)) {
            if (boundary > begin && boundary < limit) {
                List<Mark> open = at(boundary, here);
                Mark then = open.size() > depth ? open.get(depth) : null;
                if (then != outer) {
                    return boundary;
                }
            }
        }
        return limit;
    }

    private static Set<Integer> boundaries(List<Mark> here) {
        Set<Integer> found = new TreeSet<>();
        for (Mark mark : here) {
            found.add(mark.span().begin());
            found.add(mark.span().end());
        }
        return found;
    }

    private static List<Mark> at(int offset, List<Mark> here) {
        return here.stream()
                .filter(mark ->
                        mark.span().begin() <= offset && offset < mark.span().end())
                .toList();
    }
}
