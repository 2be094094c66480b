package dateline.factsheet;

import dateline.annotation.Annotation;
import dateline.article.Article;
import java.util.List;

/** Compiles annotations into a fact sheet: a pure function of the article and its annotations. */
public final class FactSheetCompiler {
    private FactSheetCompiler() {}

    /** The facts that the annotations prove, and the doubts that remain. */
    public static FactSheet compile(Article article, List<Annotation> annotations) {
        throw new UnsupportedOperationException("not yet");
    }
}
