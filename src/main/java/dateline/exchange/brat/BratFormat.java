package dateline.exchange.brat;

import dateline.annotation.Annotation;
import dateline.article.Article;
import dateline.exchange.AnnotationFormat;
import dateline.exchange.Exported;
import dateline.exchange.Exported.Loss;
import dateline.exchange.Imported;
import dateline.exchange.OffsetDoctor;
import dateline.exchange.UnreadableAnnotationsException;
import dateline.exchange.UnreadableAnnotationsException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The {@code .ann} file of brat: a text-bound line for each span, its value and speaker as brat knows them, and all that
 * brat has no place for as a note that only we read. The {@code .txt} file beside it is the article’s text.
 */
public final class BratFormat implements AnnotationFormat {
    @Override
    public String name() {
        return "brat";
    }

    @Override
    public Imported read(byte[] file, Article article) {
        String lines = new String(file, StandardCharsets.UTF_8);
        if (lines.lines().noneMatch(line -> line.startsWith("T")) && !lines.isBlank()) {
            throw new UnreadableAnnotationsException("-", Reason.NOT_ANNOTATIONS, "no text-bound line");
        }
        return new OffsetDoctor(article.text()).heal(new BratReader(lines).claims());
    }

    @Override
    public Optional<Exported> write(Article article, List<Annotation> annotations) {
        return Optional.of(new Exported(
                new BratWriter(annotations).lines().getBytes(StandardCharsets.UTF_8),
                article.id() + ".ann",
                "text/plain",
                List.of(Loss.METADATA)));
    }
}
