package dateline.handout;

import com.openhtmltopdf.util.XRLog;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

@Configuration(proxyBeanMethods = false)
class HandoutConfiguration {
    /** Without this name, the factory is looked for in every jar at each print, a fifth of its time. */
    private static final String TRANSFORMERS = "javax.xml.transform.TransformerFactory";

    private static final String OF_THE_JDK = "com.sun.org.apache.xalan.internal.xsltc.trax.TransformerFactoryImpl";

    /** The folder comes as text: as a path, Spring would first look for it on the class path, where it is too. */
    @Bean
    HandoutPrinter handoutPrinter(@Value("${dateline.templates:./templates}") String templates) {
        System.getProperties().putIfAbsent(TRANSFORMERS, OF_THE_JDK);
        // Else each print says on the console what it does.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
        return new HandoutPrinter(Path.of(templates));
    }

    /** The first print of a process takes a second; the teacher need not wait for it. */
    @Bean
    HandoutWarmUp handoutWarmUp(HandoutPrinter printer) {
        return new HandoutWarmUp(printer);
    }

    record HandoutWarmUp(HandoutPrinter printer) {
        @EventListener(ApplicationReadyEvent.class)
        void inTheBackground() {
            CompletableFuture<Void> warming = CompletableFuture.runAsync(printer::warmUp);
        }
    }
}
