package dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleTextTests {
    @Test
    void offsets_count_code_points_not_utf16_units() {
        ArticleText text = new ArticleText("🗞️ À Genève 👩‍🏫 vendredi");
        TextSpan friday = text.spanOfUtf16(
                text.toString().indexOf("vendredi"), text.toString().length());
        assertThat(text.slice(friday)).isEqualTo("vendredi");
        assertThat(friday.end())
                .isEqualTo(text.length())
                .isLessThan(text.toString().length());
    }

    @Test
    void decomposed_accents_and_carriage_returns_are_brought_to_one_form() {
        assertThat(new ArticleText("e\u0301te\u0301\r\nhiver\rfin").toString()).isEqualTo("été\nhiver\nfin");
    }

    @Test
    void no_break_spaces_stay_as_they_came() {
        assertThat(new ArticleText("9\u202F000 «\u00A0oui\u00A0»").toString())
                .isEqualTo("9\u202F000 «\u00A0oui\u00A0»");
    }

    @Test
    void a_span_that_leaves_the_text_is_refused() {
        ArticleText text = new ArticleText("court");
        assertThatThrownBy(() -> text.slice(new TextSpan(0, 6))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lines_break_at_spaces_and_never_run_over() {
        ArticleText text = new ArticleText("mot ".repeat(60).strip() + "\n\n" + "x".repeat(200));
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.end() - line.begin())
                .isLessThanOrEqualTo(ArticleText.LINE_LENGTH + 1));
        assertThat(text.lineAt(0)).isEqualTo(1);
        assertThat(text.lineAt(text.length() - 1)).isEqualTo(text.lines().size());
        assertThat(text.paragraphs()).hasSize(2);
    }

    @Test
    void an_empty_text_has_no_lines() {
        assertThat(new ArticleText("").lines()).isEmpty();
        assertThat(new ArticleText(" \n ").paragraphs()).isEmpty();
    }

    @Test
    void sentences_end_at_full_stops_but_not_after_abbreviations_and_initials() {
        assertThat(sentences("M. Dupont est venu. Mme J. Durand aussi ! Et après ?", "fr"))
                .containsExactly("M. Dupont est venu.", "Mme J. Durand aussi !", "Et après ?");
        assertThat(sentences("M.\u00A0Dupont est venu. Et après\u202F?", "fr"))
                .containsExactly("M.\u00A0Dupont est venu.", "Et après\u202F?");
        assertThat(sentences("Dr. Smith left. The U.S. Senate met. He said “no.”", "en"))
                .containsExactly("Dr. Smith left.", "The U.S. Senate met.", "He said “no.”");
    }

    @Test
    void quotation_marks_belong_to_the_words_they_enclose() {
        assertThat(sentences("Il est tard. « Je pars. » Elle reste. « Quand ? » demande la juge.", "fr"))
                .containsExactly("Il est tard.", "« Je pars. »", "Elle reste.", "« Quand ? » demande la juge.");
        assertThat(sentences("It is late. “Go away!” she said. “I will.” He left.", "en"))
                .containsExactly("It is late.", "“Go away!” she said.", "“I will.”", "He left.");
    }

    @Test
    void no_sentence_crosses_a_paragraph() {
        assertThat(sentences("Un titre sans point\nUne phrase.", "fr"))
                .containsExactly("Un titre sans point", "Une phrase.");
    }

    private static List<String> sentences(String text, String language) {
        Article article = new Article("essai", "Essai", language, null, "", new ArticleText(text));
        return article.sentences().stream().map(article.text()::slice).toList();
    }
}
