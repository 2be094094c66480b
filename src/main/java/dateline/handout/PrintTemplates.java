package dateline.handout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.FileTemplateResolver;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The print templates: those of a folder where it has them, else the packaged ones. */
final class PrintTemplates {
    /** A changed file is seen after this time, in milliseconds. */
    private static final long FRESH = 1000;

    private static final List<String> TEMPLATES = List.of("sheet", "questionnaire", "frame", "style");

    /** What XML has no place for: control characters and halves of characters. */
    private static final Pattern NO_CHARACTER =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final Path folder;
    private final ITemplateEngine engine;

    /** Templates whose copies in {@code templates/handouts/} win. */
    PrintTemplates(Path templates) {
        folder = templates.toAbsolutePath().normalize().resolve("handouts");
        FileTemplateResolver copies = new FileTemplateResolver();
        configure(copies, 1, folder + "/");
        copies.setCacheTTLMs(FRESH);
        ClassLoaderTemplateResolver packaged = new ClassLoaderTemplateResolver(PrintTemplates.class.getClassLoader());
        configure(packaged, 2, "templates/handouts/");
        TemplateEngine made = new TemplateEngine();
        SpringStandardDialect dialect = new SpringStandardDialect();
        dialect.setEnableSpringELCompiler(true);
        made.setDialect(dialect);
        made.addTemplateResolver(copies);
        made.addTemplateResolver(packaged);
        made.setMessageResolver(new LabelResolver());
        engine = made;
    }

    private static void configure(AbstractConfigurableTemplateResolver resolver, int order, String prefix) {
        resolver.setOrder(order);
        resolver.setPrefix(prefix);
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setCheckExistence(true);
    }

    /** The template filled with one model, which it calls {@code handout}. */
    Document fill(String template, Labels labels, Object handout) {
        Context context = new Context(labels.locale(), Map.of("handout", handout));
        try {
            return parse(template, engine.process(template, context));
        } catch (TemplateProcessingException broken) {
            throw located(template, broken);
        }
    }

    /** The innermost exception that knows a line is the nearest to the fault. */
    private static BrokenTemplateException located(String template, TemplateProcessingException broken) {
        String name = template;
        int line = 0;
        String reason = String.valueOf(broken.getMessage());
        for (@Nullable Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateProcessingException at && at.hasLineAndCol()) {
                name = at.getTemplateName() == null ? name : at.getTemplateName();
                line = at.getLine();
            }
            reason = Objects.requireNonNullElse(cause.getMessage(), reason);
        }
        return new BrokenTemplateException(name + ".html", line, reason, broken);
    }

    /** What the template made of the model, as a document. */
    private Document parse(String template, String xhtml) {
        try {
            return WellFormed.parse(NO_CHARACTER.matcher(xhtml).replaceAll(""));
        } catch (SAXException malformed) {
            throw changed()
                    .flatMap(copy -> fault(copy).stream())
                    .findFirst()
                    .orElseGet(() -> new BrokenTemplateException(
                            template + ".html", 0, String.valueOf(malformed.getMessage()), malformed));
        }
    }

    private Stream<Path> changed() {
        return TEMPLATES.stream().map(name -> folder.resolve(name + ".html")).filter(Files::isRegularFile);
    }

    /** Where a changed template is not well-formed, if it is not. */
    private static Optional<BrokenTemplateException> fault(Path copy) {
        try {
            WellFormed.parse(Files.readString(copy));
            return Optional.empty();
        } catch (SAXException malformed) {
            int line = malformed instanceof SAXParseException at ? at.getLineNumber() : 0;
            return Optional.of(new BrokenTemplateException(
                    copy.getFileName().toString(), line, String.valueOf(malformed.getMessage()), malformed));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
