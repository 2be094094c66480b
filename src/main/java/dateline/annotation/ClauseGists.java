package dateline.annotation;

import dateline.annotation.Annotation.Quotation;
import dateline.annotation.syntax.Reading;
import dateline.annotation.syntax.Sentence;
import dateline.annotation.syntax.Tense;
import dateline.annotation.syntax.Verbs;
import dateline.article.TextSpan;
import java.util.stream.IntStream;

/**
 * Keeps the gist of a saying only where it is a clause that can follow “affirme que”: one with a finite verb, and that
 * verb no wish or demand (“que les coureurs soient consultés”).
 */
final class ClauseGists {
    private final Reading reading;
    private final Verbs verbs;

    ClauseGists(Reading reading, Verbs verbs) {
        this.reading = reading;
        this.verbs = verbs;
    }

    Annotation checked(Annotation annotation) {
        return annotation instanceof Quotation said && said.gist() != null && !isClaim(said)
                ? new Quotation(said.mark(), said.speaker(), said.about(), null, said.direct())
                : annotation;
    }

    private boolean isClaim(Quotation said) {
        TextSpan span = said.mark().span();
        return reading.sentenceAt(span)
                .filter(sentence -> isClaim(
                        sentence,
                        sentence.indexAt(reading.unitAt(span.begin())),
                        sentence.indexAt(reading.unitAt(span.end()) - 1) + 1))
                .isPresent();
    }

    private boolean isClaim(Sentence sentence, int from, int to) {
        boolean finite = IntStream.range(from, to)
                .anyMatch(at -> verbs.isHead(sentence, at)
                        && verbs.tense(sentence, at) != Tense.OPEN
                        && !verbs.isParticiple(sentence, at));
        return finite
                && sentence.words().subList(from, to).stream()
                        .filter(word -> word.is("VERB", "AUX"))
                        .findFirst()
                        .filter(word -> !verbs.is("wish", word))
                        .isPresent();
    }
}
