package dateline.annotation.time;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.annotation.Annotation.TimeMention;
import dateline.annotation.syntax.Grammar;
import dateline.annotation.syntax.Reader;
import dateline.article.TextSpan;
import dateline.corpus.Corpus;
import dateline.corpus.Score;
import dateline.language.Languages;
import dateline.library.AnnotatedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * How well times are found in the corpus with its annotations hidden. A hit overlaps a gold mention and has its value. The
 * report with every miss is {@code target/evaluation-time.txt}.
 */
class TimeEvaluationTests {

    @Test
    void times_have_the_right_value_in_nine_cases_of_ten() {
        Score score = new Score("time");
        for (Corpus corpus : Corpus.all()) {
            AnnotatedArticle gold = corpus.read();
            var language = Languages.forTag(gold.article().language()).orElseThrow();
            var found =
                    new TimeFinder(Grammar.of(language)).find(new Reader(Grammar.of(language)).read(gold.article()));
            compare(score.in(corpus + " (" + language.tag() + ")"), times(gold), found);
        }
        score.report();
        assertThat(score.f1()).isGreaterThan(0.95);
    }

    private static List<TimeMention> times(AnnotatedArticle gold) {
        return gold.annotations().stream()
                .filter(TimeMention.class::isInstance)
                .map(TimeMention.class::cast)
                .toList();
    }

    private static void compare(Score.Part part, List<TimeMention> gold, List<TimeMention> found) {
        List<TimeMention> left = new ArrayList<>(found);
        for (TimeMention wanted : gold) {
            TextSpan span = wanted.mark().span();
            var hit = left.stream()
                    .filter(one -> one.mark().span().overlaps(span) && Objects.equals(one.value(), wanted.value()))
                    .findFirst();
            hit.ifPresentOrElse(
                    one -> {
                        part.hit();
                        left.remove(one);
                    },
                    () -> part.missed(line(wanted)));
        }
        left.forEach(one -> part.wrong(line(one)));
    }

    private static String line(TimeMention mention) {
        return mention.mark().span().begin() + " " + mention.mark().quote() + " = " + mention.value();
    }
}
