package dateline.library;

import dateline.annotation.Annotation;
import dateline.article.Article;
import dateline.factsheet.FactSheet;
import dateline.factsheet.FactSheetCompiler;
import java.util.List;

/**
 * An article with its annotations.
 *
 * @param revision counts the changes; a write must name the revision it is based on
 */
public record AnnotatedArticle(Article article, List<Annotation> annotations, long revision) {
    public AnnotatedArticle {
        annotations = List.copyOf(annotations);
    }

    /** What the annotations prove. */
    public FactSheet sheet() {
        return FactSheetCompiler.compile(article, annotations);
    }
}
