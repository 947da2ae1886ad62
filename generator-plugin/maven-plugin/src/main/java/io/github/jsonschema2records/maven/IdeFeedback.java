package io.github.jsonschema2records.maven;

import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.maven.GenerationOutcome.Refused;
import io.github.jsonschema2records.maven.GenerationOutcome.UpToDate;
import io.github.jsonschema2records.maven.GenerationOutcome.Written;
import io.github.jsonschema2records.runtime.text.PrintableText;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.codehaus.plexus.build.BuildContext;

/** Reports the outcome to an editor: diagnostics in the schemas, and changed sources. */
final class IdeFeedback implements GenerationOutcome.Cases<RuntimeException> {

    private final BuildContext context;
    private final Path outputFolder;

    IdeFeedback(BuildContext context, Path outputFolder) {
        this.context = context;
        this.outputFolder = outputFolder;
    }

    /** Shows the outcome, but only in an editor. Maven itself would print everything a second time. */
    void show(GenerationOutcome outcome) {
        if (context.isIncremental()) {
            outcome.match(this);
        }
    }

    @Override
    public void upToDate(UpToDate upToDate) {}

    @Override
    public void written(Written written) {
        written.files().forEach(file -> context.removeMessages(file.toFile()));
        add(written.warnings());
        context.refresh(outputFolder.toFile());
    }

    @Override
    public void refused(Refused refused) {
        refused.diagnostics().stream().map(IdeFeedback::file).distinct().forEach(context::removeMessages);
        add(refused.diagnostics());
    }

    private void add(List<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            context.addMessage(
                    file(diagnostic),
                    diagnostic.position().line(),
                    diagnostic.position().column(),
                    PrintableText.of("[" + diagnostic.slug() + "] " + diagnostic.message()),
                    diagnostic.severity() == Severity.ERROR
                            ? BuildContext.SEVERITY_ERROR
                            : BuildContext.SEVERITY_WARNING,
                    null);
        }
    }

    private static File file(Diagnostic diagnostic) {
        return new File(diagnostic.position().path());
    }
}
