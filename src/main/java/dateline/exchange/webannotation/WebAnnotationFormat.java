package dateline.exchange.webannotation;

import dateline.annotation.Annotation;
import dateline.article.Article;
import dateline.exchange.AnnotationFormat;
import dateline.exchange.Exported;
import dateline.exchange.Imported;
import dateline.exchange.WebAnnotations;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** JSON-LD, our own format: nothing is lost. */
public final class WebAnnotationFormat implements AnnotationFormat {
    @Override
    public String name() {
        return "w3c";
    }

    @Override
    public Imported read(byte[] file, Article article) {
        return WebAnnotations.imported(new String(file, StandardCharsets.UTF_8), article.text());
    }

    @Override
    public Optional<Exported> write(Article article, List<Annotation> annotations) {
        String page = WebAnnotations.write(article.id(), article.text(), annotations);
        return Optional.of(new Exported(
                page.getBytes(StandardCharsets.UTF_8), article.id() + ".jsonld", "application/ld+json", List.of()));
    }
}
