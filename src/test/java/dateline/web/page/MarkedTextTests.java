package dateline.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.article.Article;
import dateline.article.ArticleText;
import dateline.article.TextSpan;
import dateline.factsheet.Evidence;
import dateline.factsheet.Fact;
import dateline.factsheet.FactSheet;
import dateline.vocabulary.Gender;
import dateline.vocabulary.Modality;
import dateline.vocabulary.Norm;
import dateline.vocabulary.NounPhrase;
import dateline.vocabulary.PlaceKind;
import dateline.web.page.MarkedText.Line;
import dateline.web.page.MarkedText.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Marks are written as ⟦fact words⟧ in what is expected, and links with a star. */
class MarkedTextTests {
    @Test
    void bare_text_is_one_piece_a_line() {
        assertThat(marked("Rien à dire.")).isEqualTo("Rien à dire.");
    }

    @Test
    void a_fact_is_marked_where_it_stands_and_linked_once() {
        assertThat(marked("À Nice, hier.", place("Nice"))).isEqualTo("À ⟦*Nice Nice⟧, hier.");
    }

    @Test
    void a_mark_inside_another_is_nested() {
        assertThat(marked("la mairie de Nice dort", place("mairie de Nice"), place("Nice")))
                .isEqualTo("la ⟦mairie de Nice ⟦*mairie de Nice mairie de ⟧⟦*Nice Nice⟧⟧ dort");
    }

    @Test
    void marks_that_cross_come_in_pieces_and_no_word_is_lost() {
        MarkedText text = set("abcdefgh", place("abcde"), place("defgh"));
        assertThat(plain(text)).isEqualTo("abcdefgh");
        assertThat(written(text)).isEqualTo("⟦abcde ⟦*abcde abc⟧⟦*defgh de⟧⟧⟦defgh fgh⟧");
    }

    @Test
    void a_mark_goes_on_over_the_end_of_a_line() {
        String words = "mot ".repeat(30).strip();
        MarkedText text = set(words, place(words));
        List<Line> lines = text.paragraphs().get(0).lines();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).pieces().get(0).link()).isTrue();
        assertThat(lines.get(1).pieces().get(0).link()).isFalse();
        assertThat(plain(text)).isEqualTo(words);
    }

    @Test
    void characters_beyond_the_first_plane_keep_marks_in_place() {
        assertThat(marked("😀😀 À Nice.", place("Nice"))).isEqualTo("😀😀 À ⟦*Nice Nice⟧.");
    }

    @Test
    void every_fifth_line_is_numbered() {
        MarkedText text = set("mot ".repeat(200).strip());
        assertThat(text.paragraphs().get(0).lines().stream()
                        .filter(Line::numbered)
                        .map(Line::number))
                .containsExactly(5, 10);
    }

    @Test
    void a_rule_is_a_bar_beside_each_of_its_lines() {
        String words = "mot ".repeat(24) + "règle ".repeat(20).strip();
        MarkedText text = set(words, rule("règle ".repeat(20).strip()));
        List<Line> lines = text.paragraphs().get(0).lines();
        assertThat(lines.get(0).bars()).isEmpty();
        assertThat(lines.get(1).bars()).singleElement().matches(MarkedText.Bar::first);
        assertThat(lines.get(2).bars()).singleElement().matches(bar -> !bar.first());
    }

    private static String marked(String words, Fact... facts) {
        return written(set(words, facts));
    }

    private static MarkedText set(String words, Fact... facts) {
        ArticleText text = new ArticleText(words);
        Article article = new Article("essai", "Essai", "fr", null, "", text);
        List<Fact.Place> places = new ArrayList<>();
        List<Fact.Rule> rules = new ArrayList<>();
        for (Fact fact : facts) {
            Evidence placed = at(text, fact.id());
            if (fact instanceof Fact.Place place) {
                places.add(new Fact.Place(place.id(), place.name(), place.kind(), List.of(placed)));
            } else if (fact instanceof Fact.Rule rule) {
                rules.add(new Fact.Rule("r", rule.norm(), List.of(placed)));
            }
        }
        FactSheet sheet = new FactSheet(
                article,
                new FactSheet.Story(List.of(), List.of(), List.of(), places),
                new FactSheet.Detail(rules, List.of(), List.of(), List.of()),
                List.of());
        return MarkedText.of(sheet, new Proposals(1, List.of(), Map.of()));
    }

    private static Evidence at(ArticleText text, String words) {
        int begin = text.toString().indexOf(words);
        TextSpan span = text.spanOfUtf16(begin, begin + words.length());
        return new Evidence(span, words, text.lineAt(span.begin()), 1, words);
    }

    private static Fact place(String words) {
        NounPhrase name = new NounPhrase(words, Gender.MASCULINE, false);
        return new Fact.Place(words, name, PlaceKind.CITY, List.of(nowhere()));
    }

    private static Fact rule(String words) {
        Norm norm = new Norm(null, null, Modality.MUST, "agir", Norm.Conditions.NONE);
        return new Fact.Rule(words, norm, List.of(nowhere()));
    }

    private static Evidence nowhere() {
        return new Evidence(new TextSpan(0, 1), "", 1, 1, "");
    }

    private static String plain(MarkedText text) {
        return text.paragraphs().stream()
                .flatMap(paragraph -> paragraph.lines().stream())
                .flatMap(line -> line.pieces().stream())
                .map(MarkedTextTests::plain)
                .collect(Collectors.joining());
    }

    private static String plain(Piece piece) {
        return piece.text()
                + piece.inside().stream().map(MarkedTextTests::plain).collect(Collectors.joining());
    }

    private static String written(MarkedText text) {
        return text.paragraphs().stream()
                .flatMap(paragraph -> paragraph.lines().stream())
                .flatMap(line -> line.pieces().stream())
                .map(MarkedTextTests::written)
                .collect(Collectors.joining());
    }

    private static String written(Piece piece) {
        String words = piece.text()
                + piece.inside().stream().map(MarkedTextTests::written).collect(Collectors.joining());
        MarkedText.Mark mark = piece.mark();
        return mark == null ? words : "⟦" + (piece.link() ? "*" : "") + mark.fact() + " " + words + "⟧";
    }
}
