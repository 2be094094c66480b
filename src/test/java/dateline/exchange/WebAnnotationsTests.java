package dateline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.annotation.Annotation;
import dateline.annotation.Annotation.ActorMention;
import dateline.annotation.Mark;
import dateline.article.ArticleText;
import dateline.article.TextSpan;
import dateline.vocabulary.Origin;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebAnnotationsTests {
    @Test
    void the_first_and_the_last_word_of_a_text_can_be_annotated() {
        ArticleText text = new ArticleText("Lavrov meets Blinken");
        List<Annotation> annotations = List.of(mention(text, 0, 6, "a1"), mention(text, 13, 20, "a2"));
        assertThat(WebAnnotations.read(WebAnnotations.write("talks", text, annotations), text))
                .isEqualTo(annotations);
    }

    private static ActorMention mention(ArticleText text, int begin, int end, String id) {
        TextSpan span = new TextSpan(begin, end);
        return new ActorMention(new Mark(id, span, text.slice(span), Origin.TEACHER, 1), id, null);
    }
}
