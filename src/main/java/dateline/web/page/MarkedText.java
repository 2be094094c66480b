package dateline.web.page;

import dateline.article.TextSpan;
import dateline.factsheet.FactSheet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article in paragraphs and numbered lines, its facts marked where they stand.
 *
 * <p>Marks nest and overlap; a mark that crosses the end of another, or of a line, comes in several pieces.
 */
record MarkedText(List<Paragraph> paragraphs) {
    MarkedText {
        paragraphs = List.copyOf(paragraphs);
    }

    record Paragraph(List<Line> lines) {}

    /**
     * A line.
     *
     * @param begin offset of its first code point
     * @param numbered whether its number is shown
     * @param bars the rules that it belongs to
     */
    record Line(int number, int begin, boolean numbered, List<Bar> bars, List<Piece> pieces) {}

    /**
     * The bar of a rule beside one line.
     *
     * @param begin offset of its first code point
     * @param first whether the rule begins on this line
     * @param lane its place in the margin, from 1, where several rules stand side by side
     * @param proposed whether the rule is still to be checked
     */
    record Bar(String fact, int begin, boolean first, int lane, boolean proposed) {}

    /**
     * A stretch of a line.
     *
     * @param text its words, empty where it has pieces inside
     * @param mark the mark around it, or null for bare words
     * @param link whether this is the piece from which the mark leads to its fact
     */
    record Piece(String text, @Nullable Mark mark, boolean link, List<Piece> inside) {}

    /**
     * A fact’s mark in the text.
     *
     * @param kind kind of fact, as style sheets and message keys name it
     * @param fact id of the fact
     * @param proposed whether the fact is still to be checked
     */
    record Mark(FactKind kind, String fact, TextSpan span, boolean proposed) {}

    static MarkedText of(FactSheet sheet, Proposals proposals) {
        return TextSetter.set(sheet, proposals);
    }
}
