package io.github.jsonschema2records.generator.command;

import io.github.jsonschema2records.generator.finding.FailOn;
import io.github.jsonschema2records.generator.finding.FindingFormat;
import io.github.jsonschema2records.generator.finding.FindingReport;
import io.github.jsonschema2records.generator.finding.LineOutput;
import java.io.PrintWriter;
import picocli.CommandLine.Option;

/** Options for the report of a command that checks something. */
public final class ReportOptions {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            completionCandidates = FormatConverter.class,
            description = "The format of the report: text; json, one object in a line for each finding; github, "
                    + "which shows findings beside the lines of a pull request; or sarif. Default: text.")
    private FindingFormat format = FindingFormat.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            converter = FailOnConverter.class,
            completionCandidates = FailOnConverter.class,
            description = "The least severe finding with which the exit code is 1: error, warning or never. "
                    + "Default: error.")
    private FailOn failOn = FailOn.ERROR;

    /** Creates options, which picocli sets. */
    public ReportOptions() {}

    /** Creates the report of a command that prints to a writer. */
    public FindingReport report(PrintWriter out) {
        return new FindingReport(format.writer(LineOutput.of(out)), failOn);
    }

    /** Converts the name of a format. */
    public static final class FormatConverter extends LowerCaseConverter<FindingFormat> {
        FormatConverter() {
            super(FindingFormat.values());
        }
    }

    /** Converts the name of a severity. */
    public static final class FailOnConverter extends LowerCaseConverter<FailOn> {
        FailOnConverter() {
            super(FailOn.values());
        }
    }
}
