package io.github.jsonschema2records.generator.command;

import io.github.jsonschema2records.generator.finding.FailOn;
import io.github.jsonschema2records.generator.finding.FindingFormat;
import io.github.jsonschema2records.generator.finding.FindingReport;
import io.github.jsonschema2records.generator.finding.LineOutput;
import io.github.jsonschema2records.generator.instance.FindingInstanceReport;
import io.github.jsonschema2records.generator.instance.InstanceReport;
import io.github.jsonschema2records.generator.instance.JunitReport;
import io.github.jsonschema2records.generator.instance.TextReport;
import java.io.PrintWriter;

/** The formats of reports about instances. */
public enum ValidateFormat {
    /** Lines for people and editors. */
    TEXT,

    /** A JSON object on each line, for programs. */
    JSON,

    /** Workflow commands, which GitHub shows beside the lines of a file. */
    GITHUB,

    /** SARIF 2.1.0, for code scanning. */
    SARIF,

    /** The XML of JUnit's reports, with a test case for each file. */
    JUNIT;

    /** Creates a report. */
    public InstanceReport report(PrintWriter out, PrintWriter err, boolean quiet) {
        return switch (this) {
            case TEXT -> new TextReport(out, err, quiet);
            case JSON -> findings(FindingFormat.JSON, out);
            case GITHUB -> findings(FindingFormat.GITHUB, out);
            case SARIF -> findings(FindingFormat.SARIF, out);
            case JUNIT -> new JunitReport(out);
        };
    }

    private static InstanceReport findings(FindingFormat format, PrintWriter out) {
        return new FindingInstanceReport(new FindingReport(format.writer(LineOutput.of(out)), FailOn.ERROR));
    }
}
