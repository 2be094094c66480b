package dateline.web;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in words what to do when the port is taken: mostly, Dateline runs already. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PortTakenAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {
    @Override
    protected FailureAnalysis analyze(Throwable root, PortInUseException cause) {
        int port = cause.getPort();
        return new FailureAnalysis(
                "Le port " + port + " est déjà pris, peut-être par Dateline\u00A0: voyez http://localhost:" + port
                        + "/\n" + "Port " + port + " is taken already, perhaps by Dateline: see http://localhost:"
                        + port + "/",
                "Arrêtez l’autre programme, ou choisissez un autre port avec --server.port=" + (port + 1) + "\n"
                        + "Stop the other program, or choose another port with --server.port=" + (port + 1),
                cause);
    }
}
