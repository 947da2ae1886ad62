package io.github.jsonschema2records.maven;

import io.github.jsonschema2records.generator.diagnostic.Diagnostic;
import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.generator.finding.ProjectPaths;
import io.github.jsonschema2records.generator.write.WriteResult;
import io.github.jsonschema2records.maven.GenerationOutcome.Refused;
import io.github.jsonschema2records.maven.GenerationOutcome.UpToDate;
import io.github.jsonschema2records.maven.GenerationOutcome.Written;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Logs the outcome of a request: one line for each diagnostic, then a count. */
final class OutcomeReport implements GenerationOutcome.Cases<MojoFailureException> {

    private final Log log;
    private final ProjectPaths paths;
    private final String folder;

    /**
     * Creates a report.
     *
     * @param base the folder to which shown paths are relative
     * @param outputFolder the folder of the sources
     */
    OutcomeReport(Log log, Path base, Path outputFolder) {
        this.log = log;
        this.paths = new ProjectPaths(base);
        this.folder = paths.relative(outputFolder);
    }

    @Override
    public void upToDate(UpToDate upToDate) {
        print(upToDate.warnings());
        log.info(folder + " is up to date");
    }

    @Override
    public void written(Written written) {
        print(written.warnings());
        WriteResult result = written.result();
        for (String path : result.kept()) {
            log.warn(folder + "/" + path
                    + " is no longer generated, but was changed by somebody; delete it or move it away");
        }
        if (written.explanation() != null) {
            written.explanation().lines().forEach(line -> log.info(paths.relative(line)));
        }
        log.info(folder + ": " + result.summary());
    }

    @Override
    public void refused(Refused refused) throws MojoFailureException {
        print(refused.diagnostics());
        throw new MojoFailureException(
                "the schemas have " + count(refused.diagnostics()) + " (see above); nothing was written");
    }

    private void print(List<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : paths.relative(diagnostics)) {
            print(diagnostic.severity(), diagnostic.text());
        }
        if (!diagnostics.isEmpty()) {
            boolean errors = diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
            print(errors ? Severity.ERROR : Severity.WARNING, count(diagnostics));
        }
    }

    private void print(Severity severity, String line) {
        if (severity == Severity.ERROR) {
            log.error(line);
        } else {
            log.warn(line);
        }
    }

    private static String count(List<Diagnostic> diagnostics) {
        long errors =
                diagnostics.stream().filter(d -> d.severity() == Severity.ERROR).count();
        long warnings = diagnostics.size() - errors;
        if (errors == 0) {
            return plural(warnings, "warning");
        }
        return plural(errors, "error") + (warnings == 0 ? "" : ", " + plural(warnings, "warning"));
    }

    private static String plural(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
