package dateline.library;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words what to do when the output folder cannot be written to. */
final class UnusableFolderAnalyzer extends AbstractFailureAnalyzer<UnusableFolderException> {
    @Override
    protected FailureAnalysis analyze(Throwable root, UnusableFolderException cause) {
        return new FailureAnalysis(
                "Dateline ne peut pas écrire dans le dossier " + cause.folder() + ".\n"
                        + "Dateline cannot write to the folder " + cause.folder() + ".",
                "Donnez-lui le droit d’y écrire, ou choisissez un autre dossier avec --dateline.output-dir=…\n"
                        + "Make the folder writable, or choose another one with --dateline.output-dir=…",
                cause);
    }
}
