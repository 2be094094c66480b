package dateline.exchange;

import dateline.annotation.Annotation;
import dateline.article.Article;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** A format for annotations. One implementation a format, in a package of its own. */
public interface AnnotationFormat {
    /** Its name in addresses: {@code w3c}, {@code brat}. */
    String name();

    /**
     * The annotations of a file, each at the place its quoted words prove.
     *
     * @throws UnreadableAnnotationsException where the file as a whole is not of this format
     */
    Imported read(byte[] file, Article article);

    /** The annotations in this format; empty where the format is only read. */
    Optional<Exported> write(Article article, List<Annotation> annotations);

    /** Every format, in the order of {@code META-INF/services}. */
    static List<AnnotationFormat> all() {
        return ServiceLoader.load(AnnotationFormat.class, AnnotationFormat.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /** The format with this name. */
    static Optional<AnnotationFormat> named(String name) {
        return all().stream()
                .filter(format -> format.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
