package dateline.factsheet;

import dateline.annotation.Annotation;
import dateline.annotation.Mark;
import dateline.article.Article;
import dateline.article.ArticleText;
import dateline.article.TextSpan;
import java.util.List;

/** Tells for a span of the article on which line it stands and in which sentence. */
final class Witness {
    private final ArticleText text;
    private final List<TextSpan> sentences;

    Witness(Article article) {
        text = article.text();
        sentences = article.sentences();
    }

    Evidence at(Mark mark) {
        return at(mark.span());
    }

    Evidence at(TextSpan span) {
        int begin = span.begin();
        return new Evidence(
                span, text.slice(span), text.lineAt(begin), text.paragraphAt(begin), text.slice(around(span)));
    }

    List<Evidence> of(List<? extends Annotation> annotations) {
        return annotations.stream().map(annotation -> at(annotation.mark())).toList();
    }

    /** From the beginning of the sentence where the span begins to the end of the one where it ends. */
    private TextSpan around(TextSpan span) {
        int begin = span.begin();
        int end = span.end();
        for (TextSpan sentence : sentences) {
            if (sentence.begin() <= span.begin() && span.begin() < sentence.end()) {
                begin = sentence.begin();
            }
            if (sentence.begin() < span.end() && span.end() <= sentence.end()) {
                end = sentence.end();
            }
        }
        return new TextSpan(begin, end);
    }
}
