package io.github.jsonschema2records.generator.command;

import io.github.jsonschema2records.generator.diagnostic.Severity;
import io.github.jsonschema2records.generator.finding.FailOn;
import io.github.jsonschema2records.generator.instance.InstanceReport;
import io.github.jsonschema2records.generator.instance.ReportSettings;
import java.io.PrintWriter;
import picocli.CommandLine.Option;

/** Options for the report of a command that validates instances. */
public final class InstanceReportOptions {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            completionCandidates = FormatConverter.class,
            description =
                    "The format of the report: text; json, one object in a line for each violation; github, which "
                            + "shows violations beside the lines of a pull request; sarif, for code scanning; or junit, a test "
                            + "case for each file. Default: text.")
    private ValidateFormat format = ValidateFormat.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            converter = ReportOptions.FailOnConverter.class,
            completionCandidates = ReportOptions.FailOnConverter.class,
            description = "The least severe finding with which the exit code is 1: error, warning or never. Violations "
                    + "are errors. Default: error.")
    private FailOn failOn = FailOn.ERROR;

    @Option(
            names = {"-q", "--quiet"},
            description = "Prints violations only: nothing about what is valid, and no summary.")
    private boolean quiet;

    @Option(
            names = "--summary",
            description = "Ends a text with the numbers of files and of what is in them, also with --quiet. Default: "
                    + "only if there are several.")
    private boolean summary;

    @Option(
            names = "--max-violations",
            paramLabel = "N",
            description = "Prints at most N violations of all files together. The rest is validated and counted. "
                    + "Default: all, but at most 100 for each value.")
    private long maxViolations = Long.MAX_VALUE;

    /** Creates options, which picocli sets. */
    public InstanceReportOptions() {}

    /**
     * Creates a report.
     *
     * @param noun the word for an instance
     */
    InstanceReport report(PrintWriter out, PrintWriter err, String noun) {
        return format.report(out, err, new ReportSettings(quiet, summary, noun));
    }

    /** Returns the largest number of violations to report. */
    long maxViolations() {
        CommandException.unless(maxViolations >= 0, "--max-violations: " + maxViolations + " is negative");
        return maxViolations;
    }

    /** Returns whether errors fail the run. */
    boolean failsOnErrors() {
        return failOn.isFailure(Severity.ERROR);
    }

    /** Converts the names of the formats. */
    static final class FormatConverter extends LowerCaseConverter<ValidateFormat> {
        FormatConverter() {
            super(ValidateFormat.values());
        }
    }
}
