package dateline.handout;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.FileTemplateResolver;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The print templates: those of a folder where it has them, else the packaged ones. */
final class PrintTemplates {
    /** A changed file is seen after this time, in milliseconds. */
    private static final long FRESH = 1000;

    private final ITemplateEngine engine;

    /** Templates whose copies in {@code folder/handouts/} win. */
    PrintTemplates(Path folder) {
        FileTemplateResolver copies = new FileTemplateResolver();
        configure(copies, 1, folder.toAbsolutePath().normalize() + "/handouts/");
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

    private static Document parse(String template, String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException malformed) {
            throw new BrokenTemplateException(template + ".html", 0, String.valueOf(malformed.getMessage()), malformed);
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Answers {@code #{key}} with our labels. */
    private static final class LabelResolver extends AbstractMessageResolver {
        @Override
        public @Nullable String resolveMessage(
                ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parts) {
            Labels labels = Labels.of(context.getLocale().toLanguageTag());
            return labels.has(key) ? labels.say(key, parts == null ? new Object[0] : parts) : null;
        }

        @Override
        public @Nullable String createAbsentMessageRepresentation(
                ITemplateContext context, @Nullable Class<?> origin, String key, Object @Nullable [] parts) {
            throw new TemplateProcessingException("There is no label " + key);
        }
    }
}
